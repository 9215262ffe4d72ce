package vn.tungnha.report.document;

import java.util.function.Function;

/** What a document is written as. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordWriter::write),
    PDF("application/pdf", PdfWriter::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetWriter::write);

    private final String mediaType;
    private final Function<OfficialDocument, byte[]> writer;

    DocumentFormat(String mediaType, Function<OfficialDocument, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() { return mediaType; }

    public String extension() { return name().toLowerCase(java.util.Locale.ROOT); }

    public byte[] write(OfficialDocument document) { return writer.apply(document); }
}
