package vn.tungnha.territory;

import vn.tungnha.kernel.Problem;

/** Why a change to the administrative tree is refused. */
public enum TerritoryProblem implements Problem {
    /** A change of this kind needs a field that is empty. */
    TERRITORY_INCOMPLETE(422),
    /** Households and other facts are recorded at the place, and would count nowhere without it. */
    TERRITORY_HAS_FACTS(409),
    /** A household that is to go to the new village is not in the register of the old one. */
    TERRITORY_HOUSEHOLD_UNKNOWN(422),
    /** A split would leave one of the two villages without a household. */
    TERRITORY_ONE_SIDED(422),
    TERRITORY_NOTHING_TO_UNDO(409),
    /** The place was changed by something else since. */
    TERRITORY_CHANGED_SINCE(409),
    /** A place is merged with a place of its own level; only a district may give what it has to the province. */
    TERRITORY_MERGE_LEVEL(422),
    /** A place cannot be merged with itself. */
    TERRITORY_MERGE_SAME(422),
    /** A file names a unit by a code that no unit has on the day before. */
    TERRITORY_UNIT_UNKNOWN(422),
    /** The unit of that code has another name or type than a file says. */
    TERRITORY_UNIT_NAMED_OTHERWISE(422),
    /** A part of a unit: whole units only can be reorganised by a file. */
    TERRITORY_UNIT_DIVIDED(422),
    /** Two new units with one code. */
    TERRITORY_UNIT_TWICE(422),
    /** A file is taken in as a whole or not at all. */
    TERRITORY_ROWS_REFUSED(422),
    TERRITORY_FILE_EMPTY(422);

    private final int status;

    TerritoryProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
