package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Phones on a bad line take their time; meanwhile everybody else is answered. */
@TungNhaTest
class SlowReadersTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");
    /** More than there are connections in the pool. */
    private static final int READERS = 40;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired ApplicationContext context;
    @Autowired Pull pull;
    @Autowired JdbcClient jdbc;

    @Test
    void fortyPhonesThatDoNotReadTheirAnswerHoldNoConnection() throws Exception {
        var naMon = new Village(context);
        naMon.tell(EVENING, naMon.household(naMon.lan, Ids.next(EVENING), EVENING, "Nông Thị Mẩy"));
        var begun = new CountDownLatch(READERS);
        var finish = new CountDownLatch(1);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = IntStream.range(0, READERS)
                    .mapToObj(i -> phones.submit(() -> pull.write(naMon.minh, null, List.of(), List.of("household/1"), new Stalled(begun, finish)))).toList();
            try {
                assertThat(begun.await(SOON.toSeconds(), TimeUnit.SECONDS)).as("every answer has begun").isTrue();
                assertThat(jdbc.sql("select count(*) from pg_stat_activity where application_name = 'tungnha-app' and state like 'idle in transaction%'")
                        .query(Long.class).single()).as("transactions that wait for a phone").isZero();
                assertThat(new Replica(pull, naMon.minh).pullAfresh()).isTrue();
            } finally {
                finish.countDown();
            }
            for (var each : reading) each.get(SOON.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** An answer larger than what stays in memory comes out whole and leaves no file behind. */
    @Test
    void aLongAnswerIsTheSameAsManyShortOnes() throws IOException {
        byte[] line = "{\"row\":1}\n".getBytes();
        var spool = new Spool();
        for (int i = 0; i < 50_000; i++) spool.write(line);
        var out = new java.io.ByteArrayOutputStream();
        spool.copyTo(out);
        spool.close();
        assertThat(out.size()).isEqualTo(50_000 * line.length);
        assertThat(out.toString().lines().distinct()).containsExactly("{\"row\":1}");
    }

    /** A line that lets nothing through until the end of the test. */
    private static final class Stalled extends OutputStream {
        private final CountDownLatch begun;
        private final CountDownLatch finish;
        private boolean first = true;

        Stalled(CountDownLatch begun, CountDownLatch finish) {
            this.begun = begun;
            this.finish = finish;
        }

        @Override
        public void write(int one) throws IOException { write(new byte[] {(byte) one}, 0, 1); }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (first) begun.countDown();
            first = false;
            try {
                if (!finish.await(SOON.toSeconds() * 2, TimeUnit.SECONDS)) throw new IOException("never read");
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }
    }
}
