package vn.tungnha.commerce;

import vn.tungnha.kernel.Problem;

/** Why something about accounts, products or orders is refused: a fact, a whole file, or one row of it. */
public enum CommerceProblem implements Problem {
    SUBJECT_NOT_A_SELLER(422), NOT_AN_ACCOUNT(422), NOT_A_PRODUCT(422),
    PLATFORM_UNKNOWN(404), LAYOUT_INVALID(422), ORDER_COLUMNS(400),
    ORDER_NUMBER_INVALID(422), ORDER_DAY_INVALID(422), ORDER_DAY_AHEAD(422), ORDER_SHOP_INVALID(422), ORDER_PRODUCT_INVALID(422), ORDER_QUANTITY_INVALID(422),
    ORDER_AMOUNT_INVALID(422), ORDER_LINES_DISAGREE(422), ORDER_OF_ANOTHER_OFFICE(422), ORDERS_BEING_TAKEN(409);

    private final int status;

    CommerceProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
