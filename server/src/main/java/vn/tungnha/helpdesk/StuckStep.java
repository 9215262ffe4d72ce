package vn.tungnha.helpdesk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step where people beneath an office are or lately were stuck.
 *
 * @param waiting  people no answer reaches yet
 * @param answered people an answer reaches who have not done the step yet
 * @param freed    people who have done it within the last thirty days
 * @param since    the day the oldest of those who wait was raised, or null
 * @param again    how often the same person has come to stand there again
 * @param to       who should see to it
 */
public record StuckStep(UUID service, int step, int waiting, int answered, int freed, @Nullable LocalDate since, int again, Escalation to) {
    /** It went past whomever the commune named, or an answer came to it, whose work can be seen. */
    public boolean escalated() { return to != Escalation.ANSWERER || answered + freed > 0; }
}
