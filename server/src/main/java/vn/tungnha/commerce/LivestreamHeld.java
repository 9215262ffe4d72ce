package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code livestream.held/1}: products were shown and sold in a livestream.
 *
 * @param service  the platform it ran on
 * @param products what was shown, by the names they are listed under
 * @param host     the body that held it
 * @param orders   orders placed in it, as its host counted them
 * @param amount   đồng, as its host counted them
 */
public record LivestreamHeld(String name, LocalDate on, UUID service, List<String> products, String host, Integer viewers, Integer orders, Long amount)
        implements FactContent {
    private static final int MOST_PRODUCTS = 50;
    private static final int MOST_PEOPLE = 50_000_000;

    public LivestreamHeld {
        name = Goods.name("name", Limits.required("name", name));
        Limits.day("on", Limits.required("on", on));
        products = Limits.list("products", Limits.required("products", products), MOST_PRODUCTS);
        for (String product : products) Goods.name("products", product);
        host = Goods.name("host", host);
        Limits.number("viewers", viewers, 0, MOST_PEOPLE);
        Limits.number("orders", orders, 0, MOST_PEOPLE);
        Goods.dong("amount", amount);
    }
}
