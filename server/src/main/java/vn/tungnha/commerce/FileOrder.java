package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;

/**
 * An order as a file tells it, its lines put together.
 *
 * @param line   of the file, the first of the order
 * @param counts false once the platform says that it was cancelled or sent back
 */
record FileOrder(int line, String number, LocalDate day, String shop, String link, long amount, List<OrderMade.Item> products, boolean counts) {}
