package vn.tungnha.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps the data directory and the log of the database, which hold names and phones, from other users of the machine. */
final class Privacy {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    /** PostgreSQL runs as another user, who must reach its own files inside. */
    private static final Set<PosixFilePermission> PASSABLE = PosixFilePermissions.fromString("rwx--x--x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private Privacy() {}

    /** A directory that holds other things besides is left as its owner made it. */
    static void ofDirectory(Path data) throws IOException {
        if (!isOurs(data)) return;
        Set<PosixFilePermission> wanted = OrdinaryUser.chosen().ownsFiles() ? OWNER_ONLY : PASSABLE;
        if (!Files.getPosixFilePermissions(data).equals(wanted)) Files.setPosixFilePermissions(data, wanted);
    }

    static void ofFile(Path file) throws IOException { Files.setPosixFilePermissions(file, FILE); }

    private static boolean isOurs(Path data) throws IOException {
        boolean own = Files.getOwner(data).getName().equals(System.getProperty("user.name"));
        if (!own || !Files.isWritable(data)) return false;
        if (EmbeddedDatabase.isIn(data)) return true;
        try (var files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }
}
