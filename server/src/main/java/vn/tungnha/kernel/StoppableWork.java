package vn.tungnha.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Long work whose client may leave. An interrupt alone does not reach a thread that waits for the database, so {@code stop} also cancels the
 * statement that runs.
 */
public final class StoppableWork {
    private static final ThreadLocal<StoppableWork> CURRENT = new ThreadLocal<>();
    private static final long CANCEL_AGAIN_NANOS = 200_000_000L;

    private @Nullable Runnable cancel;
    private boolean stopped;
    private boolean running;

    /** Does the work in this thread. */
    public <T> T run(Supplier<T> work) {
        enter();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
            end();
        }
    }

    /** Stops the work of another thread. Repeats itself until the work has ended, because a statement cannot be cancelled before it has begun. */
    public void stop() {
        Thread.ofVirtual().name("work-stop").start(() -> {
            while (cancelled()) LockSupport.parkNanos(CANCEL_AGAIN_NANOS);
        });
    }

    /** Called before each statement: throws when the work of this thread was stopped. Outside of such work it does nothing. */
    public static void waitsFor(Runnable cancel) {
        StoppableWork current = CURRENT.get();
        if (current != null) current.begin(cancel);
    }

    private synchronized void enter() {
        refuseStopped();
        running = true;
    }

    private synchronized void begin(Runnable next) {
        refuseStopped();
        cancel = next;
    }

    private void refuseStopped() {
        if (stopped) throw new CancellationException("nobody waits for the result");
    }

    /** Whether the work may still run. */
    private synchronized boolean cancelled() {
        stopped = true;
        if (running && cancel != null) cancel.run();
        return running;
    }

    private synchronized void end() {
        running = false;
        cancel = null;
    }
}
