package vn.tungnha.team;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;

/** The decision (quyết định) that founds or dissolves a team or changes its members: its number, e.g. {@code 45/QĐ-UBND}, and date. */
public record FoundingDecision(String number, LocalDate date) {
    private static final int LONGEST_NUMBER = 50;

    public FoundingDecision {
        Limits.text("number", Limits.required("number", number), LONGEST_NUMBER);
        Limits.day("date", Limits.required("date", date));
    }
}
