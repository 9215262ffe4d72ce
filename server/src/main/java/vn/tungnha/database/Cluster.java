package vn.tungnha.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL cluster in a data directory: made, started, found alive, stopped. Its callers see to it that only one does so at a time. */
final class Cluster {
    static final String DATABASE = "tungnha";
    private static final String USER = "tungnha";
    /** PostgreSQL's programs work in the data directory and name these from there: a path with quotes or dollars would not survive the shells they start. */
    private static final String HOME = "postgres";
    private static final String MAKING = "postgres.making";
    private static final String PASSWORD = "postgres.password";
    private static final String LOG = "postgres.log";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT_TRIES = 5;
    private static final int START_TRIES = 3;
    private static final List<String> SETTINGS = List.of(
            "fsync=on", "synchronous_commit=on", "full_page_writes=on",
            "listen_addresses=127.0.0.1", "unix_socket_directories=''", "max_connections=100",
            "shared_buffers=512MB", "work_mem=16MB", "maintenance_work_mem=256MB", "jit=off", "max_parallel_workers_per_gather=0",
            "max_wal_size=2GB", "wal_compression=on", "checkpoint_timeout=15min", "random_page_cost=1.1", "effective_io_concurrency=16",
            "timezone=UTC", "log_timezone=UTC");

    private final Path data;
    private final Path home;
    private final PostgresPrograms programs;

    private Cluster(Path data, PostgresPrograms programs) {
        this.data = data;
        this.home = data.resolve(HOME);
        this.programs = programs;
    }

    static Cluster in(Path data) { return new Cluster(data, PostgresPrograms.forData(data)); }

    DatabaseAddress address(String database) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, USER, read(PASSWORD));
    }

    void ensureRunning() throws IOException {
        if (!Files.exists(home)) create();
        for (int starts = 0; !comesToAnswer(); starts++) {
            if (starts == START_TRIES) throw doesNotAnswer();
            start();
        }
        createDatabase();
    }

    void stop() throws IOException {
        if (isAlive()) programs.run("pg_ctl", "stop", "-D", HOME, "-m", "fast", "-w", "-t", "600", "-s");
    }

    void erase() throws IOException {
        stop();
        delete(home);
        for (String file : List.of(PASSWORD, "postgres.port", LOG)) Files.deleteIfExists(data.resolve(file));
    }

    /** True when the process named in postmaster.pid lives and is at work here; after a crash its number may belong to a stranger. */
    boolean isAlive() {
        try {
            long pid = Long.parseLong(Files.readAllLines(home.resolve("postmaster.pid")).getFirst().strip());
            return ProcessHandle.of(pid).filter(this::isAtWorkHere).isPresent();
        } catch (IOException | RuntimeException notRunning) {
            return false;
        }
    }

    private boolean isAtWorkHere(ProcessHandle process) {
        try {
            return process.isAlive() && Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(home);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Made beside its final place and moved there when whole, so that an interrupted attempt is never mistaken for a cluster. */
    private void create() throws IOException {
        Path making = data.resolve(MAKING);
        delete(making);
        Path password = data.resolve(PASSWORD);
        if (!Files.exists(password)) writeSecret(password);
        programs.makeReadable(password);
        programs.makeDirectory(making);
        programs.run("initdb", "-D", MAKING, "-U", USER, "--pwfile=" + PASSWORD, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-instructions");
        Files.move(making, home);
    }

    private void start() throws IOException {
        waitForOrphans();
        Files.deleteIfExists(home.resolve("postmaster.pid"));
        Path log = data.resolve(LOG);
        programs.makeWritable(log);
        for (int attempt = 1;; attempt++) {
            try {
                programs.run("pg_ctl", "start", "-D", HOME, "-w", "-t", "600", "-s", "-l", LOG, "-o", options(choosePort()));
                return;
            } catch (DatabaseUnavailable failure) {
                if (attempt == PORT_TRIES || portIsFree(port())) throw new DatabaseUnavailable("PostgreSQL on " + data + " does not start: "
                        + lastWords(log).orElse(failure.getMessage()) + " (see " + LOG + " there).", failure);
            }
        }
    }

    private static Optional<String> lastWords(Path log) throws IOException { return FailureReason.in(Files.readAllLines(log)); }

    private static String options(int port) {
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    /** Backends of a killed postmaster end by themselves once they notice; until then the cluster is not ours to start. */
    private void waitForOrphans() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(this::isAtWorkHere)) {
            if (System.nanoTime() > deadline) throw new DatabaseUnavailable("Processes of an earlier PostgreSQL on " + data + " do not end.");
            pause();
        }
    }

    private void createDatabase() {
        try (Connection connection = address("postgres").connect(); var statement = connection.createStatement()) {
            if (!statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'").next())
                statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("PostgreSQL on " + data + " started but does not let us in: " + failure.getMessage(), failure);
        }
    }

    /** A postmaster that recovers from a crash lets nobody in until it is done; one that was just killed may look alive for a moment. */
    private boolean comesToAnswer() {
        long deadline = System.nanoTime() + PATIENCE.multipliedBy(10).toNanos();
        while (isAlive()) {
            if (answers()) return true;
            if (System.nanoTime() > deadline) throw doesNotAnswer();
            pause();
        }
        return false;
    }

    private DatabaseUnavailable doesNotAnswer() { return new DatabaseUnavailable("PostgreSQL on " + data + " does not answer; see postgres.log there."); }

    private boolean answers() {
        try (Connection connection = address("postgres").connect()) {
            return true;
        } catch (SQLException failure) {
            if ("28P01".equals(failure.getSQLState())) throw new DatabaseUnavailable("PostgreSQL on " + data
                    + " does not accept the password in postgres.password there.", failure);
            return false;
        }
    }

    /** The port of last time when it is still free, so that processes which joined before a crash find PostgreSQL again. */
    private int choosePort() throws IOException {
        if (!Files.exists(data.resolve("postgres.port")) || !portIsFree(port()))
            Files.writeString(data.resolve("postgres.port"), Integer.toString(freePort()));
        return port();
    }

    private int port() { return Integer.parseInt(read("postgres.port")); }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean portIsFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException failure) {
            throw new DatabaseUnavailable(data.resolve(file) + " cannot be read.", failure);
        }
    }

    private static void writeSecret(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(file);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
