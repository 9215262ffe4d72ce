package vn.tungnha.place;

import java.time.LocalDate;

/** How many households and people (or null: not told) a place says it has, as of a day, and who said so. */
public record Declared(LocalDate on, int households, Integer people, String source) {}
