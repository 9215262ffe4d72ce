package vn.tungnha.commerce;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account orders can come in by, and whose it is. */
record SellingAccount(int leaf, UUID id, UUID subject, String shop, @Nullable String link, boolean open) {}
