package vn.tungnha.commerce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.VietnameseText;

/**
 * Whose the shops of a file are, as one office sees it: what an office chose goes before what names and links say.
 *
 * @param scope    the leaves this office looks after
 * @param here     the accounts this office chose, by shop
 * @param aside    shops this office said to be none of ours
 * @param anywhere the accounts any office chose
 */
record Shops(UUID service, Set<Integer> scope, Map<UUID, UUID> here, Set<UUID> aside, Map<UUID, UUID> anywhere, Accounts accounts) {
    sealed interface Match {}

    record Ours(SellingAccount account) implements Match {}

    /** No account, or more than one, is called so: a person decides. */
    record Unknown() implements Match {}

    /** Another office's account. */
    record Elsewhere() implements Match {}

    /** This office said that it is none of ours. */
    record Aside() implements Match {}

    /** One for all ways of writing a name that are spelled the same: Lan Hương and Lân Hưởng are two shops. */
    static UUID id(UUID service, String shop) { return Ids.named("shop", service.toString(), VietnameseText.spelling(shop)); }

    static String bareLink(String link) {
        return link == null ? null : link.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    }

    Match of(FileOrder order) {
        UUID shop = id(service, order.shop());
        SellingAccount chosen = accounts.byId().get(here.getOrDefault(shop, anywhere.get(shop)));
        if (chosen != null) return found(chosen);
        if (aside.contains(shop)) return new Aside();
        Match linked = only(accounts.byLink().getOrDefault(bareLink(order.link()), List.of()));
        return linked instanceof Unknown ? named(order.shop()) : linked;
    }

    /** Sure is only an account that is spelled the same, and only when no account kept without marks may be meant as well. */
    private Match named(String shop) {
        String spelling = VietnameseText.spelling(shop);
        List<SellingAccount> possible = accounts.byName().getOrDefault(VietnameseText.folded(shop), List.of()).stream()
                .filter(each -> isSpelled(each, spelling) || VietnameseText.isBare(each.shop())).toList();
        if (possible.stream().noneMatch(each -> isSpelled(each, spelling))) return new Unknown();
        Match match = only(possible);
        return match instanceof Ours ours && !isSpelled(ours.account(), spelling) ? new Unknown() : match;
    }

    private static boolean isSpelled(SellingAccount account, String spelling) { return VietnameseText.spelling(account.shop()).equals(spelling); }

    private Match found(SellingAccount account) { return scope.contains(account.leaf()) ? new Ours(account) : new Elsewhere(); }

    /** An account given up makes way for one that stands. */
    private Match only(List<SellingAccount> called) {
        List<SellingAccount> inScope = called.stream().filter(account -> scope.contains(account.leaf())).toList();
        if (inScope.isEmpty()) return called.isEmpty() ? new Unknown() : new Elsewhere();
        List<SellingAccount> open = inScope.stream().filter(SellingAccount::open).toList();
        if (open.size() == 1) return new Ours(open.getFirst());
        return open.isEmpty() && inScope.size() == 1 ? new Ours(inScope.getFirst()) : new Unknown();
    }

    /** Accounts as a file may mean them: a file has thousands of orders, a province thousands of accounts. */
    record Accounts(Map<UUID, SellingAccount> byId, Map<String, List<SellingAccount>> byLink, Map<String, List<SellingAccount>> byName) {
        static Accounts of(List<SellingAccount> all) {
            var accounts = new Accounts(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (SellingAccount each : all) {
                accounts.byId.put(each.id(), each);
                if (each.link() != null) accounts.byLink.computeIfAbsent(bareLink(each.link()), absent -> new ArrayList<>(1)).add(each);
                if (each.shop() != null) accounts.byName.computeIfAbsent(VietnameseText.folded(each.shop()), absent -> new ArrayList<>(1)).add(each);
            }
            return accounts;
        }
    }
}
