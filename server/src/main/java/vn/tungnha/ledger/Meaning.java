package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** What a fold says its facts come to. */
public interface Meaning {
    /** The row with this id stands, with exactly this content. */
    <R extends Row> void row(RowKind<R> kind, R row);

    /** Adds to a measure on a day; contributions to one (measure, day) sum up. */
    void count(Measure measure, LocalDate day, long amount);

    /** This person, household… was counted on that day; telling the same day twice counts once. */
    void distinct(Measure measure, UUID counted, LocalDate day);
}
