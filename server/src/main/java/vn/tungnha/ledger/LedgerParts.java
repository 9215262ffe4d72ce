package vn.tungnha.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Authority;
import vn.tungnha.place.Places;

/** What telling and replaying both need. */
@Component
record LedgerParts(Registry registry, FactReader reader, RowTables tables, Measures measures, Places places, Authority authority, List<DoorRule> rules) {}
