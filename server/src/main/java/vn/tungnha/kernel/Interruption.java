package vn.tungnha.kernel;

import java.util.concurrent.CancellationException;

/** Stops long work whose result nobody waits for any more: its starter interrupts the thread, and loops over rows call {@link #check}. */
public final class Interruption {
    private Interruption() {}

    public static void check() {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException("nobody waits for the result");
    }
}
