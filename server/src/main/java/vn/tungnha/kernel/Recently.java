package vn.tungnha.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was found a moment ago: spares a busy phone's calls the same question, and forgets within a second what another node changed. */
public final class Recently<K, V> {
    private record Found<V>(V value, long at) {}

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 50_000;

    private final Map<K, Found<V>> found = new ConcurrentHashMap<>();

    public Optional<V> find(K key, Supplier<Optional<V>> ask) {
        Found<V> known = found.get(key);
        if (known != null && System.nanoTime() - known.at() < FRESH) return Optional.of(known.value());
        Optional<V> answer = ask.get();
        if (found.size() > MOST) found.clear();
        answer.ifPresentOrElse(value -> found.put(key, new Found<>(value, System.nanoTime())), () -> found.remove(key));
        return answer;
    }

    public void forget(K key) { found.remove(key); }

    public void forgetAll() { found.clear(); }
}
