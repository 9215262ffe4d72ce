package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The thread that starts a dead PostgreSQL again outlives every failure. */
class WatchTest {
    private static final List<Throwable> FAILURES = List.of(new IOException("disk"), new InterruptedException("stop"), new IllegalStateException("state"),
            new UnsatisfiedLinkError("library"), new AssertionError("wrong"), new Exception("of another kind"), new StackOverflowError());

    @Test
    void noFailureEndsIt() throws InterruptedException {
        Iterator<Throwable> next = FAILURES.iterator();
        var after = new CountDownLatch(2);

        Watch.start("test-watch", () -> after.getCount() > 0, Duration.ofMillis(1), () -> {
            if (!next.hasNext()) after.countDown();
            else fail(next.next());
        }, "the test fails on purpose");

        assertThat(after.await(20, TimeUnit.SECONDS)).as("it continues after each failure").isTrue();
    }

    @Test
    void itEndsOnceItIsNotNeeded() throws InterruptedException {
        var checks = new CountDownLatch(1);
        Watch.start("test-watch", () -> false, Duration.ZERO, checks::countDown, "");

        assertThat(checks.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }

    private static void fail(Throwable failure) throws Exception {
        if (failure instanceof Error error) throw error;
        throw (Exception) failure;
    }
}
