package vn.tungnha.testing;

import java.time.Duration;
import java.util.ArrayList;

/** A budget in time on a machine that others keep busy too: the best of a few goes must keep it, since what is slow by itself is slow every time. */
public final class Budget {
    /** One go; what it leaves behind must not be in the way of the next. */
    public interface Go {
        void go() throws Exception;
    }

    private static final int GOES = 8;

    private Budget() {}

    public static void keeps(Duration most, Go deed) throws Exception {
        var took = new ArrayList<Duration>();
        for (int i = 0; i < GOES; i++) {
            long begun = System.nanoTime();
            deed.go();
            took.add(Duration.ofNanos(System.nanoTime() - begun));
            if (took.getLast().compareTo(most) <= 0) return;
        }
        throw new AssertionError("in " + GOES + " goes never within " + most + ": " + took);
    }
}
