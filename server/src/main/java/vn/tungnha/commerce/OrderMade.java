package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.LedgerProblem;

/**
 * {@code order.made/1}: somebody bought from a seller of ours, as the platform's export says. Who bought is never kept.
 *
 * @param account    the selling account it came in by
 * @param number     the platform's own number of it; told again it replaces what was told before
 * @param on         when it was placed
 * @param amount đồng
 */
public record OrderMade(UUID account, UUID service, String number, LocalDate on, long amount, List<Item> products) implements FactContent {
    /** One line of an order. */
    public record Item(String name, int quantity) {
        private static final int MOST = 1_000_000;

        public Item {
            name = Goods.name("products", Limits.required("products", name));
            Limits.number("quantity", quantity, 0, MOST);
        }
    }

    /** Long enough for any platform's numbers; no blank, so no name fits in. */
    public static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._/#-]{1,40}");
    private static final int MOST_PRODUCTS = 100;

    public OrderMade {
        Limits.required("service", service);
        if (!NUMBER.matcher(Limits.required("number", number)).matches()) throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "number"));
        Limits.day("on", Limits.required("on", on));
        Goods.dong("amount", amount);
        products = Limits.list("products", products, MOST_PRODUCTS);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { Seller.required(earlier); }
}
