package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team in the list of an office.
 *
 * @param leaf        where the team's facts live
 * @param placeName   the commune it belongs to
 * @param serves      empty when it serves the commune as a whole
 * @param dissolvedOn the first day without the team
 * @param hasLead     somebody leads it today
 * @param leadName    null without a lead, and for callers who may not read names
 * @param members     how many are in it today
 */
public record TeamLine(UUID id, int leaf, String placeName, TeamFounded.Level level, String name, @Nullable FoundingDecision decision,
        List<ServedVillage> serves, LocalDate fromDay, @Nullable LocalDate dissolvedOn, boolean hasLead, @Nullable String leadName, int members) {
    /** A village that a team serves, by its leaf. */
    public record ServedVillage(int leaf, String name) {}
}
