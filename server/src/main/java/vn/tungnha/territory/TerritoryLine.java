package vn.tungnha.territory;

import org.jspecify.annotations.Nullable;
import vn.tungnha.place.Declared;

/**
 * A place in a table.
 *
 * @param within    full name of the place above
 * @param declared  what it declared latest
 * @param takesPart today, by itself or through a place above
 * @param children  how many places are right beneath it today
 */
public record TerritoryLine(int id, @Nullable String code, String name, String type, int level, @Nullable String within, @Nullable Declared declared,
        boolean takesPart, int children) {}
