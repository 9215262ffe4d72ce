package vn.tungnha.imports;

import java.util.List;
import java.util.Map;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;

/**
 * One kind of list that can be imported. The module that owns the data contributes it as a bean; reading the file, the
 * preview, decisions, progress and the list of rows left out are the same for every kind.
 */
public interface ImportKind {
    /** Names the kind in addresses, in lower case, e.g. {@code accounts}. */
    String key();

    /** Permission that the import needs at the place. */
    Permission permission();

    TableColumns columns();

    /** The file to download and fill in: headings as offices write them and two example rows. */
    Workbook.Sheet sample(ImportScope scope);

    /**
     * Decides what each row of the file means, against the data of now. Writes nothing.
     *
     * @param decisions the key of the chosen {@link ImportRow.Choice} by line; {@link ImportRow#LEAVE_OUT} is handled
     *                  by the caller
     * @return one row for each row of the table, in its order
     */
    List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions);

    /**
     * Writes the rows that {@link #judge} called NEW or CHANGED, in one transaction. Called with parts of the file, in
     * its order; repeating a call must change nothing, because a restarted server repeats the last one.
     */
    void write(ImportScope scope, List<ImportRow> rows);

    /** Whether an import of this kind can be taken back as a whole after it went in. */
    default boolean isTakenBack() { return false; }

    /** Takes back everything that the import wrote, or refuses and changes nothing. */
    default void takeBack(ImportScope scope) { throw new IllegalStateException(key()); }
}
