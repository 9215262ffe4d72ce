package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A round of visits; how far it has come is read, never kept.
 *
 * @param standsFor the round from above that this one stands for
 */
public record RoundRow(UUID id, String name, RoundOpened.Done done, String audience, Round.Households households, List<Integer> places, int share,
        LocalDate fromDay, LocalDate untilDay, UUID standsFor, LocalDate closedOn) implements Row {}
