package vn.tungnha.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.indicator.Pulse;
import vn.tungnha.indicator.Pulses;
import vn.tungnha.kernel.ProvinceDay;

/** Tells an open screen that numbers in its scope have moved; the screen asks for them itself. */
@RestController
class LiveController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Pulses pulses;
    private final LiveStreams streams;
    private final Authority authority;
    private final Clock clock;

    LiveController(Pulses pulses, LiveStreams streams, Authority authority, Clock clock) {
        this.pulses = pulses;
        this.streams = streams;
        this.authority = authority;
        this.clock = clock;
    }

    /** An event {@code pulse} {at, ticks: {leaf: tick}} when leaves in scope moved, and an empty one every ten seconds. */
    @GetMapping("/api/v1/console/live")
    @Needs(Permission.SEE_NUMBERS)
    SseEmitter live(Caller caller, HttpServletResponse response) throws IOException {
        var emitter = new SseEmitter(0L);
        streams.enter(caller.account(), emitter);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Runnable silence = pulses.listen(new Screen(caller, emitter));
        Runnable stop = () -> {
            silence.run();
            streams.leave(emitter);
        };
        emitter.onCompletion(stop);
        emitter.onError(failure -> stop.run());
        emitter.onTimeout(stop);
        emitter.send(event(new Pulse(clock.instant(), Map.of())));
        return emitter;
    }

    private static SseEmitter.SseEventBuilder event(Pulse pulse) { return SseEmitter.event().name("pulse").data(pulse); }

    /** One open screen: hears what its reader may see. Nobody waits for its line: what comes while it is written to goes together in the next event. */
    private final class Screen implements Consumer<Pulse> {
        private final Caller reader;
        private final SseEmitter emitter;
        private final Map<Integer, Long> waiting = new HashMap<>();
        private Instant sentAt = clock.instant();
        private boolean writing;

        private Screen(Caller reader, SseEmitter emitter) {
            this.reader = reader;
            this.emitter = emitter;
        }

        @Override
        public synchronized void accept(Pulse pulse) {
            waiting.putAll(inScope(pulse));
            if (writing || waiting.isEmpty() && sentAt.plus(HEARTBEAT).isAfter(pulse.at())) return;
            writing = true;
            Pulse first = taken();
            Thread.ofVirtual().name("screen").start(() -> write(first));
        }

        private void write(Pulse first) {
            try {
                for (Pulse next = first; next != null; next = next()) emitter.send(event(next));
            } catch (IOException | RuntimeException gone) {
                emitter.completeWithError(gone);
            }
        }

        private synchronized Pulse next() {
            writing = !waiting.isEmpty();
            return writing ? taken() : null;
        }

        private Pulse taken() {
            sentAt = clock.instant();
            var pulse = new Pulse(sentAt, Map.copyOf(waiting));
            waiting.clear();
            return pulse;
        }

        private Map<Integer, Long> inScope(Pulse pulse) {
            if (pulse.ticks().isEmpty()) return Map.of();
            Set<Integer> leaves = authority.leaves(reader.account(), Permission.SEE_NUMBERS, ProvinceDay.of(pulse.at()));
            var seen = new HashMap<>(pulse.ticks());
            seen.keySet().retainAll(leaves);
            return seen;
        }
    }
}
