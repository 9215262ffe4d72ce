package vn.tungnha.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The PostgreSQL that lives in a data directory and is shared by every process that works on it. One lock file guards starting and
 * stopping; each process holds a shared lock on another while it uses the database; whoever can take that one exclusively when leaving
 * stops PostgreSQL. A postmaster left behind by a killed process is simply joined. Commits are durable: fsync and synchronous_commit
 * stay on.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "tungnha";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=512MB", "max_connections=60",
            "max_wal_size=4GB", "wal_compression=on", "checkpoint_timeout=15min", "work_mem=16MB", "maintenance_work_mem=256MB",
            "effective_io_concurrency=16", "random_page_cost=1.1", "max_parallel_workers_per_gather=0", "jit=off",
            "timezone=UTC", "log_timezone=UTC");

    private final Path data;
    private final PostgresBinaries binaries;
    private final FileChannel using;
    private FileLock share;

    private EmbeddedDatabase(Path data, PostgresBinaries binaries, FileChannel using) {
        this.data = data;
        this.binaries = binaries;
        this.using = using;
    }

    /** Joins the database of this directory, making and starting it first where needed. Blocks while another process starts it. */
    public static EmbeddedDatabase join(Path directory) {
        try {
            Path data = Files.createDirectories(directory.toAbsolutePath().normalize());
            var database = new EmbeddedDatabase(data, PostgresBinaries.unpacked(), open(data.resolve("database.in-use.lock")));
            database.enter();
            return database;
        } catch (IOException failure) {
            throw new DatabaseUnavailable("The data directory " + directory + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    public DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port() + "/" + USER, USER, password());
    }

    /** Leaves; the last one to leave stops PostgreSQL cleanly. */
    @Override
    public synchronized void close() {
        if (share == null) return;
        try (FileChannel starting = open(data.resolve("database.starting.lock")); FileLock alone = starting.lock()) {
            share.release();
            share = null;
            try (using; FileLock last = using.tryLock()) {
                if (last != null) run("pg_ctl", "stop", "-D", cluster().toString(), "-m", "fast", "-w", "-s");
            }
        } catch (IOException failure) {
            throw new DatabaseUnavailable("PostgreSQL could not be stopped: " + failure.getMessage(), failure);
        }
    }

    private void enter() throws IOException {
        try (FileChannel starting = open(data.resolve("database.starting.lock")); FileLock alone = starting.lock()) {
            share = using.lock(0, Long.MAX_VALUE, true);
            if (!Files.exists(cluster().resolve("PG_VERSION"))) create();
            if (!answers()) start();
        }
    }

    private void create() throws IOException {
        Path password = data.resolve("postgres.password");
        if (!Files.exists(password)) writeSecret(password);
        deleteHalfMade();
        run("initdb", "-D", cluster().toString(), "-U", USER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-instructions");
    }

    /** An initdb cut short leaves files but no PG_VERSION at its end; nothing of value can stand there. */
    private void deleteHalfMade() throws IOException {
        if (!Files.exists(cluster())) return;
        try (var files = Files.walk(cluster())) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(file);
        }
    }

    private void start() throws IOException {
        var options = new StringBuilder("-p " + freePort());
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting.endsWith("=") ? setting + "''" : setting));
        run("pg_ctl", "start", "-D", cluster().toString(), "-w", "-t", "300", "-s", "-l", data.resolve("postgres.log").toString(),
                "-o", options.toString());
        createDatabase();
    }

    private void createDatabase() {
        var maintenance = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port() + "/postgres", USER, password());
        try (Connection connection = maintenance.connect(); var statement = connection.createStatement()) {
            boolean there = statement.executeQuery("select 1 from pg_database where datname = '" + USER + "'").next();
            if (!there) statement.execute("create database " + USER + " encoding 'UTF8' template template0");
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("PostgreSQL started but does not let us in: " + failure.getMessage(), failure);
        }
    }

    /** True when a postmaster of this cluster is alive and takes connections. */
    private boolean answers() {
        if (!Files.exists(cluster().resolve("postmaster.pid"))) return false;
        try {
            return runQuietly("pg_ctl", "status", "-D", cluster().toString()) == 0 && waitsForNobody();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean waitsForNobody() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Connection connection = address().connect()) {
                return true;
            } catch (SQLException | RuntimeException recovering) {
                pause();
            }
        }
        throw new DatabaseUnavailable("A PostgreSQL runs on " + data + " but does not answer; its log is postgres.log there.");
    }

    private int port() {
        try {
            return Integer.parseInt(Files.readAllLines(cluster().resolve("postmaster.pid")).get(3).strip());
        } catch (IOException | RuntimeException failure) {
            throw new DatabaseUnavailable("PostgreSQL on " + data + " is not running.", failure);
        }
    }

    private String password() {
        try {
            return Files.readString(data.resolve("postgres.password")).strip();
        } catch (IOException failure) {
            throw new DatabaseUnavailable("The password file of " + data + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private Path cluster() { return data.resolve("postgres"); }

    private void run(String program, String... arguments) throws IOException {
        Path output = Files.createTempFile("tungnha-" + program, ".out");
        int code = execute(output, program, arguments);
        String said = Files.readString(output).strip();
        Files.delete(output);
        if (code != 0) throw new DatabaseUnavailable(program + " failed on " + data + ": " + said);
    }

    private int runQuietly(String program, String... arguments) throws IOException {
        return execute(Path.of("/dev/null"), program, arguments);
    }

    private int execute(Path output, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        try {
            return process.start().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + program, interrupted);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, while its files stay ours. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static void writeSecret(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
