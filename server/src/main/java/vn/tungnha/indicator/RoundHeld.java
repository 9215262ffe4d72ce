package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.place.Place;
import vn.tungnha.visit.Round;

/**
 * A round as it stands in the rows.
 *
 * @param leaf  where it was opened
 * @param place whose leaf that is on the chosen map
 * @param done  JSON, as it was told
 */
record RoundHeld(int leaf, Place place, Round round, String name, RoundAim aim, String done, String audience, Round.Households households, int share) {
    UUID id() { return round.id(); }

    RoundLine.State state(LocalDate day) {
        if (round.closedOn() != null && !day.isBefore(round.closedOn())) return RoundLine.State.CLOSED;
        if (day.isBefore(round.from())) return RoundLine.State.PLANNED;
        return day.isAfter(round.until()) ? RoundLine.State.OVER : RoundLine.State.OPEN;
    }
}
