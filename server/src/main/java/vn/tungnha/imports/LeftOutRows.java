package vn.tungnha.imports;

import java.util.List;

/** The rows of an import that did not go in, with the layout of their file. */
public record LeftOutRows(String fileName, ImportLayout layout, List<ImportRow> rows) {}
