package vn.tungnha.commerce.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.commerce.AccountClosed;
import vn.tungnha.commerce.AccountOpened;
import vn.tungnha.commerce.OrderMade;
import vn.tungnha.commerce.ProductDelisted;
import vn.tungnha.commerce.ProductListed;
import vn.tungnha.commerce.Seller;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.SubjectKind;

/**
 * One seller's history, sorted out.
 *
 * @param kind   null once its registration was withdrawn
 * @param ends   the day an account was closed or a product delisted, the first time it was told
 * @param orders of the tellings of one order number the last
 */
record SellerStory(SubjectKind kind, Map<UUID, Told<AccountOpened>> accounts, Map<UUID, Told<ProductListed>> products, Map<UUID, LocalDate> ends,
        Map<OrderNumber, Told<OrderMade>> orders) {
    record OrderNumber(UUID service, String number) {}

    static SellerStory of(List<Told<?>> history) {
        SubjectKind kind = null;
        Map<UUID, Told<AccountOpened>> accounts = new LinkedHashMap<>();
        Map<UUID, Told<ProductListed>> products = new LinkedHashMap<>();
        Map<UUID, LocalDate> ends = new HashMap<>();
        Map<OrderNumber, Told<OrderMade>> orders = new LinkedHashMap<>();
        for (Told<?> told : history) {
            if (kind == null) kind = Seller.kindOf(told.content());
            switch (told.content()) {
                case AccountOpened it -> accounts.put(told.id(), new Told<>(told.fact(), it));
                case ProductListed it -> products.put(told.id(), new Told<>(told.fact(), it));
                case AccountClosed it -> ends.putIfAbsent(it.account(), notAfter(it.on(), told));
                case ProductDelisted it -> ends.putIfAbsent(it.product(), notAfter(it.on(), told));
                case OrderMade it -> orders.put(new OrderNumber(it.service(), it.number()), new Told<>(told.fact(), it));
                default -> { }
            }
        }
        return new SellerStory(kind, accounts, products, ends, orders);
    }

    LocalDate openedOn(Told<AccountOpened> account) { return notAfter(account.content().on(), account); }

    /** Nothing ends before it began; null while it stands. */
    LocalDate closedOn(Told<AccountOpened> account) {
        LocalDate end = ends.get(account.id());
        return end == null ? null : later(end, openedOn(account));
    }

    /** A product leaves the sale by itself or with its account; one whose account was taken back, to be told anew, stays. */
    LocalDate delistedOn(Told<ProductListed> product) {
        LocalDate end = earlier(ends.get(product.id()), ends.get(product.content().account()));
        return end == null ? null : later(end, product.day());
    }

    /** What is dated later than it was told counts on the day it was told. */
    static LocalDate notAfter(LocalDate on, Told<?> told) { return on == null || on.isAfter(told.day()) ? told.day() : on; }

    private static LocalDate later(LocalDate one, LocalDate other) { return one.isBefore(other) ? other : one; }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
