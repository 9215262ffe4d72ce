package vn.tungnha.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a document is written as. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordWriter::write),
    PDF("application/pdf", PdfWriter::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetWriter::write);

    private final String mediaType;
    private final Function<List<OfficialDocument>, byte[]> writer;

    DocumentFormat(String mediaType, Function<List<OfficialDocument>, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() { return mediaType; }

    public String extension() { return name().toLowerCase(Locale.ROOT); }

    /** However its ending is written. */
    public static Optional<DocumentFormat> of(String extension) { return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(extension)).findFirst(); }

    public byte[] write(OfficialDocument document) { return writer.apply(List.of(document)); }

    /** One behind the other in a file, each with pages of its own; there is at least one. */
    public byte[] write(List<OfficialDocument> documents) { return writer.apply(documents); }
}
