package vn.tungnha.visit.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.ledger.DeviceOrder;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.RoundAnswerRow;
import vn.tungnha.visit.RoundAnswered;

/** What a household answered to each round last; of one whose registration was withdrawn nothing stands. */
@Component
class RoundAnswerFold implements Fold {
    @Override
    public String name() { return "round-answer"; }

    @Override
    public int version() { return 3; }

    @Override
    public Set<String> reads() { return Set.of("household.registered/1", "round.answered/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        if (history.stream().noneMatch(told -> told.content() instanceof HouseholdRegistered)) return;
        Map<UUID, Told<?>> last = new LinkedHashMap<>();
        Map<UUID, LocalDate> first = new HashMap<>();
        for (Told<?> told : history)
            if (told.content() instanceof RoundAnswered answered) first.putIfAbsent(answered.round(), told.day());
        for (DeviceOrder.Dated each : DeviceOrder.of(history))
            if (each.told().content() instanceof RoundAnswered answered) last.put(answered.round(), each.told());
        last.forEach((round, told) -> meaning.row(VisitWords.ROUND_ANSWER,
                row(told, (RoundAnswered) told.content(), first.get(round))));
    }

    private static RoundAnswerRow row(Told<?> told, RoundAnswered answered, LocalDate firstOn) {
        UUID household = told.fact().subject();
        return new RoundAnswerRow(RoundAnswerRow.id(household, answered.round()), household, answered.round(), told.day(), firstOn, answered.answers(),
                answered.personal() == null ? null : answered.personal().texts());
    }
}
