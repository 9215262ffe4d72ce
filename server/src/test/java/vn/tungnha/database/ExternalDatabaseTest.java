package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import javax.sql.DataSource;
import vn.tungnha.testing.TungNhaTest;

/** A PostgreSQL of the province's own, named by TUNGNHA_DB_URL: what is wrong with it is said in one sentence. */
@TungNhaTest
class ExternalDatabaseTest {
    @Autowired Database database;
    @Autowired @FlywayDataSource DataSource owner;

    @Test
    void theOneInUsePassesAgain() { DatabaseExamination.pass(database.address()); }

    @Test
    void bothRolesCanBeTakenOn() {
        for (String role : new String[] {DatabaseRoles.LEDGER, DatabaseRoles.APP})
            assertThat(JdbcClient.create(owner).sql("select pg_has_role(:role, 'member')").param("role", role).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aWrongPasswordIsNamed() {
        refused(at(database.address().url(), "nobody-" + UUID.randomUUID(), "wrong"), "refused the user name or password of nobody-");
    }

    @Test
    void aMissingDatabaseIsNamed() {
        String url = database.address().url();
        var missing = new DatabaseAddress(url.substring(0, url.lastIndexOf('/')) + "/missing", database.address().user(), database.address().password());
        refused(environment(missing), "is not there: its server has no database of that name");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        refused(at("jdbc:postgresql://127.0.0.1:" + closedPort() + "/tungnha", "tungnha", "x"), "does not answer");
        refused(at("jdbc:postgresql://no-such-host.invalid/tungnha", "tungnha", "x"), "does not answer");
    }

    /** A program that says nothing, as a web server does to whoever does not speak first. */
    @Test
    void somethingElseThatListensIsNamed() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/tungnha?loginTimeout=1";
            refused(at(url, "tungnha", "x"), "does not answer");
        }
    }

    @Test
    void anAddressOfAnotherKindIsNamed() {
        refused(at("mysql://me:secret@somewhere/tungnha", "tungnha", "x"), "should look like jdbc:postgresql://host:5432/name");
        refused(at("postgresql://tungnha:secret@somewhere/tungnha", "tungnha", "x"), "has a user name in it");
        refused(at("jdbc:postgresql://host:many/tungnha", "tungnha", "x"), "cannot be used");
    }

    @Test
    void anOldPostgreSqlIsNotBegunWith() {
        var examination = new DatabaseExamination(database.address());
        examination.answersAs(15);
        assertThatThrownBy(() -> examination.answersAs(14)).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("is PostgreSQL 14; Từng Nhà needs 15");
    }

    private static void refused(Map<String, String> environment, String because) {
        assertThatThrownBy(() -> Database.open(environment, null)).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(because).message().doesNotContain("\n").doesNotContain("secret").endsWith(".");
    }

    private static Map<String, String> at(String url, String user, String password) {
        return Map.of("TUNGNHA_DB_URL", url, "TUNGNHA_DB_USER", user, "TUNGNHA_DB_PASSWORD", password);
    }

    private static Map<String, String> environment(DatabaseAddress address) { return at(address.url(), address.user(), address.password()); }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
