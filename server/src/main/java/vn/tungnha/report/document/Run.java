package vn.tungnha.report.document;

/** Letters of one look within a paragraph. */
public record Run(String text, boolean bold, boolean italic) {
    public static Run plain(String text) { return new Run(text, false, false); }

    public static Run bold(String text) { return new Run(text, true, false); }

    public static Run italic(String text) { return new Run(text, false, true); }
}
