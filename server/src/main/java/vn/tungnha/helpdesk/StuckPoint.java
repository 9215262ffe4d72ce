package vn.tungnha.helpdesk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stuck point as a desk sees it.
 *
 * @param subject whose history it is in: a household's, a business's, a team's, or its own
 * @param kind    household, business, team, or who asked for themselves: citizen, member, officer
 * @param note    only for readers who may see personal data, and the same for name and phone
 */
public record StuckPoint(int leaf, UUID id, UUID subject, String kind, UUID service, int step, @Nullable Integer failure, @Nullable String phoneModel,
        @Nullable String note, @Nullable String name, @Nullable String phone, LocalDate onDay, boolean answered, @Nullable LocalDate closedOn,
        @Nullable Named place) {
    StuckPoint at(Named where) {
        return new StuckPoint(leaf, id, subject, kind, service, step, failure, phoneModel, note, name, phone, onDay, answered, closedOn, where);
    }

    StuckPoint withoutPersonal() {
        return new StuckPoint(leaf, id, subject, kind, service, step, failure, phoneModel, null, null, null, onDay, answered, closedOn, place);
    }
}
