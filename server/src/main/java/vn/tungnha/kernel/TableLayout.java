package vn.tungnha.kernel;

import java.util.List;
import java.util.Set;

/**
 * Layout of a kind of table: which headings mean which of its columns, and without which columns it cannot be
 * read.
 */
public interface TableLayout<C> {
    /** The columns a line names, each at most once; nothing for a line that holds no headings. */
    List<HeadingMatch<C>> columns(List<String> cells);

    boolean isComplete(Set<C> columns);
}
