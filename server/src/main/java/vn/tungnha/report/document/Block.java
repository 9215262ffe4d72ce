package vn.tungnha.report.document;

import java.util.List;

/** A piece of a document, one beneath the other. */
public sealed interface Block {
    /** Name of a part, bold. */
    record Heading(String text) implements Block {}

    /** Justified, its first line drawn in. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph { runs = List.copyOf(runs); }

        public static Paragraph of(String text) { return new Paragraph(List.of(Run.plain(text))); }

        public String text() { return runs.stream().map(Run::text).reduce("", String::concat); }
    }

    /** A line in the middle, as of an invitation's guest. */
    record Centred(List<Run> runs) implements Block {
        public Centred { runs = List.copyOf(runs); }
    }

    record Table(Grid grid) implements Block {}

    /** Who signs, side by side; from the left. */
    record Signatures(List<Signature> signatures) implements Block {
        public Signatures { signatures = List.copyOf(signatures); }
    }
}
