package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitProblem;

/**
 * {@code account.opened/1}: a household or a business has an account now, on a platform or for payment.
 *
 * @param service the platform, wallet or bank, as the catalogue knows it
 * @param on      when it was opened, if that was not the day it is told
 * @param visit   the visit at which it was opened
 */
public record AccountOpened(UUID service, Use use, LocalDate on, UUID visit, Handle personal) implements FactContent {
    /** What the account is for. The catalogue may be told late, so this alone says whether it counts among sellers, buyers or payers. */
    public enum Use { SELL, BUY, PAY }

    /** What the account is called: its shop's name or number on the platform, and where it is seen. */
    public record Handle(String shop, String link) {
        private static final int LONGEST_SHOP = 120;
        private static final int LONGEST_LINK = 300;

        public Handle {
            shop = Limits.name("shop", shop, LONGEST_SHOP);
            Limits.text("link", link, LONGEST_LINK);
        }
    }

    public AccountOpened {
        Limits.required("service", service);
        Limits.required("use", use);
        Limits.day("on", on);
    }

    @Override
    public Set<UUID> needs() { return visit == null ? Set.of() : Set.of(visit); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        Seller.required(earlier);
        if (visit != null && !(earlier.find(visit) instanceof VisitMade)) throw new Refusal(VisitProblem.NOT_A_VISIT);
    }
}
