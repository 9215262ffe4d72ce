package vn.tungnha.kernel;

/**
 * A heading that means a column.
 *
 * @param index of the cell
 * @param exact false when only a part of the heading says so
 */
public record HeadingMatch<C>(C column, int index, boolean exact) {}
