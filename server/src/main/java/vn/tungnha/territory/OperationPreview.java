package vn.tungnha.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Preview of a change of several places, with the sums before and after the change.
 *
 * @param before      the places that the change is about, on the day before it
 * @param after       the places that have what those had, on the day of the change
 * @param wholeBefore the whole province on the day before
 * @param wholeAfter  the whole province on the day of the change
 * @param renamed     new full names of places that had a namesake
 * @param touched     how many places change
 */
public record OperationPreview(List<Line> before, List<Line> after, Line wholeBefore, Line wholeAfter, List<String> renamed, int touched) {
    /**
     * A place with what was recorded there since the beginning.
     *
     * @param name       full name
     * @param within     full name of the place above
     * @param households declared by its villages
     * @param people     declared by its villages
     */
    public record Line(int place, String name, @Nullable String code, @Nullable String within, long households, long people, long registeredHouseholds,
            long registeredPeople, long visits, long facts) {}
}
