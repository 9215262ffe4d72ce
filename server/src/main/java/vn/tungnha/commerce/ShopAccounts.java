package vn.tungnha.commerce;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts on a platform that a shop may be the account of, the likeliest first.
 *
 * @param found number of all matching accounts; {@code lines} has only the first ones
 */
public record ShopAccounts(long found, List<Line> lines) {
    /**
     * @param shop   what its seller calls it on the platform
     * @param seller the household's head, or the business
     */
    public record Line(UUID account, @Nullable String shop, @Nullable String seller, String placeName) {}
}
