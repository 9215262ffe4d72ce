package vn.tungnha.commerce;

import java.util.Locale;

/** What a column of a platform's export says; the last one lists states of orders that do not count. */
public enum Meaning {
    NUMBER, DAY, SHOP, LINK, PRODUCT, QUANTITY, AMOUNT, TOTAL, STATUS, NOT_COUNTING;

    /** As it is written on the wire and in the table of layouts. */
    public String word() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
