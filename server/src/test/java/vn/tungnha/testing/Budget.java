package vn.tungnha.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;

/**
 * A budget in time on a machine that other processes keep busy. The best of a few goes must keep it, because what is slow by itself is slow every time. Where
 * other processes take the processor, the budget grows by the factor by which they slow a busy loop.
 */
public final class Budget {
    /** One go; what it leaves behind must not be in the way of the next. */
    public interface Go {
        void go() throws Exception;
    }

    private static final int GOES = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration PROBE = Duration.ofMillis(40);

    private Budget() {}

    public static void keeps(Duration most, Go deed) throws Exception {
        var took = new ArrayList<String>();
        for (int i = 0; i < GOES; i++) {
            double before = slowness();
            long begun = System.nanoTime();
            deed.go();
            double nanos = System.nanoTime() - begun;
            double slowness = Math.max(before, slowness());
            if (nanos <= most.toNanos() * slowness) return;
            took.add("%s on a machine %.1f times slowed".formatted(Duration.ofNanos((long) nanos), slowness));
        }
        throw new AssertionError("in " + GOES + " goes never within " + most + ": " + took);
    }

    /** How many times longer a busy loop takes than the processor time it gets: 1 on a quiet machine, about 5 when 10 processes share 2 processors. */
    private static double slowness() {
        long begun = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - used < PROBE.toNanos()) Thread.onSpinWait();
        return Math.max(1, (double) (System.nanoTime() - begun) / (THREADS.getCurrentThreadCpuTime() - used));
    }
}
