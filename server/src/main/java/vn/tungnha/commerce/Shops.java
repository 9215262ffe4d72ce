package vn.tungnha.commerce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.VietnameseText;

/**
 * Whose the shops of a file are, as one office sees it: what an office chose goes before what names and links say.
 *
 * @param scope    the leaves this office looks after
 * @param here     what this office chose, by shop; an account, or none of ours
 * @param anywhere the accounts any office chose
 */
record Shops(UUID service, Set<Integer> scope, Map<UUID, UUID> here, Set<UUID> aside, Map<UUID, UUID> anywhere, Map<UUID, SellingAccount> byId,
        List<SellingAccount> accounts) {
    sealed interface Match {}

    record Ours(SellingAccount account) implements Match {}

    /** No account, or more than one, is called so: a person decides. */
    record Unknown() implements Match {}

    /** Another office's account. */
    record Elsewhere() implements Match {}

    /** This office said that it is none of ours. */
    record Aside() implements Match {}

    static UUID id(UUID service, String shop) { return Ids.named("shop", service.toString(), VietnameseText.folded(shop)); }

    static String bareLink(String link) {
        return link == null ? null : link.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    }

    Match of(FileOrder order) {
        UUID shop = id(service, order.shop());
        SellingAccount chosen = byId.get(here.getOrDefault(shop, anywhere.get(shop)));
        if (chosen != null) return found(chosen);
        if (aside.contains(shop)) return new Aside();
        String name = VietnameseText.folded(order.shop());
        String link = bareLink(order.link());
        Match named = only(account -> link != null && link.equals(bareLink(account.link())));
        return named instanceof Unknown ? only(account -> account.shop() != null && VietnameseText.folded(account.shop()).equals(name)) : named;
    }

    private Match found(SellingAccount account) { return scope.contains(account.leaf()) ? new Ours(account) : new Elsewhere(); }

    /** An account given up makes way for one that stands. */
    private Match only(Predicate<SellingAccount> called) {
        List<SellingAccount> all = accounts.stream().filter(called).toList();
        List<SellingAccount> inScope = all.stream().filter(account -> scope.contains(account.leaf())).toList();
        if (inScope.isEmpty()) return all.isEmpty() ? new Unknown() : new Elsewhere();
        List<SellingAccount> open = inScope.stream().filter(SellingAccount::open).toList();
        if (open.size() == 1) return new Ours(open.getFirst());
        return open.isEmpty() && inScope.size() == 1 ? new Ours(inScope.getFirst()) : new Unknown();
    }

    static Map<UUID, SellingAccount> byId(List<SellingAccount> accounts) {
        Map<UUID, SellingAccount> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        return byId;
    }
}
