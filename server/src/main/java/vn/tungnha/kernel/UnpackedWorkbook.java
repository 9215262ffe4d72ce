package vn.tungnha.kernel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read, with the reader's own unpacker and parser: a few kilobytes may unpack to gigabytes, and one cell that says it
 * stands far to the right makes the reader keep room for all those before it.
 */
final class UnpackedWorkbook {
    private static final long MOST_BYTES = 64L << 20;
    /** The last column of a spreadsheet is XFD. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}\\d{1,10}");
    private static final XMLInputFactory XML = factory();

    private long left = MOST_BYTES;

    private UnpackedWorkbook() {}

    static void check(String name, byte[] file) throws IOException {
        var unpacked = new UnpackedWorkbook();
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries()))
                try (InputStream content = unpacked.counted(parts.getInputStream(part))) {
                    checkCells(name, content);
                    content.transferTo(OutputStream.nullOutputStream());
                }
        }
    }

    /** A part that is no XML, a picture perhaps, has no cells; where the text breaks off the reader will break off too. */
    private static void checkCells(String name, InputStream content) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) checkCell(name, xml.getAttributeValue(null, "r"));
        } catch (XMLStreamException noMore) {
            // what was read of it is all there is
        }
    }

    private static void checkCell(String name, String address) {
        if (address != null && !CELL.matcher(address).matches()) throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", name));
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                left -= Math.max(0, read);
                if (left < 0) throw TableSize.tooLarge();
                return read;
            }
        };
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
