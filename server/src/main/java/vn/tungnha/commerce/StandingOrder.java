package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An order that counts already. */
record StandingOrder(int leaf, UUID id, UUID subject, UUID account, String number, LocalDate day, long amount, List<OrderMade.Item> products) {
    boolean says(FileOrder order, SellingAccount of) {
        return leaf == of.leaf() && subject.equals(of.subject()) && of.id().equals(account) && day.equals(order.day()) && amount == order.amount()
                && products.equals(order.products());
    }
}
