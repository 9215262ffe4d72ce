package vn.tungnha.imports;

import java.util.List;
import vn.tungnha.kernel.Table;

/**
 * How the columns of a file are understood.
 *
 * @param columns in the order of the file
 * @param unused  headings that nobody reads
 */
public record ImportLayout(List<Heading> columns, List<String> unused) {
    /** @param column key of the column in {@link ImportRow#cells} */
    public record Heading(String column, String heading) {}

    static ImportLayout of(Table table) {
        return new ImportLayout(table.headings().entrySet().stream().map(each -> new Heading(each.getKey(), each.getValue())).toList(), table.unused());
    }
}
