package vn.tungnha.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Table;

/**
 * A row of a list of teams that makes sense by itself.
 *
 * @param member   as it would be recorded; the day of joining is the row's, or the day of the import
 * @param team     as the list names the team; null when the list does not
 * @param village  as the list names the village; null when the list does not
 * @param commune  the same for the commune
 * @param decision that founded the team
 * @param from     the day that the row itself says
 */
record TeamListRow(Table.Row row, MemberJoined member, @Nullable String team, @Nullable String village, @Nullable String commune,
        @Nullable FoundingDecision decision, @Nullable LocalDate from) {}
