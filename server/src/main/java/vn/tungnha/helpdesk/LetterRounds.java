package vn.tungnha.helpdesk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees to the letters every few seconds while the server answers; not while a command works on the data. */
@Component
class LetterRounds {
    private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final Letters letters;
    private volatile Thread walking;

    LetterRounds(Letters letters) { this.letters = letters; }

    @EventListener(WebServerInitializedEvent.class)
    void begin() { walking = Thread.ofVirtual().name("letters").start(this::walk); }

    @EventListener(ContextClosedEvent.class)
    void end() {
        Thread last = walking;
        walking = null;
        if (last != null) LockSupport.unpark(last);
    }

    private void walk() {
        while (walking == Thread.currentThread()) {
            try {
                letters.run();
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("letters cannot be looked at: {}", away.getMessage());
            } catch (RuntimeException unexpected) {
                LOG.error("a letter could not be seen to", unexpected);
            }
            LockSupport.parkNanos(REST.toNanos());
        }
    }
}
