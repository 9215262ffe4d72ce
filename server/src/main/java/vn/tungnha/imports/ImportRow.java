package vn.tungnha.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Table;

/**
 * Result of comparing one row of an imported file with the stored data.
 *
 * @param line    as a spreadsheet counts, from 1
 * @param cells   the row as it was written, by column
 * @param about   a few words that say what would be written, e.g. the user name; null when there is nothing to add
 * @param trouble why the row is refused or unclear; null for the others
 * @param choices what an unclear row may mean; empty for the others
 * @param value   what {@link ImportKind#write} needs; not stored and not sent
 */
public record ImportRow(int line, Outcome outcome, Map<String, String> cells, @Nullable String about, @Nullable Trouble trouble,
        List<Choice> choices, @JsonIgnore @Nullable Object value) {
    /** LEFT_OUT: somebody decided not to import the row. */
    public enum Outcome { NEW, CHANGED, SAME, UNCLEAR, REFUSED, LEFT_OUT }

    /** The key of the choice that every unclear row has: not to import it. */
    public static final String LEAVE_OUT = "leave-out";

    /**
     * Why a row does not go in by itself.
     *
     * @param column the heading as the file writes it; empty when the whole row is meant
     * @param code   of the {@link Problem}
     */
    public record Trouble(String column, String code, Map<String, Object> params) {}

    /**
     * One meaning of an unclear row.
     *
     * @param key   unique within the row
     * @param label what it means, e.g. the name and the place of an existing person
     */
    public record Choice(String key, String label) {}

    public static ImportRow fresh(Table.Row row, @Nullable String about, Object value) {
        return new ImportRow(row.line(), Outcome.NEW, row.cells(), about, null, List.of(), value);
    }

    public static ImportRow changed(Table.Row row, @Nullable String about, Object value) {
        return new ImportRow(row.line(), Outcome.CHANGED, row.cells(), about, null, List.of(), value);
    }

    public static ImportRow same(Table.Row row, @Nullable String about) {
        return new ImportRow(row.line(), Outcome.SAME, row.cells(), about, null, List.of(), null);
    }

    public static ImportRow unclear(Table.Row row, Problem problem, Map<String, Object> params, List<Choice> choices) {
        return new ImportRow(row.line(), Outcome.UNCLEAR, row.cells(), null, new Trouble("", problem.name(), params), choices, null);
    }

    /** @param column the key of the column, or empty for the whole row */
    public static ImportRow refused(Table.Row row, String column, Problem problem, Map<String, Object> params) {
        return new ImportRow(row.line(), Outcome.REFUSED, row.cells(), null, new Trouble(column, problem.name(), params), List.of(), null);
    }

    ImportRow leftOut() { return new ImportRow(line, Outcome.LEFT_OUT, cells, about, trouble, choices, null); }

    ImportRow named(Map<String, String> headings) {
        if (trouble == null) return this;
        var named = new Trouble(headings.getOrDefault(trouble.column(), trouble.column()), trouble.code(), trouble.params());
        return new ImportRow(line, outcome, cells, about, named, choices, value);
    }

    @JsonIgnore
    boolean isToWrite() { return outcome == Outcome.NEW || outcome == Outcome.CHANGED; }
}
