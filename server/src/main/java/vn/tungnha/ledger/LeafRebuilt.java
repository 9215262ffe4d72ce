package vn.tungnha.ledger;

/**
 * {@code leaf.rebuilt/1}: the rows and tallies of this leaf were written anew from its facts. Only the house itself tells it.
 *
 * @param corrected how many rows, tombstones, tallies and days were not what the facts say
 */
public record LeafRebuilt(long corrected) implements FactContent {}
