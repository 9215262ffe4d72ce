package vn.tungnha.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that lives in a data directory and is shared by every process that works on it. One lock file guards starting and
 * stopping; each process holds a shared lock on another while it uses the database; whoever can take that one exclusively when leaving
 * stops PostgreSQL. A postmaster left behind by a killed process is simply joined, and one that dies while in use is started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    /** File locks belong to the whole process, so within one process a directory is joined once and shared. */
    private static final Map<Path, EmbeddedDatabase> JOINED = new HashMap<>();
    private static boolean over;

    private final Path data;
    private final Cluster cluster;
    private final FileChannel using;
    private FileLock share;
    private int users;

    private EmbeddedDatabase(Path data, Cluster cluster, FileChannel using) {
        this.data = data;
        this.cluster = cluster;
        this.using = using;
    }

    /** Joins the database of this directory, making and starting it first where needed. Blocks while another process starts it. */
    public static EmbeddedDatabase join(Path directory) {
        synchronized (JOINED) {
            if (over) throw new DatabaseUnavailable("Từng Nhà is being stopped.");
            try {
                Path data = real(directory);
                EmbeddedDatabase database = JOINED.containsKey(data) ? JOINED.get(data) : at(data);
                if (database.users == 0) database.enter();
                database.users++;
                JOINED.put(data, database);
                return database;
            } catch (IOException failure) {
                throw unusable(directory, failure);
            }
        }
    }

    /** Whether anything has been kept in this directory yet. */
    public static boolean isIn(Path directory) { return Files.exists(directory.resolve("postgres")); }

    /** Throws away everything the directory's database holds, unless a process uses it. */
    public static void erase(Path directory) {
        synchronized (JOINED) {
            try {
                Path data = real(directory);
                if (JOINED.containsKey(data)) throw inUse(directory);
                EmbeddedDatabase database = at(data);
                try (FileLock alone = database.startingLock(); var using = database.using; FileLock last = using.tryLock()) {
                    if (last == null) throw inUse(directory);
                    database.cluster.erase();
                }
            } catch (IOException failure) {
                throw unusable(directory, failure);
            }
        }
    }

    /** When the process ends: leaves whatever it has joined or is just joining, and joins nothing more. */
    public static void leaveForGood() {
        synchronized (JOINED) {
            over = true;
            for (EmbeddedDatabase database : List.copyOf(JOINED.values())) {
                database.users = Math.min(1, database.users);
                database.close();
            }
        }
    }

    public DatabaseAddress address() { return cluster.address(Cluster.DATABASE); }

    /** Leaves; the last one to leave stops PostgreSQL cleanly. */
    @Override
    public void close() {
        synchronized (JOINED) {
            if (users == 0 || --users > 0) return;
            JOINED.remove(data);
            leave();
        }
    }

    private synchronized void enter() throws IOException {
        try (FileLock alone = startingLock()) {
            share = using.lock(0, Long.MAX_VALUE, true);
            cluster.ensureRunning();
        } catch (IOException | RuntimeException | Error failure) {
            share = null;
            using.close();
            throw failure;
        }
        Watch.start("postgres-watch", this::isInUse, LOOK_EVERY, this::revive, "PostgreSQL on " + data + " cannot be started again yet");
    }

    private synchronized void leave() {
        try (FileLock alone = startingLock()) {
            share.release();
            share = null;
            try (using; FileLock last = using.tryLock()) {
                if (last != null) cluster.stop();
            }
        } catch (IOException failure) {
            throw new DatabaseUnavailable("PostgreSQL could not be stopped: " + failure.getMessage(), failure);
        }
    }

    private synchronized void revive() throws IOException {
        if (share == null || cluster.isAlive()) return;
        try (FileLock alone = startingLock()) {
            if (cluster.isAlive()) return;
            LOG.warn("PostgreSQL on {} died; starting it again", data);
            cluster.ensureRunning();
        }
    }

    private synchronized boolean isInUse() { return share != null; }

    private static Path real(Path directory) throws IOException {
        return Files.createDirectories(directory.toAbsolutePath().normalize()).toRealPath();
    }

    private static EmbeddedDatabase at(Path data) throws IOException {
        Privacy.ofDirectory(data);
        return new EmbeddedDatabase(data, Cluster.in(data), open(data.resolve("database.in-use.lock")));
    }

    /** Closing the lock closes its file too: a lock file is opened anew each time, so no other descriptor of ours can drop it. */
    private FileLock startingLock() throws IOException {
        FileChannel channel = open(data.resolve("database.starting.lock"));
        FileLock lock = channel.lock();
        return new FileLock(channel, 0, Long.MAX_VALUE, false) {
            @Override
            public boolean isValid() { return lock.isValid(); }

            @Override
            public void release() throws IOException { channel.close(); }
        };
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static DatabaseUnavailable inUse(Path directory) {
        return new DatabaseUnavailable("The data in " + directory + " is in use; stop Từng Nhà there first.");
    }

    private static DatabaseUnavailable unusable(Path directory, IOException failure) {
        return new DatabaseUnavailable("The data directory " + directory + " cannot be used: " + because(failure) + ".", failure);
    }

    /** Java's file exceptions say little more than the name of the file. */
    private static String because(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> denied.getFile() + " may not be written by this user";
            case FileAlreadyExistsException file -> file.getFile() + " is not a directory";
            case NotDirectoryException file -> file.getFile() + " is not a directory";
            case FileSystemException other when other.getReason() != null -> other.getReason() + " (" + other.getFile() + ")";
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            default -> failure.getMessage();
        };
    }
}
