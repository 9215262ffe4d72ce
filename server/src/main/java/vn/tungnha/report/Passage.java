package vn.tungnha.report;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report. Its figures are chips: {@code {visits}} prints number and unit, {@code {visits!}} the number, {@code {visits.ever}} another of its numbers.
 *
 * @param needs a chip without which it is left out: a district has no share of districts
 * @param table whether the table of the units stands here
 */
record Passage(String id, @Nullable String heading, @Nullable String needs, boolean table, String text) {}
