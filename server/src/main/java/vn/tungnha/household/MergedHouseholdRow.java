package vn.tungnha.household;

import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A household that was merged into another ({@code merged-household/1}). Phones and pages that still have its id use the row to find the other household.
 *
 * @param household the household that its people and visits belong to now
 */
public record MergedHouseholdRow(UUID id, UUID household) implements Row {}
