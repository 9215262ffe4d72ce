package vn.tungnha.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Period and rows of a report: a year of any place; a month of a commune, with a row per village, or of a higher place, with a row per commune. */
public enum ReportKind {
    ANNUAL, MONTHLY;

    @JsonValue
    public String word() { return name().toLowerCase(Locale.ROOT); }
}
