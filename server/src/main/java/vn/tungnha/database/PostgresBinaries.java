package vn.tungnha.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs carried in our jar, unpacked once per machine and version. */
record PostgresBinaries(Path home) {
    static final String VERSION = "18.6";

    static PostgresBinaries unpacked(Path shelf) {
        Path home = shelf.resolve("postgresql-" + VERSION + "-" + architecture());
        if (!Files.isExecutable(home.resolve("bin/postgres"))) unpack(home);
        return new PostgresBinaries(home);
    }

    String program(String name) { return home.resolve("bin").resolve(name).toString(); }

    private static void unpack(Path home) {
        String archive = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) throw new DatabaseUnavailable("No PostgreSQL is carried for this kind of machine (" + architecture()
                    + "); set TUNGNHA_DB_URL to use one of your own.");
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "unpacking");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            copyAll(new TarArchiveInputStream(new XZInputStream(packed)), fresh);
            putInPlace(fresh, home);
        } catch (IOException failure) {
            throw new DatabaseUnavailable("PostgreSQL could not be unpacked into " + home + ": " + failure.getMessage(), failure);
        }
    }

    private static void copyAll(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) throw new IOException("archive entry outside: " + entry.getName());
            if (entry.isDirectory()) Files.createDirectories(file);
            else copyOne(tar, entry, file);
        }
    }

    private static void copyOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0b001_000_000) != 0) file.toFile().setExecutable(true, false);
    }

    /** Another process may have been faster: then its copy stands and ours goes. */
    private static void putInPlace(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) throw taken;
        }
    }

    static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path base = chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
        return base.resolve("tungnha");
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
