package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tungnha.crash.Postmaster;

/** One PostgreSQL for all processes on a data directory, through every way of leaving it. */
class EmbeddedDatabaseTest {
    private static final Path DATA = Path.of("target/embedded-data");

    @BeforeAll
    static void anEmptyDirectory() throws SQLException {
        EmbeddedDatabase.erase(DATA);
        try (var database = EmbeddedDatabase.join(DATA)) {
            execute(database, "create table diary (line int primary key)");
        }
    }

    @AfterAll
    static void nobodyIsLeft() { assertThat(Postmaster.of(DATA)).isEmpty(); }

    @Test
    void theDataAndTheLogAreTheOwnersAlone() throws Exception {
        Path data = Files.createTempDirectory("tungnha-private");
        Files.setPosixFilePermissions(data, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedDatabase database = EmbeddedDatabase.join(data)) {
            assertThat(database.address().url()).isNotBlank();
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isIn("rwx------", "rwx--x--x");
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.log")))).isEqualTo("rw-------");
        }
        EmbeddedDatabase.erase(data);
    }

    @Test
    void twoProcessesShareOneAndTheLastToLeaveStopsIt() throws Exception {
        DatabaseUser first = DatabaseUser.join(DATA);
        long postmaster = pid();
        DatabaseUser second = DatabaseUser.join(DATA);
        assertThat(pid()).isEqualTo(postmaster);

        first.leave();
        assertThat(pid()).isEqualTo(postmaster);
        second.leave();
        assertThat(Postmaster.of(DATA)).isEmpty();
        assertThat(lastLogLine()).contains("database system is shut down");
    }

    @Test
    void ctrlCLeavesTheDatabaseClean() throws Exception {
        DatabaseUser user = DatabaseUser.join(DATA);
        user.terminate();
        assertThat(Postmaster.of(DATA)).isEmpty();
        assertThat(lastLogLine()).contains("database system is shut down");
    }

    @Test
    void aPostmasterLeftBehindIsJoined() throws Exception {
        DatabaseUser killed = DatabaseUser.join(DATA);
        long postmaster = pid();
        killed.kill();
        assertThat(pid()).isEqualTo(postmaster);

        DatabaseUser next = DatabaseUser.join(DATA);
        assertThat(pid()).isEqualTo(postmaster);
        next.leave();
        assertThat(Postmaster.of(DATA)).isEmpty();
    }

    @Test
    void aKilledPostgreSqlIsStartedAgainForThoseWhoUseIt() throws Exception {
        try (var database = EmbeddedDatabase.join(DATA)) {
            execute(database, "insert into diary values (1)");
            long killed = pid();
            Postmaster.of(DATA).orElseThrow().killAlone();
            awaitAnotherThan(killed);
            assertThat(lines(database)).contains(1);
            assertThat(pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void whenBothAreKilledTheNextStartRecovers() throws Exception {
        DatabaseUser user = DatabaseUser.join(DATA);
        try (var database = EmbeddedDatabase.join(DATA)) {
            execute(database, "insert into diary values (2)");
        }
        user.kill();
        Postmaster.of(DATA).orElseThrow().killAlone();

        try (var database = EmbeddedDatabase.join(DATA)) {
            assertThat(lines(database)).contains(2);
        }
    }

    @Test
    void aDirectoryMayBeCalledAsPeopleCallTheirs() throws Exception {
        Path named = Path.of("target/dữ liệu của \"Hoa\" $1 'mới'");
        EmbeddedDatabase.erase(named);
        try (var database = EmbeddedDatabase.join(named)) {
            execute(database, "create table diary (line int primary key)");
            assertThat(lines(database)).isEmpty();
        }
        assertThat(Postmaster.of(named)).isEmpty();
        EmbeddedDatabase.erase(named);
    }

    @Test
    void whyPostgreSqlDoesNotStartIsSaid() throws Exception {
        Path open = DATA.resolve("postgres");
        var asItWas = Files.getPosixFilePermissions(open);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.join(DATA)).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("has invalid permissions");
        } finally {
            Files.setPosixFilePermissions(open, asItWas);
        }
    }

    @Test
    void noProcessMayEraseWhatAnotherUses() throws Exception {
        DatabaseUser user = DatabaseUser.join(DATA);
        assertThatThrownBy(() -> EmbeddedDatabase.erase(DATA)).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("is in use");
        user.leave();
    }

    @Test
    void onlyTheOwnerOfTheFilesCanLogIn() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve("postgres.password")))).isEqualTo("rw-------");
        try (var database = EmbeddedDatabase.join(DATA)) {
            var stranger = new DatabaseAddress(database.address().url(), database.address().user(), "guessed");
            assertThatThrownBy(stranger::connect).isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
    }

    /** As on a server of the province's own; since PostgreSQL 16 whoever makes a role may not take it on by that alone. */
    @Test
    void anOwnerWhoIsNoSuperuserTakesOnBothRoles() throws Exception {
        try (var database = EmbeddedDatabase.join(DATA)) {
            for (String each : List.of("create role hoa login createrole password 'lúa'", "create database hoa owner hoa", "create role khach login password 'x'"))
                execute(database, each);
            String url = database.address().url().replace("/tungnha", "/hoa");
            var hoa = new DatabaseAddress(url, "hoa", "lúa");

            Database.external(hoa).close();
            try (var connection = hoa.connect(); var statement = connection.createStatement()) {
                for (String role : List.of(DatabaseRoles.LEDGER, DatabaseRoles.APP)) statement.execute("set role " + role);
            }
            assertThatThrownBy(() -> Database.external(new DatabaseAddress(url, "khach", "x"))).isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageEndingWith("does not belong to khach; say alter database … owner to khach.");
        }
    }

    private static long pid() { return Postmaster.of(DATA).orElseThrow().pid(); }

    private static String lastLogLine() throws Exception { return Files.readAllLines(DATA.resolve("postgres.log")).getLast(); }

    private static void awaitAnotherThan(long killed) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (Postmaster.of(DATA).map(Postmaster::pid).filter(pid -> pid != killed).isEmpty() || !Files.exists(DATA.resolve("postgres/postmaster.pid"))) {
            if (System.nanoTime() > deadline) throw new AssertionError("PostgreSQL was not started again");
            Thread.sleep(50);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.address().connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As soon as PostgreSQL lets us in again. */
    private static List<Integer> lines(EmbeddedDatabase database) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (true) {
            try (var connection = database.address().connect(); var statement = connection.createStatement();
                    var rows = statement.executeQuery("select line from diary")) {
                var lines = new java.util.ArrayList<Integer>();
                while (rows.next()) lines.add(rows.getInt(1));
                return lines;
            } catch (SQLException recovering) {
                if (System.nanoTime() > deadline) throw recovering;
                Thread.sleep(50);
            }
        }
    }
}
