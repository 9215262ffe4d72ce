package vn.tungnha.commerce.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.commerce.AccountOpened;
import vn.tungnha.commerce.AccountOpened.Handle;
import vn.tungnha.commerce.AccountRow;
import vn.tungnha.commerce.OrderMade;
import vn.tungnha.commerce.OrderRow;
import vn.tungnha.commerce.ProductListed;
import vn.tungnha.commerce.ProductRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.SubjectKind;

/**
 * The accounts, products and orders of one household or business. Accounts of both are counted together; households are counted apart, and only where
 * the account is told of the household itself: a business's account counts no household, so that none is counted at two doors. Odd histories: of a
 * seller whose registration was withdrawn nothing stands; products and orders outlive the telling of the account they name, because a corrected
 * account has a new id.
 */
@Component
class SellerFold implements Fold {
    private static final Handle UNNAMED = new Handle(null, null);

    @Override
    public String name() { return "seller"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() {
        return Set.of("household.registered/1", "business.registered/1", "account.opened/1", "account.closed/1", "product.listed/1", "product.delisted/1",
                "order.made/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        SellerStory story = SellerStory.of(history);
        if (story.kind() == null) return;
        story.accounts().values().forEach(account -> account(account, story, meaning));
        story.products().values().forEach(product -> product(product, story, meaning));
        story.orders().values().forEach(order -> order(order, story.kind(), meaning));
    }

    private static void account(Told<AccountOpened> told, SellerStory story, Meaning meaning) {
        AccountOpened account = told.content();
        UUID subject = told.fact().subject();
        LocalDate opened = story.openedOn(told);
        LocalDate closed = story.closedOn(told);
        Handle handle = account.personal() == null ? UNNAMED : account.personal();
        meaning.row(CommerceWords.ACCOUNT, new AccountRow(told.id(), subject, story.kind(), account.service(), account.use(), opened, closed, handle.shop(),
                handle.link(), account.visit(), told.fact().author(), told.fact().team()));
        Measure accounts = accounts(account.use());
        meaning.count(accounts, opened, 1);
        if (closed != null) meaning.count(accounts, closed, -1);
        if (story.kind() != SubjectKind.HOUSEHOLD) return;
        if (account.use() == AccountOpened.Use.SELL) meaning.distinct(CommerceWords.SELLING_HOUSEHOLDS, subject, opened);
        if (account.use() == AccountOpened.Use.PAY) meaning.distinct(CommerceWords.PAYING_HOUSEHOLDS, subject, opened);
    }

    private static Measure accounts(AccountOpened.Use use) {
        return switch (use) {
            case SELL -> CommerceWords.SELLING_ACCOUNTS;
            case BUY -> CommerceWords.BUYING_ACCOUNTS;
            case PAY -> CommerceWords.PAYING_ACCOUNTS;
        };
    }

    private static void product(Told<ProductListed> told, SellerStory story, Meaning meaning) {
        ProductListed product = told.content();
        LocalDate delisted = story.delistedOn(told);
        meaning.row(CommerceWords.PRODUCT, new ProductRow(told.id(), told.fact().subject(), story.kind(), product.account(), product.service(),
                product.name(), product.unit(), product.price(), product.ocop(), told.day(), delisted));
        meaning.count(CommerceWords.PRODUCTS, told.day(), 1);
        if (delisted != null) meaning.count(CommerceWords.PRODUCTS, delisted, -1);
    }

    private static void order(Told<OrderMade> told, SubjectKind kind, Meaning meaning) {
        OrderMade order = told.content();
        LocalDate day = SellerStory.notAfter(order.on(), told);
        meaning.row(CommerceWords.ORDER, new OrderRow(told.id(), told.fact().subject(), kind, order.account(), order.service(), order.number(), day,
                order.amount(), order.products()));
        meaning.count(CommerceWords.TRANSACTIONS, day, 1);
        meaning.count(CommerceWords.VALUE, day, order.amount());
    }
}
