package vn.tungnha.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the load is, for those who watch it. */
@Component
public class DemoProgress {
    /**
     * @param day            the day in the province's history that is being told
     * @param facts          facts told in this run
     * @param factsPerSecond on average since the run began
     */
    public record Snapshot(boolean running, boolean done, @Nullable LocalDate from, @Nullable LocalDate day, @Nullable LocalDate until, long facts, long factsPerSecond) {}

    private final AtomicLong facts = new AtomicLong();
    private volatile boolean running;
    private volatile boolean done;
    private volatile LocalDate from;
    private volatile LocalDate day;
    private volatile LocalDate until;
    private volatile long begunAt;
    private volatile long endedAt;

    void begin(LocalDate from, LocalDate until) {
        this.from = from;
        this.day = from;
        this.until = until;
        facts.set(0);
        begunAt = System.nanoTime();
        done = false;
        running = true;
    }

    void heard(int more) { facts.addAndGet(more); }

    void told(LocalDate reached, long total) {
        day = reached;
        facts.set(total);
    }

    void end() {
        day = until;
        endedAt = System.nanoTime();
        running = false;
        done = true;
    }

    public Snapshot snapshot() {
        double seconds = Math.max(0.001, Duration.ofNanos((running ? System.nanoTime() : endedAt) - begunAt).toMillis() / 1000.0);
        return new Snapshot(running, done, from, day, until, facts.get(), Math.round(facts.get() / seconds));
    }
}
