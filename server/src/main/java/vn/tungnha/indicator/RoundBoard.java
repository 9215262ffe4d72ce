package vn.tungnha.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round opened up: a line for each commune or village beneath, and what was answered. */
public record RoundBoard(RoundLine round, List<Unit> units, List<Answers> answers) {
    /**
     * How far one place has come.
     *
     * @param opened the round it opened for this one; of a village always null
     * @param call   whom to call about it, for those who may know
     */
    public record Unit(Overview.Named place, RoundLine.Progress progress, @Nullable UUID opened, Finding.@Nullable Lead call) {
        Unit silent() { return new Unit(place, progress, opened, null); }
    }

    /**
     * The answers to one question, by number; what was answered in words is only counted here.
     *
     * @param question counted from 0
     * @param n        households that answered it
     * @param choices  how many chose each, in the order of the choices; empty for other kinds
     */
    public record Answers(int question, long n, long yes, long no, List<Long> choices, long sum, @Nullable Integer least, @Nullable Integer most) {}

    RoundBoard silent() { return new RoundBoard(round, units.stream().map(Unit::silent).toList(), answers); }
}
