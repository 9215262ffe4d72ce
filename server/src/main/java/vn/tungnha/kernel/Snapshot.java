package vn.tungnha.kernel;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something kept in memory for as long as its version in the database stays the same. The version is asked for at most a few times a
 * second; after a change in this process, {@link #forget} makes the next reader look at once.
 */
public final class Snapshot<T> {
    private record Known<T>(long version, T value, long checkedAt) {}

    private static final long FRESH = Duration.ofMillis(250).toNanos();

    private final LongSupplier version;
    private final Supplier<T> load;
    private volatile Known<T> known;
    private volatile long forgotten;

    public Snapshot(LongSupplier version, Supplier<T> load) {
        this.version = version;
        this.load = load;
    }

    public T value() { return known().value(); }

    public long version() { return known().version(); }

    public synchronized void forget() {
        forgotten++;
        known = null;
    }

    private Known<T> known() {
        Known<T> now = known;
        return now != null && System.nanoTime() - now.checkedAt() < FRESH ? now : checked();
    }

    /** The version is read before the value, so a value may only ever be newer than it says, and is then read once more. */
    private Known<T> checked() {
        long before = forgotten;
        Known<T> old = known;
        long current = version.getAsLong();
        T value = old != null && old.version() == current ? old.value() : load.get();
        var fresh = new Known<>(current, value, System.nanoTime());
        keep(fresh, before);
        return fresh;
    }

    private synchronized void keep(Known<T> fresh, long before) {
        if (before == forgotten) known = fresh;
    }
}
