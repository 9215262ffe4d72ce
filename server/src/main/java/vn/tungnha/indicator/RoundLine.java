package vn.tungnha.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round and how far it has come beneath the place looked at.
 *
 * @param leaf   where it was opened, for telling of it
 * @param place  whose round it is
 * @param done   JSON: {service} or {notice} or {questions: [{text, kind, choices?}]}
 * @param of     the round from above it stands for
 * @param opened of a round from above the communes: how many of them made it their own; null otherwise
 */
public record RoundLine(UUID id, int leaf, Overview.Named place, String name, @JsonRawValue String done, String audience, String households,
        @Nullable List<Integer> places, int share, LocalDate from, LocalDate until, @Nullable UUID of, @Nullable LocalDate closedOn, State state,
        Progress progress, @Nullable Opened opened) {
    /** Not begun yet, under way, past its last day, or ended early. */
    public enum State { PLANNED, OPEN, OVER, CLOSED }

    /**
     * In households of the audience that are in the registers; families that moved away are not counted. A round that is over keeps the figures of its
     * last day.
     *
     * @param target    the share of the households, rounded up once for this place
     * @param before    done before the round's first day
     * @param during    done from its first day to its last, or to today
     * @param remaining what each village lacks of its own share, added up; never made good by a village that did more
     * @param known     in the registers
     */
    public record Progress(long target, long before, long during, long remaining, long known) {}

    /** Communes. */
    public record Opened(int opened, int all) {}
}
