package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.Table.RefusedRow;
import vn.tungnha.kernel.TableProblem;

/**
 * A platform's export, read. Several lines with one number are one order when they agree on day and shop and each tells of another product; a line that
 * stands there twice counts once; lines that contradict each other keep the whole order out.
 *
 * @param columns how the headings were understood
 * @param rows    of the file, without its headings
 */
record OrderFile(ExportLayout.Columns columns, int rows, List<FileOrder> orders, List<RefusedRow> refused) {
    private static final int MOST_LINES = 100;

    static OrderFile read(String name, byte[] file, ExportLayout layout, LocalDate today) {
        List<Csv.Line> lines = Table.lines(name, file);
        if (lines.isEmpty()) throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", name));
        ExportLayout.Columns columns = layout.columns(lines);
        var refused = new ArrayList<RefusedRow>();
        Map<String, List<OrderLine>> byNumber = new LinkedHashMap<>();
        List<Csv.Line> rows = lines.subList(columns.headings() + 1, lines.size());
        for (Csv.Line line : rows)
            try {
                OrderLine read = OrderLine.read(line, columns, layout, today);
                byNumber.computeIfAbsent(read.number(), absent -> new ArrayList<>()).add(read);
            } catch (RowRefused row) {
                refused.add(row.row());
            }
        List<FileOrder> orders = new ArrayList<>();
        for (List<OrderLine> of : byNumber.values()) together(of, columns, orders, refused);
        refused.sort(Comparator.comparing(RefusedRow::line));
        return new OrderFile(columns, rows.size(), List.copyOf(orders), List.copyOf(refused));
    }

    private static void together(List<OrderLine> lines, ExportLayout.Columns columns, List<FileOrder> orders, List<RefusedRow> refused) {
        List<OrderLine> different = OrderLine.different(lines);
        if (!OrderLine.agree(different) || different.size() > MOST_LINES) {
            for (OrderLine line : lines)
                refused.add(new RefusedRow(line.line(), columns.heading(Meaning.NUMBER), CommerceProblem.ORDER_LINES_DISAGREE, Map.of("number", line.number())));
            return;
        }
        OrderLine first = different.getFirst();
        List<OrderLine> counting = different.stream().filter(OrderLine::counts).toList();
        long amount = first.total() != null ? first.total() : counting.stream().mapToLong(OrderLine::amount).sum();
        orders.add(new FileOrder(first.line(), first.number(), first.day(), first.shop(), first.link(), amount,
                counting.stream().flatMap(line -> line.item().stream()).toList(), !counting.isEmpty()));
    }
}
