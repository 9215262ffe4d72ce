package vn.tungnha.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a command reads and writes, as the person at the terminal may. Uses nothing of the server, so that a client loads little. */
final class LocalFiles {
    static final Path STANDARD_OUTPUT = Path.of("-");

    private LocalFiles() {}

    static boolean isReadable(Path file) { return Files.isReadable(file) && !Files.isDirectory(file); }

    static boolean isWritable(Path file) {
        if (file.equals(STANDARD_OUTPUT)) return true;
        Path folder = file.toAbsolutePath().getParent();
        return !Files.isDirectory(file) && Files.isDirectory(folder) && Files.isWritable(Files.exists(file) ? file : folder);
    }

    static void write(Path file, byte[] content) throws IOException {
        if (!file.equals(STANDARD_OUTPUT)) {
            Files.write(file, content);
            return;
        }
        System.out.write(content);
        System.out.flush();
    }
}
