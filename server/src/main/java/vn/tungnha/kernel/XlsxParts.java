package vn.tungnha.kernel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The XML parts of an xlsx file. Limits are kept on what is unpacked, while it is unpacked: a few kilobytes may unpack
 * to gigabytes.
 */
final class XlsxParts implements AutoCloseable {
    private static final long MOST_BYTES = 64L << 20;
    /** Sheets of formatted empty cells pack 1:60; a bomb packs 1:1000. */
    private static final long MOST_RATIO = 200;
    private static final long BYTES_OF_ANY_RATIO = 4L << 20;
    /** A parser keeps a text until it ends, so no text may be longer than a cell's in its longest encoding. */
    private static final int LONGEST_TEXT = TableSize.LONGEST_CELL * 6;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final long most;
    private long unpacked;

    XlsxParts(byte[] file) throws IOException {
        zip = ZipFile.builder().setByteArray(file).get();
        most = Math.min(MOST_BYTES, Math.max(BYTES_OF_ANY_RATIO, file.length * MOST_RATIO));
    }

    boolean has(String part) { return zip.getEntry(part) != null; }

    Optional<XMLStreamReader> open(String part) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        return entry == null ? Optional.empty()
                : Optional.of(XML.createXMLStreamReader(new Limited(zip.getInputStream(entry))));
    }

    @Override
    public void close() throws IOException { zip.close(); }

    private final class Limited extends FilterInputStream {
        private int sinceTag;

        Limited(InputStream in) { super(in); }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > most) throw TableSize.tooLarge();
            for (int i = from; i < from + read; i++) {
                sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST_TEXT) throw TableSize.tooLarge();
            }
            return read;
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
