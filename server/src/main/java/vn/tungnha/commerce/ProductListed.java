package vn.tungnha.commerce;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code product.listed/1}: a product is on sale on a platform.
 *
 * @param account the selling account it is listed with
 * @param service the platform
 * @param unit    what the price is for, e.g. kg
 * @param price   đồng
 * @param ocop    stars of the province's one-commune-one-product award
 */
public record ProductListed(UUID account, UUID service, String name, String unit, Long price, Integer ocop) implements FactContent {
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_STARS = 5;

    public ProductListed {
        Limits.required("account", account);
        Limits.required("service", service);
        name = Goods.name("name", Limits.required("name", name));
        unit = Limits.text("unit", Goods.name("unit", unit), LONGEST_UNIT);
        Goods.dong("price", price);
        Limits.number("ocop", ocop, 1, MOST_STARS);
    }

    @Override
    public Set<UUID> needs() { return Set.of(account); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(account) instanceof AccountOpened opened) || opened.use() != AccountOpened.Use.SELL)
            throw new Refusal(CommerceProblem.NOT_AN_ACCOUNT);
    }
}
