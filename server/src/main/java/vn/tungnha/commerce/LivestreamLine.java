package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A livestream, and what its sellers sold around it: those of this place whose products were shown.
 *
 * @param before orders in the thirty days before it
 * @param after  orders on its day and in the thirty days after
 * @param mine   whether the reader may take it back and tell it otherwise
 */
public record LivestreamLine(int leaf, UUID id, String name, LocalDate on, @Nullable UUID service, List<String> products, @Nullable String host,
        @Nullable Integer viewers, @Nullable Integer orders, @Nullable Long amount, int sellers, int before, long amountBefore, int after, long amountAfter, boolean mine) {}
