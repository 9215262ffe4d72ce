package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Period;

/**
 * Work of the members of a team in a month, in the villages of their commune.
 *
 * @param visits     made by members with an account
 * @param households where somebody was met at home, each once
 * @param people     helped, each once
 */
public record TeamMonth(Period period, int visits, int households, int people, List<MemberMonth> members) {
    /**
     * A member with an account.
     *
     * @param days    on which the member went to a door or gave help in the month
     * @param lastDay the last such day up to the end of the month; null before the first one
     */
    public record MemberMonth(UUID member, int visits, int days, @Nullable LocalDate lastDay) {}
}
