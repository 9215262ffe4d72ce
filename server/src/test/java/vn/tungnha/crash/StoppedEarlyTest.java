package vn.tungnha.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tungnha.database.EmbeddedDatabase;

/** An operator changes their mind: Ctrl-C while the server is still starting. */
class StoppedEarlyTest {
    private static final Path DATA = Path.of("target/stopped-early-data");

    @Test
    void postgreSqlIsNotLeftBehindWhenTheHouseWasNeverOpened() throws Exception {
        EmbeddedDatabase.erase(DATA);
        Files.createDirectories(DATA);
        ServerProcess server = ServerProcess.start(ServerProcess.Kind.WHOLE, DATA, Servers.freePort());
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (Postmaster.of(DATA).isEmpty()) {
            assertThat(System.nanoTime()).as(ServerProcess.lastWords(DATA, server.port)).isLessThan(deadline);
            Thread.sleep(20);
        }
        server.stop();
        assertThat(Postmaster.of(DATA)).isEmpty();
        assertThat(ServerProcess.lastWords(DATA, server.port)).doesNotContain("Exception", "\tat ");
    }
}
