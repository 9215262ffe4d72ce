package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.testing.TungNhaTest;

/** A failing listener does not stop the notification of the others. */
@TungNhaTest
class PulsesTest {
    @Autowired Pulses pulses;

    @Test
    void aScreenThatFailsTakesNoPulseFromTheOthers() throws InterruptedException {
        var failed = new AtomicInteger();
        var heard = new CountDownLatch(3);
        Runnable first = pulses.listen(pulse -> {
            failed.incrementAndGet();
            if (failed.get() % 2 == 0) throw new IllegalArgumentException("a screen of ours is wrong");
            throw new AssertionError("a screen of ours is wrong");
        });
        Runnable second = pulses.listen(pulse -> heard.countDown());
        try {
            assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(failed.get()).isGreaterThan(1);
        } finally {
            first.run();
            second.run();
        }
    }
}
