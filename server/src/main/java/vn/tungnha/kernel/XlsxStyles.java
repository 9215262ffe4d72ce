package vn.tungnha.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the cells of an xlsx file are shown: the format of their numbers and the name of their font. */
final class XlsxStyles {
    /**
     * Of one style.
     *
     * @param pattern of numbers, or null
     * @param font    name, or null
     */
    record Style(int format, String pattern, String font) {
        static final Style PLAIN = new Style(0, null, null);
    }

    private static final int MOST = 70_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    static XlsxStyles read(XlsxParts parts, String part) throws IOException, XMLStreamException {
        var styles = new XlsxStyles();
        var xml = parts.open(part);
        if (xml.isPresent()) styles.read(xml.get());
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            String element = xml.getLocalName();
            switch (element) {
                case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs", "fills" -> list = element;
                case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                case "font" -> add(fonts, list.equals("fonts"), "");
                case "name", "rFont" -> nameFont(xml, list);
                case "xf" -> add(styles, list.equals("cellXfs"), style(xml));
                default -> { }
            }
        }
    }

    private static <T> void add(List<T> all, boolean wanted, T one) {
        if (all.size() > MOST) throw TableSize.tooLarge();
        if (wanted) all.add(one);
    }

    private void nameFont(XMLStreamReader xml, String list) {
        String name = xml.getAttributeValue(null, "val");
        if (list.equals("fonts") && !fonts.isEmpty() && name != null) fonts.set(fonts.size() - 1, name);
    }

    private Style style(XMLStreamReader xml) {
        int format = number(xml, "numFmtId");
        int font = number(xml, "fontId");
        String pattern = formats.containsKey(format) ? formats.get(format) : format == 0 ? null
                : BuiltinFormats.getBuiltinFormat(format);
        return new Style(format, pattern, font < fonts.size() ? fonts.get(font) : null);
    }

    Style of(String index) {
        int at = index == null ? 0 : number(index);
        return at < styles.size() ? styles.get(at) : Style.PLAIN;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : number(value);
    }

    private static int number(String value) { return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0; }
}
