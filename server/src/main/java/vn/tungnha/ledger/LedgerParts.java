package vn.tungnha.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** What telling and replaying both need. */
@Component
record LedgerParts(Registry registry, FactReader reader, RowTables tables, Measures measures, Places places, Authority authority, List<DoorRule> rules) {
    boolean permits(UUID author, Permission permission, int leaf, Instant at) { return authority.permits(author, permission, leaf, at); }

    /** Whether the permission is held at one of the other leaves where it is enough for this fact; see {@link FactContent#alsoPermittedAt}. */
    boolean permitsElsewhere(UUID author, Permission permission, FactContent content, EarlierFacts earlier, Instant at) {
        return content.alsoPermittedAt(earlier, ProvinceDay.of(at)).stream().anyMatch(leaf -> authority.permits(author, permission, leaf, at));
    }
}
