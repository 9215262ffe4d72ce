package vn.tungnha.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungnha.place.PlaceHistory;

/**
 * Preview of a change.
 *
 * @param before null for a new place
 * @param alike  other places at the same level and beneath the same place, whose names differ in marks only
 */
public record TerritoryPreview(@Nullable PlaceHistory before, PlaceHistory after, List<String> alike) {}
