package vn.tungnha.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;

/**
 * A line drawing of one step in words, which the app draws: what the screen shows from top to bottom, and which of it is pressed.
 *
 * @param frame where it happens
 * @param items at most eight, from top to bottom
 */
public record Drawing(Frame frame, List<Item> items) {
    /** A phone's screen; a desk with two people; an identity card held to the back of a phone. */
    public enum Frame { PHONE, COUNTER, CARD }

    /** What stands on the screen. Tiles and tabs flow beside each other. */
    public enum Kind {
        TITLE, TEXT, HEADING, FIELD, BUTTON, TILE, ROW, TAB, SWITCH, TICK, CODE, KEYPAD, QR, CAMERA, FACE, MESSAGE, WARNING, SUCCESS, PICTURE;

        private static final Set<Kind> SILENT = EnumSet.of(CODE, KEYPAD, QR, CAMERA, FACE, SUCCESS, PICTURE);

        /** Says something without words. */
        boolean silent() { return SILENT.contains(this); }
    }

    /** @param pressed the one to press in this step */
    public record Item(Kind kind, String label, Boolean pressed) {
        private static final int LONGEST_LABEL = 36;

        public Item {
            Limits.required("kind", kind);
            if (!kind.silent()) Limits.required("label", label);
            Limits.text("label", label, LONGEST_LABEL);
        }
    }

    private static final int MOST_ITEMS = 8;

    public Drawing {
        Limits.required("frame", frame);
        items = Limits.list("items", Limits.required("items", items), MOST_ITEMS);
        if (items.stream().filter(item -> Boolean.TRUE.equals(item.pressed())).count() > 1) throw new Refusal(CatalogueProblem.DRAWING_PRESSED_TWICE);
    }
}
