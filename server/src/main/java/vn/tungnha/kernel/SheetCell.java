package vn.tungnha.kernel;

import vn.tungnha.kernel.Csv.Mark;

/**
 * A cell as a person sees it.
 *
 * @param mark what the text does not tell, or null
 */
record SheetCell(String text, Mark mark) {
    static final SheetCell EMPTY = new SheetCell("", null);

    static SheetCell of(String text) { return text == null || text.isEmpty() ? EMPTY : new SheetCell(text, null); }

    /** An error value such as #REF!, or a formula without a result. */
    static SheetCell error(String text) { return new SheetCell(text, Mark.ERROR); }

    boolean isEmpty() { return text.isEmpty(); }
}
