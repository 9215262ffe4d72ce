package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A group session. */
public record GatheringRow(UUID id, LocalDate onDay, Where place, int headCount, List<UUID> services, UUID author, UUID team, String note) implements Row {}
