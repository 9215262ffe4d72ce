package vn.tungnha.visit;

import vn.tungnha.kernel.Limits;

/** The personal part of a visit, help or gathering: words for the team, which may name people. */
public record Note(String note) {
    private static final int LONGEST = 1_000;

    public Note {
        Limits.text("note", note, LONGEST);
    }

    /** The words, or null when there are none or they were erased. */
    public static String of(Note personal) { return personal == null ? null : personal.note(); }
}
