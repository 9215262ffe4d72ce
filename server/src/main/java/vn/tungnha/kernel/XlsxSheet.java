package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet of an xlsx file. */
final class XlsxSheet {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    /** The last column of a spreadsheet is XFD. */
    private static final int MOST_COLUMNS = 16_384;

    /** Data shared by all sheets of a file. */
    record Book(String name, List<String> strings, XlsxStyles styles, boolean from1904) {}

    private final Book book;
    private final SheetLines lines;
    private final List<SheetCell> cells = new ArrayList<>();
    private int number;

    XlsxSheet(Book book, TableSize size) {
        this.book = book;
        this.lines = new SheetLines(size);
    }

    List<Csv.Line> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) endRow();
            else if (event == XMLStreamReader.START_ELEMENT) begin(xml);
        }
        return lines.all();
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> number = row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> { }
        }
    }

    private int row(String attribute) {
        if (attribute == null) return number + 1;
        if (!attribute.matches("\\d{1,7}")) throw unreadable();
        return Integer.parseInt(attribute);
    }

    private void endRow() {
        lines.add(number, cells);
        cells.clear();
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String address = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        XlsxStyles.Style style = book.styles().of(xml.getAttributeValue(null, "s"));
        int column = address == null ? cells.size() : column(address);
        String value = null;
        boolean formula = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (!xml.isStartElement()) continue;
            switch (xml.getLocalName()) {
                case "v" -> value = XlsxText.plain(xml);
                case "is" -> value = XlsxText.rich(xml, "is");
                case "f" -> formula = true;
                default -> { }
            }
        }
        put(column, value == null ? formula ? SheetCell.error("=…") : SheetCell.EMPTY
                : cell(type == null ? "n" : type, value, style));
    }

    private SheetCell cell(String type, String value, XlsxStyles.Style style) {
        return switch (type) {
            case "s" -> text(shared(value), style);
            case "str" -> text(XlsxText.unescaped(value), style);
            case "inlineStr" -> text(value, style);
            case "b" -> SheetCell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> SheetCell.error(value);
            case "d" -> SheetCell.of(value);
            default -> CellNumber.of(value, style.format(), style.pattern(), book.from1904());
        };
    }

    private static SheetCell text(String text, XlsxStyles.Style style) {
        return SheetCell.of(LegacyLetters.ofFont(style.font(), text));
    }

    private String shared(String index) {
        if (!index.strip().matches("\\d{1,9}")) throw unreadable();
        int at = Integer.parseInt(index.strip());
        return at < book.strings().size() ? book.strings().get(at) : "";
    }

    private void put(int column, SheetCell cell) {
        if (cell.isEmpty()) return;
        while (cells.size() <= column) cells.add(SheetCell.EMPTY);
        cells.set(column, cell);
    }

    private int column(String address) {
        Matcher matcher = ADDRESS.matcher(address.toUpperCase(java.util.Locale.ROOT));
        int column = 0;
        if (!matcher.matches()) throw unreadable();
        for (char letter : matcher.group(1).toCharArray()) column = column * 26 + letter - 'A' + 1;
        if (column > MOST_COLUMNS) throw unreadable();
        return column - 1;
    }

    private void merge(String range) {
        String[] ends = range == null ? new String[0] : range.split(":");
        if (ends.length == 2) lines.merge(new SheetLines.Merged(line(ends[0]), line(ends[1]), column(ends[0])));
    }

    private int line(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) throw unreadable();
        return Integer.parseInt(matcher.group(2)) - 1;
    }

    private Refusal unreadable() { return new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", book.name())); }
}
