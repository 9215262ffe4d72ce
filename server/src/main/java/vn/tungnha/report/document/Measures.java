package vn.tungnha.report.document;

/** What Decree 30/2020/NĐ-CP (Annex I) says about paper, margins and letters; within its ranges one choice for all documents. */
final class Measures {
    static final double PAGE_SHORT_MM = 210;
    static final double PAGE_LONG_MM = 297;
    static final double TOP_MM = 20;
    static final double BOTTOM_MM = 20;
    static final double LEFT_MM = 30;
    static final double RIGHT_MM = 15;
    /** The page's number stands in the upper margin. */
    static final double HEADER_MM = 10;

    static final int NATION_PT = 12;
    static final int MOTTO_PT = 13;
    static final int BODY_NAME_PT = 12;
    static final int NUMBER_PT = 13;
    static final int TITLE_PT = 14;
    static final int TEXT_PT = 14;
    static final int SIGN_PT = 14;
    static final int RECIPIENTS_PT = 12;
    static final int RECIPIENT_PT = 11;
    static final int PAGE_NUMBER_PT = 13;

    static final double FIRST_LINE_MM = 12.7;
    static final int BETWEEN_PARAGRAPHS_PT = 6;
    /** Of a single line, which is as high as the letters say. */
    static final double LINE = 1.15;
    /** What a single line of these letters takes, of their size. */
    static final double LETTER_HEIGHT = 1.15;
    /** Of the width there is between the margins, for the issuing body; the rest is the nation's. */
    static final double BODY_SHARE = 0.42;
    /** Of a line's length: the rules beneath the issuing body and the subject, which may be a third to a half. */
    static final double SHORT_RULE = 0.4;

    static final String FONT = "Times New Roman";

    private Measures() {}

    static double textWidthMm(boolean landscape) { return (landscape ? PAGE_LONG_MM : PAGE_SHORT_MM) - LEFT_MM - RIGHT_MM; }

    static double points(double millimetres) { return millimetres * 72 / 25.4; }

    static int twips(double millimetres) { return (int) Math.round(millimetres * 1440 / 25.4); }
}
