package vn.tungnha.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An answer between the database and its reader. It is written here as fast as the database gives it, and read as slowly as the network takes it: meanwhile
 * no connection and no snapshot is held. A short answer stays in memory, a long one goes to a file that ends with it.
 */
final class Spool extends OutputStream {
    private static final int IN_MEMORY = 128 << 10;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(8 << 10);
    private Path file;
    private OutputStream rest;

    @Override
    public void write(int one) throws IOException { write(new byte[] {(byte) one}, 0, 1); }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (rest == null && memory.size() + length <= IN_MEMORY) memory.write(bytes, from, length);
        else rest().write(bytes, from, length);
    }

    private OutputStream rest() throws IOException {
        if (rest == null) {
            file = Files.createTempFile("tungnha-pull-", ".ndjson");
            rest = new java.io.BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE), 64 << 10);
        }
        return rest;
    }

    void copyTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (rest != null) {
            rest.flush();
            Files.copy(file, out);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (rest == null) return;
        try (var open = rest) {
            Files.deleteIfExists(file);
        }
    }
}
