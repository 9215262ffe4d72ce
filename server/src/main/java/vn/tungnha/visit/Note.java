package vn.tungnha.visit;

import java.util.Map;
import vn.tungnha.kernel.Refusal;

/** A remark in the volunteer's own words. */
public record Note(String note) {
    private static final int LONGEST = 1000;

    public Note {
        if (note != null && note.length() > LONGEST) throw new Refusal(VisitProblem.VISIT_TEXT_TOO_LONG, Map.of("longest", LONGEST));
    }

    static String of(Note note) { return note == null ? null : note.note(); }
}
