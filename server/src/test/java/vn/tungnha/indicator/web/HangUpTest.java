package vn.tungnha.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Phones and screens go away in the middle of an answer every day; that is no error of the server. */
@TungNhaTest
@ExtendWith(OutputCaptureExtension.class)
class HangUpTest {
    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired LiveStreams streams;
    @Value("${local.server.port}") int port;

    private Village naMon;

    @BeforeEach
    void naMonIsThere() { naMon = new Village(context); }

    @Test
    void aScreenThatGoesAwayFreesItsStreamAndIsNoError(CapturedOutput output) throws Exception {
        int loggedBefore = output.getAll().length();
        int before = streams.size();
        try (Socket screen = live(naMon.tuan)) {
            assertThat(readUntil(screen.getInputStream(), "event:pulse")).contains("200");
            assertThat(streams.size()).isEqualTo(before + 1);
            breakOff(screen);
        }
        for (int i = 0; i < 40 && streams.size() > before; i++) {
            tell(1);
            Thread.sleep(250);
        }
        assertThat(streams.size()).isEqualTo(before);
        assertNothingLogged(output, loggedBefore);
    }

    @Test
    void aPhoneThatHangsUpInTheMiddleOfItsRowsIsNoError(CapturedOutput output) throws Exception {
        int loggedBefore = output.getAll().length();
        for (int i = 0; i < 8; i++) tell(500);
        var lan = new Visitor(port, Door.FIELD);
        lan.keep("tungnha_field", sessions.open(naMon.lan, Door.FIELD));
        var phone = new Phone(lan);
        String body = "{\"lastNumber\":0,\"kinds\":[\"household/1\"]}";
        for (int i = 0; i < 3; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setReceiveBufferSize(4_096);
                send(socket, "POST /api/v1/sync/pull HTTP/1.1\r\nX-Front-Door: field\r\nX-XSRF-TOKEN: " + lan.cookie("XSRF-TOKEN") + "\r\nCookie: XSRF-TOKEN="
                        + lan.cookie("XSRF-TOKEN") + "; tungnha_field=" + lan.cookie("tungnha_field") + "\r\nX-Device: " + phone.device + "\r\nX-Device-Mac: "
                        + phone.proof(body.getBytes(StandardCharsets.UTF_8)) + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n", body);
                assertThat(readUntil(socket.getInputStream(), "\"epoch\"")).contains("200");
                breakOff(socket);
            }
        }
        Thread.sleep(1_000);
        assertNothingLogged(output, loggedBefore);
    }

    @Test
    void anAccountHasAsManyStreamsAsItMayAndNoMore() throws IOException {
        List<Socket> open = new java.util.ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                open.add(live(naMon.hoa));
                assertThat(readUntil(open.getLast().getInputStream(), "event:pulse")).contains("HTTP/1.1 200");
            }
            open.add(live(naMon.hoa));
            assertThat(readUntil(open.getLast().getInputStream(), "TOO_MANY_REQUESTS")).contains("HTTP/1.1 429", "Retry-After: 30");
            open.add(live(naMon.tuan));
            assertThat(readUntil(open.getLast().getInputStream(), "event:pulse")).contains("HTTP/1.1 200");
        } finally {
            for (Socket each : open) each.close();
        }
    }

    /** What was logged while the context started does not count. */
    private static void assertNothingLogged(CapturedOutput output, int before) {
        assertThat(output.getAll().substring(before).lines().filter(line -> line.matches(".*\\b(ERROR|WARN)\\b.*") || line.startsWith("\tat "))).isEmpty();
    }

    private void tell(int count) {
        naMon.tell(TestClock.now(), IntStream.range(0, count).mapToObj(i -> naMon.household(naMon.lan, Ids.next(TestClock.now()), TestClock.now(), "Lý A Páo"))
                .toArray(NewFact[]::new));
    }

    private Socket live(UUID account) throws IOException {
        var socket = new Socket("localhost", port);
        send(socket, "GET /api/v1/console/live?door=console HTTP/1.1\r\nCookie: tungnha_console=" + sessions.open(account, Door.CONSOLE) + "\r\n", "");
        return socket;
    }

    private static void send(Socket socket, String head, String body) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write((head + "Host: localhost\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static String readUntil(InputStream answer, String word) throws IOException {
        var text = new StringBuilder();
        byte[] part = new byte[512];
        while (text.indexOf(word) < 0) {
            int count = answer.read(part);
            if (count < 0) break;
            text.append(new String(part, 0, count, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /** As a phone that loses its network: nothing more is read, and the line is reset. */
    private static void breakOff(Socket socket) throws IOException { socket.setSoLinger(true, 0); }
}
