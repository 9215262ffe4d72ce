package vn.tungnha.commerce;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts on a platform that a shop may be the account of, the likeliest first.
 *
 * @param found how many there are in all; the lines are the first of them
 */
public record ShopAccounts(long found, List<Line> lines) {
    /**
     * @param shop   what its seller calls it on the platform
     * @param seller the household's head, or the business
     */
    public record Line(UUID account, @Nullable String shop, @Nullable String seller, String placeName) {}
}
