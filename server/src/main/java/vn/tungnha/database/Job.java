package vn.tungnha.database;

import java.time.Duration;

/**
 * Work that comes again by itself while a server answers; a module declares each of its own as a bean. Of all servers one does it at a time, and one that
 * died over it is followed by another, so it must be able to begin anew anywhere.
 *
 * @param name unique in the whole system
 * @param rest between the end of one turn and the next
 */
public record Job(String name, Duration rest, Work work) {
    /** One turn. */
    @FunctionalInterface
    public interface Work {
        void take() throws InterruptedException;
    }
}
