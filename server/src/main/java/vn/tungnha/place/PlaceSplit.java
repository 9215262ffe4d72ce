package vn.tungnha.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village that is split in two from a day on.
 *
 * @param leaves         of the village, those with households that go
 * @param declared       of the new village
 * @param declaredByRest of the village that stays
 */
public record PlaceSplit(String type, String name, LocalDate from, List<Integer> leaves, @Nullable Declared declared, @Nullable Declared declaredByRest) {
    /** @param place the new village */
    public record Made(int place, List<LeafCut> cuts) {}
}
