package vn.tungnha.place;

import vn.tungnha.kernel.Problem;

/** Why something about places is refused. */
public enum PlaceProblem implements Problem {
    PLACE_UNKNOWN(404), PLACE_TYPE_UNKNOWN(422), PLACE_CODE_TAKEN(422), PLACE_NAME_TAKEN(422), PLACE_PARENT_MISSING(422), PLACE_PARENT_CYCLE(422), PLACE_PARENT_LEVEL(422),
    PLACE_LEAF_MISSING(422), PLACE_DATE_INVALID(422), PLACE_NUMBER_INVALID(422), PLACE_NAME_MISSING(422),
    /** A row of a file is there twice. */
    PLACE_ROW_TWICE(422),
    /** A file says otherwise of a place that is there: an import changes no names, types, codes or days. */
    PLACE_CHANGED(422),
    /** Two names differ in marks only: one village written twice, or two. */
    PLACE_NAME_ALIKE(422),
    /** An official code has another number of digits than codes of its level: often a spreadsheet has cut its zeros. */
    PLACE_CODE_DIGITS(422),
    PLACE_SECOND_ROOT(422),
    /** Something was changed from a later day on already. */
    PLACE_CHANGED_LATER(422),
    /** The place does not exist on that day. */
    PLACE_ABOLISHED(422),
    /** Only a village is split. */
    PLACE_NO_VILLAGE(422),
    /** Lower places would have no parent. */
    PLACE_HAS_CHILDREN(422),
    /** Facts, roles or documents are about the place. */
    PLACE_IN_USE(409);

    private final int status;

    PlaceProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
