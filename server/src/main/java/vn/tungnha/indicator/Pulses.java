package vn.tungnha.indicator;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for new ticks a few times a second while somebody listens, whichever node wrote them. */
@Component
public class Pulses {
    private static final Logger LOG = LoggerFactory.getLogger(Pulses.class);
    private static final long LOOK_NANOS = 300_000_000L;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Consumer<Pulse>> listeners = new CopyOnWriteArrayList<>();
    private Thread looking;

    Pulses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Hears every pulse from now on; the empty ones too, so that a dead line is noticed. Returns how to stop listening. */
    public synchronized Runnable listen(Consumer<Pulse> listener) {
        listeners.add(listener);
        if (looking == null) looking = Thread.ofVirtual().name("pulses").start(this::look);
        return () -> listeners.remove(listener);
    }

    private void look() {
        Map<Integer, Long> known = null;
        while (someoneListens()) {
            try {
                Map<Integer, Long> now = ticks();
                if (known != null) tell(moved(known, now));
                known = now;
            } catch (DataAccessException away) {
                LOG.warn("the ledger cannot be looked at: {}", away.getMessage());
            } catch (RuntimeException | Error failure) {
                LOG.error("the ledger cannot be looked at", failure);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** A server that stops looks no more, so that it finds no database gone. */
    @EventListener(ContextClosedEvent.class)
    synchronized void end() { listeners.clear(); }

    private synchronized boolean someoneListens() {
        if (listeners.isEmpty()) looking = null;
        return looking != null;
    }

    private void tell(Map<Integer, Long> moved) {
        var pulse = new Pulse(clock.instant(), moved);
        for (Consumer<Pulse> listener : listeners) {
            try {
                listener.accept(pulse);
            } catch (RuntimeException | Error failure) {
                // one screen's failure must not keep the others from their pulse
                LOG.warn("could not notify a screen of changed numbers: {}", failure.toString());
            }
        }
    }

    private static Map<Integer, Long> moved(Map<Integer, Long> known, Map<Integer, Long> now) {
        Map<Integer, Long> moved = new HashMap<>();
        now.forEach((leaf, tick) -> {
            if (!tick.equals(known.get(leaf))) moved.put(leaf, tick);
        });
        return moved;
    }

    private Map<Integer, Long> ticks() {
        Map<Integer, Long> ticks = new HashMap<>();
        jdbc.sql("select leaf, tick from ledger.head").query(row -> { ticks.put(row.getInt(1), row.getLong(2)); });
        return ticks;
    }
}
