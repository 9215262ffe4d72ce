package vn.tungnha.territory;

import java.util.List;
import vn.tungnha.place.PlaceHistory;

/**
 * A place with everything the administrator may know and change about it.
 *
 * @param stands      whether the place exists today
 * @param above       the places above, from the province down
 * @param changes     newest first
 * @param undoable    whether the newest change that was not taken back may be
 * @param types       that the place itself may have
 * @param typesWithin that a new place beneath may have
 */
public record TerritoryPage(TerritoryLine place, boolean stands, List<Step> above, PlaceHistory history, List<TerritoryChange> changes, boolean undoable,
        List<String> types, List<String> typesWithin) {
    /** A place above, by its full name. */
    public record Step(int id, String name) {}
}
