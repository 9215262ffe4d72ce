package vn.tungnha.helpdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step opened: where people stand there, with which phones, what was answered.
 *
 * @param places by commune or, beneath one commune, by village
 * @param points the newest, those who wait first
 */
public record StuckHere(List<Count> places, List<Model> models, List<StuckPoint> points, List<AnswerTold> answers) {
    /** How many stand at a place; freed ones within thirty days. */
    public record Count(Named place, int waiting, int answered, int freed) {}

    /** How many have that phone; null: not said. */
    public record Model(@Nullable String name, int people) {}

    public StuckHere withoutPoints() { return new StuckHere(places, models, List.of(), answers); }
}
