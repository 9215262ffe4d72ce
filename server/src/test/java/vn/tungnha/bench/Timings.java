package vn.tungnha.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each of many calls took, in nanoseconds, from several threads. */
final class Timings {
    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long took) { nanos.add(took); }

    synchronized int count() { return nanos.size(); }

    /** The call that this share of all calls was not slower than, in milliseconds. */
    synchronized double percentile(double share) {
        if (nanos.isEmpty()) return Double.NaN;
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms, p99 %.1f ms of %,d", percentile(0.5), percentile(0.95), percentile(0.99), count());
    }
}
