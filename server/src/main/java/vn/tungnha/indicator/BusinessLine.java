package vn.tungnha.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stall, business household, cooperative or enterprise in the register of a village, and what is recorded about it.
 *
 * @param phones    a JSON list of texts, or null
 * @param household the household that runs it, or null
 * @param accounts  accounts it opened and did not close
 * @param visits    visits there
 * @param people    people registered there
 * @param alike     businesses of the village with the same name or telephone number: possible duplicates
 */
public record BusinessLine(int leaf, UUID id, String kind, @Nullable String name, @Nullable String owner, @Nullable String locator, @Nullable @JsonRawValue String phones,
        @Nullable UUID household, LocalDate registeredOn, int accounts, int orders, int visits, int people, List<UUID> alike) {}
