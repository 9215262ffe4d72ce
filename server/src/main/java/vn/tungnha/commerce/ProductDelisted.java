package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code product.delisted/1}: a product is no longer on sale. */
public record ProductDelisted(UUID product, LocalDate on) implements FactContent {
    public ProductDelisted {
        Limits.required("product", product);
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public Set<UUID> needs() { return Set.of(product); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(product) instanceof ProductListed)) throw new Refusal(CommerceProblem.NOT_A_PRODUCT);
    }
}
