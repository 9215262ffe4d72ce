package vn.tungnha.imports;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Account, place and day (of the province) of an import.
 *
 * @param place rows about anything outside this place are refused
 */
public record ImportScope(UUID importId, UUID account, int place, LocalDate today, String fileName) {}
