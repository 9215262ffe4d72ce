package vn.tungnha.ledger;

/**
 * {@code leaf.rebuilt/1}: the rows and tallies of this leaf were written anew from its facts.
 *
 * @param rows how many rows differed from what the facts say
 */
public record LeafRebuilt(int rows) implements FactContent {}
