package vn.tungnha.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungnha.database.NamedLocks;

/** One process at a time loads the demo province: it holds a lock in the database, which a process that dies gives up. */
@Component
class DemoTurns {
    private static final String NAME = "load of the demo";

    private final NamedLocks locks;

    DemoTurns(NamedLocks locks) { this.locks = locks; }

    /** Blocks until it is our turn. */
    NamedLocks.Held await(Runnable waiting) {
        Optional<NamedLocks.Held> turn = locks.tryLock(NAME);
        if (turn.isPresent()) return turn.get();
        waiting.run();
        try {
            return locks.lock(NAME);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
