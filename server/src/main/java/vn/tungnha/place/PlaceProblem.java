package vn.tungnha.place;

import vn.tungnha.kernel.Problem;

/** Why something about places is refused. */
public enum PlaceProblem implements Problem {
    PLACE_UNKNOWN(404), PLACE_TYPE_UNKNOWN(422), PLACE_CODE_TAKEN(422), PLACE_NAME_TAKEN(422), PLACE_PARENT_MISSING(422), PLACE_PARENT_CYCLE(422), PLACE_PARENT_LEVEL(422),
    PLACE_LEAF_MISSING(422), PLACE_DATE_INVALID(422), PLACE_NUMBER_INVALID(422), PLACE_NAME_MISSING(422);

    private final int status;

    PlaceProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
