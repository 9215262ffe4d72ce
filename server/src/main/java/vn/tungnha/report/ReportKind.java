package vn.tungnha.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a report tells: a year of any place, or a month of a commune, village by village, or of a higher place, commune by commune. */
public enum ReportKind {
    ANNUAL, MONTHLY;

    @JsonValue
    public String word() { return name().toLowerCase(Locale.ROOT); }
}
