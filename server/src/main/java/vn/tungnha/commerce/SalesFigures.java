package vn.tungnha.commerce;

/**
 * What is sold online somewhere, each figure in its own unit; none is ever added to another.
 *
 * @param accounts          accounts to sell that stand
 * @param households        households that hold one (a business's counts none)
 * @param businesses        businesses that hold one
 * @param products          on sale now
 * @param orders            in the period
 * @param amount            đồng, in the period
 * @param everOrders        since founding
 * @param everAmount        đồng, since founding
 * @param paymentAccounts   bank accounts, wallets and QR codes that stand
 * @param paymentHouseholds households that hold one
 * @param buyers            accounts to buy that stand
 */
public record SalesFigures(long accounts, long households, long businesses, long products, long orders, long amount, long everOrders, long everAmount,
        long paymentAccounts, long paymentHouseholds, long buyers) {
    static final SalesFigures NONE = new SalesFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of leaves that share nothing: a household is at home in one of them. */
    SalesFigures plus(SalesFigures other) {
        return new SalesFigures(accounts + other.accounts, households + other.households, businesses + other.businesses, products + other.products,
                orders + other.orders, amount + other.amount, everOrders + other.everOrders, everAmount + other.everAmount,
                paymentAccounts + other.paymentAccounts, paymentHouseholds + other.paymentHouseholds, buyers + other.buyers);
    }
}
