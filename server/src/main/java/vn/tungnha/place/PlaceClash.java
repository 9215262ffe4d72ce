package vn.tungnha.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a row of an import cannot be a place of its own, and what is there instead. */
record PlaceClash(String column, PlaceProblem problem, Map<String, Object> params) {
    static PlaceClash ofCode(String column, String code, String likely) {
        return new PlaceClash(column, PlaceProblem.PLACE_CODE_DIGITS, Map.of("code", code, "likely", likely));
    }

    /**
     * With rows of the same file.
     *
     * @param named beneath the same place, with names of the same letters
     * @param coded with the same code, where it must be the only one
     */
    static Optional<PlaceClash> inFile(PlaceRow row, List<PlaceRow> named, List<PlaceRow> coded) {
        return first(
                Stream.concat(named.stream(), coded.stream()).filter(row::repeats)
                        .map(each -> new PlaceClash("", PlaceProblem.PLACE_ROW_TWICE, Map.of("line", each.line()))),
                coded.stream().map(each -> new PlaceClash("code", PlaceProblem.PLACE_CODE_TAKEN,
                        Map.of("code", row.code()))),
                named.stream().filter(each -> row.isNamedAs(each.name(), each.type()))
                        .map(each -> new PlaceClash("name", PlaceProblem.PLACE_NAME_TAKEN, Map.of("name", row.name()))),
                named.stream().filter(each -> row.looksLike(each.name(), each.type())
                        && !areTwo(row.code(), each.code()))
                        .map(each -> alike(row, each.name())));
    }

    /** The first conflict of the row with a stored place. */
    static Optional<PlaceClash> withStored(PlaceRow row, Integer above, PlaceMap map) {
        List<PlaceMap.Version> siblings = above == null ? List.of() : map.childVersions(above).stream()
                .filter(each -> each.valid().overlaps(row.valid())).toList();
        return first(
                coded(row, above, map).map(each -> Objects.equals(each.place().parent(), above)
                        ? changed(row, each.place())
                        : new PlaceClash("code", PlaceProblem.PLACE_CODE_TAKEN, Map.of("code", row.code()))),
                siblings.stream().map(PlaceMap.Version::place).filter(each -> row.isNamedAs(each.name(), each.type()))
                        .map(each -> changed(row, each)),
                siblings.stream().map(PlaceMap.Version::place)
                        .filter(each -> row.looksLike(each.name(), each.type()) && !areTwo(row.code(), each.code()))
                        .map(each -> alike(row, each.name())));
    }

    private static Stream<PlaceMap.Version> coded(PlaceRow row, Integer above, PlaceMap map) {
        if (row.code() == null) return Stream.empty();
        return map.codedVersions(row.code()).stream().filter(each -> each.valid().overlaps(row.valid()))
                .filter(each -> row.level() < Place.VILLAGE ? each.place().level() == row.level() : above != null
                        && Objects.equals(each.place().parent(), above));
    }

    /** Names the first column in which the row differs from the stored place; when no other column differs, the days do. */
    private static PlaceClash changed(PlaceRow row, Place there) {
        String column = !row.name().equals(there.name()) ? "name" : !row.type().equals(there.type()) ? "type"
                : !Objects.equals(row.code(), there.code()) ? "code" : "valid_from";
        var params = new HashMap<String, Object>(Map.of("place", there.type() + " " + there.name()));
        params.put("code", there.code() == null ? "" : there.code());
        return new PlaceClash(column, PlaceProblem.PLACE_CHANGED, params);
    }

    private static PlaceClash alike(PlaceRow row, String other) {
        return new PlaceClash("name", PlaceProblem.PLACE_NAME_ALIKE, Map.of("name", row.name(), "other", other));
    }

    /** Two codes say that two places are meant. */
    private static boolean areTwo(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    @SafeVarargs
    private static Optional<PlaceClash> first(Stream<PlaceClash>... clashes) {
        return Stream.of(clashes).flatMap(each -> each).findFirst();
    }
}
