package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.testing.TungNhaTest;

/** Work that comes again by itself. */
@TungNhaTest
class JobsTest {
    @Autowired DataSource dataSource;

    @Test
    void twoServersTakeTurnsAndNeverWorkAtTheSameTime() throws InterruptedException {
        var turns = new CountDownLatch(3);
        var working = new AtomicInteger();
        var together = new AtomicInteger();
        var job = new Job("test-" + UUID.randomUUID(), Duration.ofMillis(50), () -> {
            together.accumulateAndGet(working.incrementAndGet(), Math::max);
            Thread.sleep(100);
            working.decrementAndGet();
            turns.countDown();
        });
        var one = new Jobs(dataSource, List.of(job), true);
        var other = new Jobs(dataSource, List.of(job), true);
        one.start();
        other.start();
        try {
            assertThat(turns.await(20, TimeUnit.SECONDS)).as("it comes again by itself").isTrue();
            assertThat(together).hasValue(1);
        } finally {
            one.stop();
            other.stop();
        }
    }

    @Test
    void aServerToldToWorkNothingWorksNothing() {
        var jobs = new Jobs(dataSource, List.of(new Job("test-" + UUID.randomUUID(), Duration.ofMillis(1), () -> { throw new AssertionError("it worked"); })), false);
        jobs.start();
        jobs.stop();
    }
}
