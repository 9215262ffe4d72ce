package vn.tungnha.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A command in a process of its own: it starts the application without the web, and ends it. */
final class LocalHost implements CommandHost {
    private record Started(ConfigurableApplicationContext started) implements Application {
        @Override
        public ApplicationContext context() { return started; }

        @Override
        public void close() { started.close(); }
    }

    private final PrintWriter out = new PrintWriter(System.out, true);

    @Override
    public Application open(DataOption data) { return new Started(House.quiet(data.standing())); }

    @Override
    public Application openOrCreate(DataOption data) { return new Started(House.quiet(data.directory())); }

    @Override
    public PrintWriter out() { return out; }

    @Override
    public void checkReadable(Path file) {
        if (!LocalFiles.isReadable(file)) throw CommandHost.cannotRead(file);
    }

    @Override
    public InputFile read(Path file) {
        try {
            return new InputFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw CommandHost.cannotRead(file);
        }
    }

    @Override
    public void checkWritable(Path file) {
        if (!LocalFiles.isWritable(file)) throw CommandHost.cannotWrite(file);
    }

    @Override
    public void write(Path file, byte[] content) {
        try {
            LocalFiles.write(file, content);
        } catch (IOException impossible) {
            throw CommandHost.cannotWrite(file);
        }
    }
}
