package vn.tungnha.indicator.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;

/** The live streams that are open: no more than an account may have, and than the server may. All tabs of a browser share one. */
@Component
class LiveStreams {
    private static final int RETRY_SECONDS = 30;

    private final int most;
    private final int mostOfAccount;
    private final Map<SseEmitter, UUID> open = new ConcurrentHashMap<>();
    private boolean closed;

    LiveStreams(@Value("${tungnha.http.streams:2000}") int most, @Value("${tungnha.http.streams-of-account:12}") int mostOfAccount) {
        this.most = most;
        this.mostOfAccount = mostOfAccount;
    }

    /** Counts the stream until it ends, or refuses it: the screen then asks every few seconds instead. */
    synchronized void enter(UUID account, SseEmitter stream) {
        if (closed || open.size() >= most) throw new Refusal(AccessProblem.SERVER_BUSY, Map.of("seconds", RETRY_SECONDS));
        if (open.values().stream().filter(account::equals).count() >= mostOfAccount)
            throw new Refusal(AccessProblem.TOO_MANY_REQUESTS, Map.of("seconds", RETRY_SECONDS));
        open.put(stream, account);
    }

    void leave(SseEmitter stream) { open.remove(stream); }

    int size() { return open.size(); }

    /** Streams never end by themselves: a server that stops would wait for them, and then break them off. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        Set<SseEmitter> ending;
        synchronized (this) {
            closed = true;
            ending = Set.copyOf(open.keySet());
        }
        ending.forEach(SseEmitter::complete);
    }
}
