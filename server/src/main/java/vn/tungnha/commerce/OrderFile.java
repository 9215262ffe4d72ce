package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.FoundTable;
import vn.tungnha.kernel.Table.RefusedRow;

/**
 * A platform's export, read. Lines with one number are one order when they agree on day, shop and total: their amounts
 * are added up, and so are the pieces of one product, which may be there in several variants. Lines that contradict
 * each other keep the order out.
 *
 * @param table how the headings were understood
 * @param rows  of the file, without its headings
 */
record OrderFile(FoundTable<Meaning> table, int rows, List<FileOrder> orders, List<RefusedRow> refused) {
    private static final int MOST_LINES = 100;

    static OrderFile read(String name, byte[] file, ExportLayout layout, LocalDate today) {
        FoundTable<Meaning> table = layout.table(name, file);
        var refused = new ArrayList<RefusedRow>();
        Map<String, List<OrderLine>> byNumber = new LinkedHashMap<>();
        for (Csv.Line line : table.rows())
            try {
                OrderLine read = OrderLine.read(line, table, layout, today);
                byNumber.computeIfAbsent(read.number(), absent -> new ArrayList<>()).add(read);
            } catch (RowRefused row) {
                refused.add(row.row());
            }
        List<FileOrder> orders = new ArrayList<>();
        for (List<OrderLine> of : byNumber.values()) together(of, table, orders, refused);
        refused.sort(Comparator.comparing(RefusedRow::line));
        return new OrderFile(table, table.rows().size(), List.copyOf(orders), List.copyOf(refused));
    }

    private static void together(List<OrderLine> lines, FoundTable<Meaning> table, List<FileOrder> orders,
            List<RefusedRow> refused) {
        if (!OrderLine.agree(lines) || lines.size() > MOST_LINES) {
            for (OrderLine line : lines)
                refused.add(new RefusedRow(line.line(), table.heading(Meaning.NUMBER),
                        CommerceProblem.ORDER_LINES_DISAGREE, Map.of("number", line.number())));
            return;
        }
        OrderLine first = lines.getFirst();
        List<OrderLine> counting = lines.stream().filter(OrderLine::counts).toList();
        long amount = first.total() != null ? first.total() : counting.stream().mapToLong(OrderLine::amount).sum();
        orders.add(new FileOrder(first.line(), first.number(), first.day(), first.shop(), first.link(), amount,
                items(counting), !counting.isEmpty()));
    }

    private static List<OrderMade.Item> items(List<OrderLine> lines) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        lines.stream().flatMap(line -> line.item().stream()).forEach(item ->
                pieces.merge(item.name(), item.quantity(), Integer::sum));
        return pieces.entrySet().stream().map(each -> new OrderMade.Item(each.getKey(),
                Math.min(each.getValue(), OrderLine.MOST_PIECES))).toList();
    }
}
