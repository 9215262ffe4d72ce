package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household or business that sells online.
 *
 * @param lately       orders of the last sixty days
 * @param lastOn       its last order
 * @param dormantSince the last order, when sixty days and more have passed since; null while it sells, or when it never sold
 */
public record SellerLine(int leaf, UUID id, String kind, @Nullable String name, @Nullable String phone, int place, String placeName, List<Account> accounts,
        int products, int orders, long amount, int lately, @Nullable LocalDate lastOn, @Nullable LocalDate dormantSince) {
    /** @param platform the service's name, or null when the catalogue does not know it */
    public record Account(UUID id, UUID service, @Nullable String platform, @Nullable String shop, @Nullable String link) {}
}
