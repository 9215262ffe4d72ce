package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.FoundTable;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;
import vn.tungnha.kernel.TableProblem;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.WrittenDay;

/**
 * One row of an export.
 *
 * @param total of the whole order, where the platform tells that; null where each line has its own amount
 */
record OrderLine(int line, String number, LocalDate day, String shop, String link, String product, int quantity, long amount, Long total, boolean counts) {
    private static final int LONGEST_SHOP = 120;
    private static final int LONGEST_LINK = 300;
    private static final int LONGEST_TOLD = 60;
    static final int MOST_PIECES = 1_000_000;

    static OrderLine read(Csv.Line line, FoundTable<Meaning> table, ExportLayout layout, LocalDate today) throws RowRefused {
        return new Reader(line, table).read(layout, today);
    }

    Optional<OrderMade.Item> item() { return product.isEmpty() ? Optional.empty() : Optional.of(new OrderMade.Item(product, quantity)); }

    /** Lines of one order: the same day, shop and total. */
    static boolean agree(List<OrderLine> lines) {
        OrderLine first = lines.getFirst();
        return lines.stream().allMatch(line -> line.day.equals(first.day) && Objects.equals(line.total, first.total)
                && VietnameseText.spelling(line.shop).equals(VietnameseText.spelling(first.shop)));
    }

    private record Reader(Csv.Line line, FoundTable<Meaning> table) {
        OrderLine read(ExportLayout layout, LocalDate today) throws RowRefused {
            refuseBroken();
            String number = cell(Meaning.NUMBER).replace(" ", "");
            if (!OrderMade.NUMBER.matcher(number).matches()) throw refused(Meaning.NUMBER, CommerceProblem.ORDER_NUMBER_INVALID);
            String shop = cell(Meaning.SHOP);
            if (shop.isEmpty() || shop.length() > LONGEST_SHOP) throw new RowRefused(line.number(), table.heading(Meaning.SHOP), CommerceProblem.ORDER_SHOP_INVALID, Map.of());
            String link = cell(Meaning.LINK);
            Long total = money(Meaning.TOTAL);
            Long amount = table.mark(line, Meaning.AMOUNT) == Csv.Mark.MERGED_FROM_ABOVE ? Long.valueOf(0) : money(Meaning.AMOUNT);
            if (total == null && amount == null)
                throw refused(table.at().containsKey(Meaning.AMOUNT) ? Meaning.AMOUNT : Meaning.TOTAL, CommerceProblem.ORDER_AMOUNT_INVALID);
            return new OrderLine(line.number(), number, day(today), shop, link.isEmpty() || link.length() > LONGEST_LINK ? null : link, product(), quantity(),
                    amount == null ? 0 : amount, total, layout.counts(cell(Meaning.STATUS)));
        }

        private void refuseBroken() throws RowRefused {
            if (table.isTooLong(line)) throw new RowRefused(line.number(), "", TableProblem.TABLE_ROW_TOO_LONG, Map.of());
            if (line.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0))
                throw new RowRefused(line.number(), "", TableProblem.TABLE_ENCODING, Map.of("line", line.number()));
            if (table.mark(line, Meaning.NUMBER) == Csv.Mark.DIGITS_LOST) throw refused(Meaning.NUMBER, TableProblem.TABLE_DIGITS_LOST);
            for (Meaning meaning : table.at().keySet())
                if (table.mark(line, meaning) == Csv.Mark.ERROR) throw refused(meaning, TableProblem.TABLE_CELL_ERROR);
        }

        private LocalDate day(LocalDate today) throws RowRefused {
            LocalDate day = WrittenDay.of(cell(Meaning.DAY)).filter(each -> each.getYear() >= 2010).orElse(null);
            if (day == null) throw refused(Meaning.DAY, CommerceProblem.ORDER_DAY_INVALID);
            if (day.isAfter(today)) throw refused(Meaning.DAY, CommerceProblem.ORDER_DAY_AHEAD);
            return day;
        }

        private Long money(Meaning meaning) throws RowRefused {
            if (cell(meaning).isEmpty()) return null;
            OptionalLong amount = OrderCells.whole(cell(meaning));
            if (amount.isEmpty() || amount.getAsLong() > Goods.MOST_DONG) throw refused(meaning, CommerceProblem.ORDER_AMOUNT_INVALID);
            return amount.getAsLong();
        }

        private String product() throws RowRefused {
            try {
                return Goods.name("products", cell(Meaning.PRODUCT));
            } catch (Refusal unfit) {
                throw new RowRefused(line.number(), table.heading(Meaning.PRODUCT), CommerceProblem.ORDER_PRODUCT_INVALID, Map.of());
            }
        }

        private int quantity() throws RowRefused {
            if (cell(Meaning.QUANTITY).isEmpty()) return 1;
            OptionalLong quantity = OrderCells.whole(cell(Meaning.QUANTITY));
            if (quantity.isEmpty() || quantity.getAsLong() > MOST_PIECES) throw refused(Meaning.QUANTITY, CommerceProblem.ORDER_QUANTITY_INVALID);
            return (int) quantity.getAsLong();
        }

        private String cell(Meaning meaning) { return table.cell(line, meaning); }

        private RowRefused refused(Meaning meaning, Problem problem) {
            return new RowRefused(line.number(), table.heading(meaning), problem, Map.of("value", StorableText.start(cell(meaning), LONGEST_TOLD)));
        }
    }
}
