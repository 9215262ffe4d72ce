package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Row;

/**
 * The latest answers of a household to a round's questions.
 *
 * @param onDay   the day of the last answers
 * @param firstOn the day of the first answers: the household is done from then on
 */
public record RoundAnswerRow(UUID id, UUID subject, UUID round, LocalDate onDay, LocalDate firstOn, List<RoundAnswered.Answer> answers, Map<Integer, String> texts)
        implements Row {
    /** The id this household and round always have. */
    public static UUID id(UUID household, UUID round) { return Ids.named("round-answer", household.toString(), round.toString()); }
}
