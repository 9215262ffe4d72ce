package vn.tungnha.kernel;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts inside the parts of an xlsx file. */
final class XlsxText {
    /** A letter that XML cannot hold: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** The text of the element the reader is at; the reader ends at the element's end. */
    static String plain(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) if (xml.isCharacters()) append(text, xml);
        return text.toString();
    }

    /** The text of an element with runs of different looks; what only says how to pronounce it is left out. */
    static String rich(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean shown = false;
        int pronounced = 0;
        for (int event = xml.next(); !ends(xml, event, element); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) pronounced++;
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) pronounced--;
            if (event == XMLStreamConstants.START_ELEMENT) shown = xml.getLocalName().equals("t") && pronounced == 0;
            if (event == XMLStreamConstants.END_ELEMENT) shown = false;
            if (shown && xml.isCharacters()) append(text, xml);
        }
        return unescaped(text.toString());
    }

    private static boolean ends(XMLStreamReader xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private static void append(StringBuilder text, XMLStreamReader xml) {
        if (text.length() + xml.getTextLength() > TableSize.LONGEST_CELL) throw TableSize.tooLarge();
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(match ->
                String.valueOf((char) Integer.parseInt(match.group(1), 16))
                .replace("\\", "\\\\").replace("$", "\\$")) : text;
    }
}
