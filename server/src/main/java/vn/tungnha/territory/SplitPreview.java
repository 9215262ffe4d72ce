package vn.tungnha.territory;

import java.util.List;

/**
 * Preview of a split.
 *
 * @param alike    places beside the new one whose names differ in marks only
 * @param together businesses and others that go because a household goes
 * @param facts    how many facts are carried
 */
public record SplitPreview(String staying, String fresh, List<String> alike, List<Sum> sums, int together, int facts) {
    /** All that was ever counted, by what was registered before the split and is in either village after it. */
    public record Sum(String measure, long before, long staying, long fresh) {}
}
