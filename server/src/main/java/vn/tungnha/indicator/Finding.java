package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the numbers that somebody should look at, told as a code and what fills its words.
 *
 * @param rule   which rule found it, e.g. {@code silent-commune}
 * @param tone   what it asks for: act, look, or be glad
 * @param within the place directly above, or null for the highest
 * @param call   whom to call about it, when the caller may know; else null
 */
public record Finding(String rule, Tone tone, Overview.Named place, Overview.@Nullable Named within, @Nullable LocalDate since, Map<String, Object> params, @Nullable Lead call) {
    public enum Tone { ACT, LOOK, GLAD }

    /** The team's lead. */
    public record Lead(UUID member, String name, @Nullable String phone) {}

    Finding calling(Lead lead) { return new Finding(rule, tone, place, within, since, params, lead); }
}
