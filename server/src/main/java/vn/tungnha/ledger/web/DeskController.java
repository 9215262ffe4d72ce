package vn.tungnha.ledger.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;

/** Facts told at a desk: by offices, through their browser, without a device. Each fact's own type says what its teller must be permitted, and where. */
@RestController
@RequestMapping("/api/v1/facts")
class DeskController {
    private static final int MOST = 500;

    /** A fact as a desk tells it; its id is born in the browser, so that telling it again changes nothing. Without {@code occurredAt} it happens now. */
    record Telling(UUID id, Integer leaf, String type, UUID subject, @Nullable Instant occurredAt, Map<String, Object> body,
            @Nullable Map<String, Object> personal) {
        boolean sound() { return id != null && leaf != null && type != null && subject != null && body != null; }

        NewFact by(UUID account, Instant now, ObjectMapper json) {
            Instant at = occurredAt == null || occurredAt.isAfter(now) ? now : occurredAt;
            return new NewFact(id, leaf, type, subject, account, null, null, null, at, json.writeValueAsString(body),
                    personal == null ? null : json.writeValueAsString(personal));
        }
    }

    /** @param together true: all facts or none; the first refusal is then the answer */
    record Told(List<Telling> facts, @Nullable Boolean together) {
        boolean sound() { return facts != null && facts.size() <= MOST && facts.stream().allMatch(each -> each != null && each.sound()); }
    }

    /** A receipt for each fact, in their order. */
    record Answer(List<Receipt> receipts) {}

    private final Desk desk;
    private final ObjectMapper json;
    private final Clock clock;

    DeskController(Desk desk, ObjectMapper json, Clock clock) {
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(4 << 20)
    Answer tell(Caller caller, @RequestBody Told told) {
        if (!told.sound()) throw new Refusal(AccessProblem.MALFORMED);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<NewFact> facts = told.facts().stream().map(each -> each.by(caller.account(), now, json)).toList();
        return new Answer(Boolean.TRUE.equals(told.together()) ? desk.tellTogether(facts) : desk.tellDated(facts));
    }
}
