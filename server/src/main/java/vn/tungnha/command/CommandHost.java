package vn.tungnha.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** Terminal and files of a command. The command runs in its own process, or in a running server for a client that has the terminal and the files. */
interface CommandHost {
    /** The application a command works with; closing it ends what was started for the command only. */
    interface Application extends AutoCloseable {
        ApplicationContext context();

        default <T> T getBean(Class<T> type) { return context().getBean(type); }

        @Override
        void close();
    }

    /** @param name of the file, without its directory */
    record InputFile(String name, byte[] content) {}

    /** The application on the data of a province that is there. */
    Application open(DataOption data);

    /** The same; an empty data directory is made ready. */
    Application openOrCreate(DataOption data);

    PrintWriter out();

    /** Refuses a file that {@link #read} could not read. */
    void checkReadable(Path file);

    InputFile read(Path file);

    /** Refuses a file that {@link #write} could not write. */
    void checkWritable(Path file);

    /** Writes a whole file; {@code -} is the standard output. */
    void write(Path file, byte[] content);

    static CannotRun cannotRead(Path file) { return new CannotRun("The file " + file + " cannot be read."); }

    static CannotRun cannotWrite(Path file) { return new CannotRun("The file " + file + " cannot be written."); }
}
