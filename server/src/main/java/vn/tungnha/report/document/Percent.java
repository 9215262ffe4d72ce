package vn.tungnha.report.document;

/** A share of a hundred. */
public record Percent(double of100) {}
