package vn.tungnha.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report. Its figures are chips: {@code {visits}} prints number and unit, {@code {visits!}} the number, {@code {visits.ever}} another of its numbers.
 *
 * @param heading without its number; a blank passage is for the author to write, and is not printed as long as it is blank
 * @param needs   a chip without which it is left out: a district has no share of districts
 * @param some    a chip that has to tell of something: nobody writes that nothing was sold on no day
 * @param levels  the levels of the places whose reports print it; null for all
 * @param table   whether the table of the units stands here
 */
record Passage(String id, @Nullable String heading, @Nullable String needs, @Nullable String some, @Nullable List<Integer> levels, boolean table, String text) {
    Passage under(String numbered) { return new Passage(id, numbered, needs, some, levels, table, text); }

    boolean isFor(int level) { return levels == null || levels.contains(level); }

    boolean printed() { return table || !text.isBlank(); }
}
