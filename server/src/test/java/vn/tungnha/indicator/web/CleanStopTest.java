package vn.tungnha.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestProvince;

/** A stopped server ends at once and logs no error, also while screens are connected. */
@ExtendWith(OutputCaptureExtension.class)
class CleanStopTest {
    private static final Path DATA = Path.of("target/houses/clean-stop");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void streamsEndWithTheServerAndNothingIsLogged(CapturedOutput output) throws Exception {
        EmbeddedDatabase.erase(DATA);
        List<Socket> screens = new ArrayList<>();
        String before;
        long stopped;
        try (House server = House.answering(DATA)) {
            UUID tuan = server.get(Accounts.class).create("tuan", "Tuấn", null);
            int province = TestProvince.found(server.get(Places.class)).province();
            server.get(Roles.class).grant(List.of(new Roles.Grant(tuan, Role.PROVINCE_OFFICE, province, Days.ALWAYS)));
            for (int i = 0; i < 3; i++) screens.add(screen(server.port(), server.get(Sessions.class).open(tuan, Door.CONSOLE)));
            Thread.sleep(1_000);
            before = output.getAll();
            stopped = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - stopped)).isLessThan(SOON);
        assertThat(output.getAll().substring(before.length()).lines().filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*"))).isEmpty();
        for (Socket each : screens) {
            assertThat(each.getInputStream().readAllBytes()).as("the stream has ended").isNotNull();
            each.close();
        }
    }

    private static Socket screen(int port, String session) throws Exception {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(("GET /api/v1/console/live?door=console HTTP/1.1\r\nHost: localhost\r\nCookie: tungnha_console=" + session + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        byte[] answer = new byte[64];
        int count = socket.getInputStream().read(answer);
        assertThat(new String(answer, 0, count, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
        return socket;
    }
}
