package vn.tungnha.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * How far back an office may date a fact it records in the browser. An office is online, so nothing it records is late:
 * its author must hold the permission today too, and not only on the day the fact names.
 */
@Component
class BackDating {
    private final LedgerParts parts;
    private final int mostDays;

    BackDating(LedgerParts parts, @Value("${tungnha.office.back-days:31}") int mostDays) {
        this.parts = parts;
        this.mostDays = mostDays;
    }

    Optional<Refusal> refusal(NewFact fact, Instant now) {
        if (!ProvinceDay.of(fact.occurredAt()).isBefore(ProvinceDay.of(now))) return Optional.empty();
        if (fact.occurredAt().isBefore(now.minus(Duration.ofDays(mostDays))))
            return Optional.of(new Refusal(LedgerProblem.DATED_TOO_FAR_BACK, Map.of("days", mostDays)));
        return parts.registry().type(fact.type()).filter(type -> type != Registry.WITHDRAWN)
                .filter(type -> permits(fact, type, fact.occurredAt()) && !permits(fact, type, now))
                .map(ended -> new Refusal(LedgerProblem.OUT_OF_SCOPE, Map.of("leaf", fact.leaf())));
    }

    private boolean permits(NewFact fact, FactType<?> type, Instant day) {
        return parts.authority().permits(fact.author(), type.permission(), fact.leaf(), day);
    }
}
