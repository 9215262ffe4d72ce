package vn.tungnha.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who imports, for which place, on which day of the province.
 *
 * @param place rows about anything outside this place are refused
 */
public record ImportScope(UUID importId, UUID account, int place, LocalDate today, String fileName) {}
