package vn.tungnha.team;

import java.time.LocalDate;

/** Number and date of a decision, e.g. {@code 45/QĐ-UBND} of 12/04/2022. */
public record FoundingDecision(String number, LocalDate date) {}
