package vn.tungnha.indicator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers that may be a little old, each asked for once by however many want it at the same time. */
final class Remembered<K, V> {
    private record Kept<V>(V value, long at) {}

    private static final int MOST = 256;

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final long freshNanos;

    Remembered(long freshMillis) { this.freshNanos = freshMillis * 1_000_000; }

    V get(K key, Supplier<V> ask) {
        if (kept.size() > MOST) kept.clear();
        return kept.compute(key, (same, known) -> known != null && System.nanoTime() - known.at() < freshNanos ? known
                : new Kept<>(ask.get(), System.nanoTime())).value();
    }
}
