package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.tungnha.kernel.Interruption;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Documents, exports and imports wait for each other, and never for a client that is gone. */
@TungNhaTest
class WorkQueueTest {
    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired WorkQueue work;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Thread> waiting = new ArrayList<>();
    private Village at;
    private String cookie;

    @BeforeEach
    void hoaIsAtHerDesk() {
        at = new Village(context);
        cookie = Door.CONSOLE.cookie() + "=" + sessions.open(at.hoa, Door.CONSOLE);
    }

    @AfterEach
    void everybodyGoes() throws InterruptedException {
        open.countDown();
        for (Thread each : waiting) each.join();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aFullQueueRefusesTheNextRequestWithATimeToRetry() {
        occupy(12);
        Visitor hoa = new Visitor(port, Door.CONSOLE);
        hoa.keep(Door.CONSOLE.cookie(), sessions.open(at.hoa, Door.CONSOLE));
        Visitor.Answer answer = hoa.get(members());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("WORK_QUEUE_FULL");
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");

        open.countDown();
        within(() -> hoa.get(members()).status() == 200);
    }

    @Test
    void aClientThatHangsUpLeavesTheQueue() throws IOException {
        occupy(2);
        try (var client = new Socket("localhost", port)) {
            client.getOutputStream().write(("GET " + members() + " HTTP/1.1\r\nHost: localhost\r\nX-Front-Door: console\r\nCookie: " + cookie + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            within(() -> work.size() == 3);
        }
        within(() -> work.size() == 2);
    }

    @Test
    void workThatRunsStopsWhenItsClientIsGone() {
        var gone = new AtomicBoolean();
        var stopped = new AtomicBoolean();
        request("one", gone::get);
        var begun = new CountDownLatch(1);
        waiting.add(Thread.ofVirtual().start(() -> leaveAfter(begun, gone)));
        assertThatThrownBy(() -> work.run(() -> untilStopped(begun, stopped))).isInstanceOf(ClientGone.class);
        within(stopped::get);
        assertThat(work.<String>run(() -> "next")).as("the worker is free again").isEqualTo("next");
    }

    @Test
    void aQueryThatRunsIsCancelledWhenItsClientIsGone() {
        var gone = new AtomicBoolean();
        request("slow", gone::get);
        var begun = new CountDownLatch(1);
        waiting.add(Thread.ofVirtual().start(() -> leaveAfter(begun, gone)));

        assertThatThrownBy(() -> work.run(() -> {
            begun.countDown();
            return jdbc.sql("select 1 from pg_sleep(600)").query(Integer.class).single();
        })).isInstanceOf(ClientGone.class);

        within(() -> work.size() == 0);
        assertThat(work.<Integer>run(() -> jdbc.sql("select 1").query(Integer.class).single())).as("the connection is as good as new").isEqualTo(1);
    }

    @Test
    void workThatWasStoppedBeginsNoOtherQuery() {
        var gone = new AtomicBoolean();
        var second = new AtomicBoolean();
        request("two", gone::get);
        var begun = new CountDownLatch(1);
        waiting.add(Thread.ofVirtual().start(() -> leaveAfter(begun, gone)));

        assertThatThrownBy(() -> work.run(() -> {
            begun.countDown();
            try {
                jdbc.sql("select 1 from pg_sleep(600)").query(Integer.class).single();
            } catch (DataAccessException cancelled) {
                second.set(jdbc.sql("select true").query(Boolean.class).single());
            }
            return "";
        })).isInstanceOf(ClientGone.class);

        within(() -> work.size() == 0);
        assertThat(second).isFalse();
    }

    @Test
    void oneSessionHasTwoAtMost() {
        occupy(2);
        for (int i = 0; i < 2; i++) waiting.add(Thread.ofVirtual().start(() -> {
            request("hoa", () -> false);
            work.run(() -> "");
        }));
        within(() -> work.size() == 4);
        request("hoa", () -> false);
        assertThatThrownBy(() -> work.run(() -> "")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(AccessProblem.WORK_OF_YOURS_RUNNING));
    }

    @Test
    void whatTheWorkRefusesIsRefused() {
        assertThatThrownBy(() -> work.run(() -> { throw new Refusal(AccessProblem.MALFORMED); })).isInstanceOf(Refusal.class);
    }

    private String members() { return "/api/v1/console/places/" + at.commune + "/prints/members/xlsx"; }

    /** One after the other: workers that are idle take from the queue a moment later. */
    private void occupy(int count) {
        for (int i = 1; i <= count; i++) {
            int busy = i;
            waiting.add(Thread.ofVirtual().start(() -> work.run(this::untilOpen)));
            within(() -> work.size() == busy);
        }
    }

    private String untilOpen() {
        try {
            open.await();
            return "";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String untilStopped(CountDownLatch begun, AtomicBoolean stopped) {
        begun.countDown();
        try {
            while (true) Interruption.check();
        } finally {
            stopped.set(true);
        }
    }

    private static void leaveAfter(CountDownLatch begun, AtomicBoolean gone) {
        try {
            begun.await();
            gone.set(true);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void request(String session, BooleanSupplier gone) {
        var request = new MockHttpServletRequest();
        request.addHeader("Cookie", session);
        request.setAttribute(RequestClient.GONE, gone);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private static void within(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("not within 20 seconds");
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
