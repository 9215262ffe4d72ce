package vn.tungnha.imports;

import org.jspecify.annotations.Nullable;

/** @param decision the key of the choice that somebody made for the row */
public record ImportRowView(ImportRow row, @Nullable String decision) {}
