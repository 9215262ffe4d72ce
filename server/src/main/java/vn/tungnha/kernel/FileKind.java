package vn.tungnha.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Type of a file, read from its first bytes; its name does not count. */
enum FileKind {
    XLSX, XLS, TEXT;

    private static final int BEGINNING = 4_096;
    private static final int BLOCK_OF_OLE = 512;

    /** Refuses what is no table, by a word the app has advice for. */
    static FileKind of(String name, byte[] file) throws IOException {
        String beginning = new String(file, 0, Math.min(BEGINNING, file.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("PK\u0003\u0004")) return XLSX;
        if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return ole(name, file);
        String other = other(beginning);
        if (other != null) throw refusal(name, other);
        return TEXT;
    }

    private static FileKind ole(String name, byte[] file) throws IOException {
        if (file.length < BLOCK_OF_OLE) throw new IOException("cut off");
        try (var parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) throw refusal(name, "password");
            if (parts.getRoot().hasEntryCaseInsensitive("WordDocument")) throw refusal(name, "docx");
            if (parts.getRoot().hasEntryCaseInsensitive("Book") && !parts.getRoot().hasEntryCaseInsensitive("Workbook"))
                throw refusal(name, "xls5");
        }
        return XLS;
    }

    private static String other(String beginning) {
        String text = beginning.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) return "pdf";
        if (text.startsWith("\u0089png") || beginning.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("gif8"))
            return "image";
        if (text.startsWith("rar!") || text.startsWith("7z\u00bc\u00af")) return "zip";
        if (text.startsWith("{\\rtf")) return "docx";
        if (text.startsWith("<") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")
                || text.startsWith("<meta"))
            return "html";
        return null;
    }

    static Refusal refusal(String name, String format) {
        return new Refusal(TableProblem.TABLE_FORMAT, Map.of("file",
                StorableText.start(name == null ? "" : name, BEGINNING), "format", format));
    }
}
