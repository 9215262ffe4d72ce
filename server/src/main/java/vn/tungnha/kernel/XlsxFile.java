package vn.tungnha.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an xlsx file that a person can see. */
final class XlsxFile {
    private static final String WORKBOOK = "xl/workbook.xml";

    /** One sheet as the workbook lists it. */
    private record Listed(String name, String relation, boolean hidden) {}

    private final String name;
    private final XlsxParts parts;
    private final List<Listed> listed = new ArrayList<>();
    private boolean from1904;

    private XlsxFile(String name, XlsxParts parts) {
        this.name = name;
        this.parts = parts;
    }

    static List<Sheet> read(String name, byte[] file) throws IOException {
        try (var parts = new XlsxParts(file)) {
            String other = otherKind(parts);
            if (other != null) throw FileKind.refusal(name, other);
            return new XlsxFile(name, parts).sheets();
        } catch (XMLStreamException brokenXml) {
            throw new IOException(brokenXml);
        }
    }

    /** Packed files that are no xlsx, by what they hold. */
    private static String otherKind(XlsxParts parts) {
        if (parts.has(WORKBOOK) || parts.has("xl/worksheets/sheet1.xml")) return null;
        if (parts.has("xl/workbook.bin")) return "xlsb";
        if (parts.has("word/document.xml")) return "docx";
        return parts.has("content.xml") ? "ods" : "zip";
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = targets();
        var workbook = parts.open(WORKBOOK);
        if (workbook.isPresent()) list(workbook.get());
        boolean allHidden = listed.stream().allMatch(Listed::hidden);
        var book = new XlsxSheet.Book(name, strings(), XlsxStyles.read(parts, "xl/styles.xml"), from1904);
        var size = new TableSize();
        var sheets = new ArrayList<Sheet>();
        for (Listed sheet : listed) {
            var xml = sheet.hidden() && !allHidden ? java.util.Optional.<XMLStreamReader>empty()
                    : parts.open(targets.getOrDefault(sheet.relation(), ""));
            if (xml.isPresent()) sheets.add(new Sheet(sheet.name(), new XlsxSheet(book, size).read(xml.get()), false));
        }
        return sheets;
    }

    private void list(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                from1904 = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            if (xml.getLocalName().equals("sheet")) listed.add(sheet(xml));
        }
    }

    private static Listed sheet(XMLStreamReader xml) {
        String relation = "";
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("id")) relation = xml.getAttributeValue(i);
        String state = xml.getAttributeValue(null, "state");
        return new Listed(String.valueOf(xml.getAttributeValue(null, "name")), relation, state != null
                && !state.equals("visible"));
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        var relations = parts.open("xl/_rels/workbook.xml.rels");
        if (relations.isEmpty()) return targets;
        XMLStreamReader xml = relations.get();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship"))
                targets.put(xml.getAttributeValue(null, "Id"),
                        part(String.valueOf(xml.getAttributeValue(null, "Target"))));
        return targets;
    }

    private static String part(String target) { return target.startsWith("/") ? target.substring(1) : "xl/" + target; }

    private List<String> strings() throws IOException, XMLStreamException {
        var strings = new ArrayList<String>();
        var shared = parts.open("xl/sharedStrings.xml");
        if (shared.isEmpty()) return strings;
        XMLStreamReader xml = shared.get();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si"))
                strings.add(XlsxText.rich(xml, "si"));
        return strings;
    }
}
