package vn.tungnha.commerce.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.commerce.AccountClosed;
import vn.tungnha.commerce.AccountOpened;
import vn.tungnha.commerce.AccountRow;
import vn.tungnha.commerce.LivestreamHeld;
import vn.tungnha.commerce.LivestreamRow;
import vn.tungnha.commerce.OrderMade;
import vn.tungnha.commerce.OrderRow;
import vn.tungnha.commerce.ProductDelisted;
import vn.tungnha.commerce.ProductListed;
import vn.tungnha.commerce.ProductRow;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class CommerceWords {
    static final RowKind<AccountRow> ACCOUNT = new RowKind<>("account", 1, AccountRow.class, "commerce.account", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<ProductRow> PRODUCT = new RowKind<>("product", 1, ProductRow.class, "commerce.product", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<OrderRow> ORDER = new RowKind<>("order", 1, OrderRow.class, "commerce.order_made", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<LivestreamRow> LIVESTREAM = new RowKind<>("livestream", 1, LivestreamRow.class, "commerce.livestream", Audience.BENEATH, Permission.SIGNED_IN);

    static final Measure SELLING_ACCOUNTS = new Measure("marketplace.accounts", Kind.COUNT, Unit.ACCOUNT);
    static final Measure SELLING_HOUSEHOLDS = new Measure("marketplace.households", Kind.DISTINCT, Unit.HOUSEHOLD);
    static final Measure BUYING_ACCOUNTS = new Measure("buyer.accounts", Kind.COUNT, Unit.ACCOUNT);
    static final Measure PAYING_ACCOUNTS = new Measure("payment.accounts", Kind.COUNT, Unit.ACCOUNT);
    static final Measure PAYING_HOUSEHOLDS = new Measure("payment.households", Kind.DISTINCT, Unit.HOUSEHOLD);
    static final Measure PRODUCTS = new Measure("product.listed", Kind.COUNT, Unit.PRODUCT);
    static final Measure TRANSACTIONS = new Measure("marketplace.transactions", Kind.COUNT, Unit.TRANSACTION);
    static final Measure VALUE = new Measure("marketplace.value", Kind.COUNT, Unit.DONG);
    static final Measure LIVESTREAMS = new Measure("livestream.held", Kind.COUNT, Unit.EVENT);

    @Bean
    FactType<?> accountOpened() { return new FactType<>("account.opened", 1, AccountOpened.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> accountClosed() { return new FactType<>("account.closed", 1, AccountClosed.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> productListed() { return new FactType<>("product.listed", 1, ProductListed.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> productDelisted() { return new FactType<>("product.delisted", 1, ProductDelisted.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> orderMade() { return new FactType<>("order.made", 1, OrderMade.class, Permission.MANAGE_SALES, Home.SUBJECT); }

    @Bean
    FactType<?> livestreamHeld() { return new FactType<>("livestream.held", 1, LivestreamHeld.class, Permission.MANAGE_SALES, Home.ANY); }

    @Bean
    RowKind<?> accountKind() { return ACCOUNT; }

    @Bean
    RowKind<?> productKind() { return PRODUCT; }

    @Bean
    RowKind<?> orderMadeKind() { return ORDER; }

    @Bean
    RowKind<?> livestreamKind() { return LIVESTREAM; }

    @Bean
    Measure sellingAccounts() { return SELLING_ACCOUNTS; }

    @Bean
    Measure sellingHouseholds() { return SELLING_HOUSEHOLDS; }

    @Bean
    Measure buyingAccounts() { return BUYING_ACCOUNTS; }

    @Bean
    Measure payingAccounts() { return PAYING_ACCOUNTS; }

    @Bean
    Measure payingHouseholds() { return PAYING_HOUSEHOLDS; }

    @Bean
    Measure productsListed() { return PRODUCTS; }

    @Bean
    Measure transactions() { return TRANSACTIONS; }

    @Bean
    Measure valueSold() { return VALUE; }

    @Bean
    Measure livestreamsHeld() { return LIVESTREAMS; }
}
