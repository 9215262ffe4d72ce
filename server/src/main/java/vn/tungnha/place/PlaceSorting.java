package vn.tungnha.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tungnha.kernel.Table.RefusedRow;

/** Tells the rows of an import apart: those whose place stands already, those to be founded, those refused. */
final class PlaceSorting {
    /** A name or code that is in use beneath something for some days; two uses must not meet. */
    private record Use(Object scope, Object word) {}

    private final PlaceMap map;
    private final Map<String, List<PlaceRow>> rowsByCode = new HashMap<>();
    private final Map<PlaceRow, String> keys = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Use, List<Days>> uses = new HashMap<>();
    private final List<PlaceDraft> fresh = new ArrayList<>();
    private final List<PlaceDraft> standing = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    /** Higher places first, so that a child may stand before its parent in the file. */
    PlaceSorting(PlaceMap map, List<PlaceRow> rows) {
        this.map = map;
        rows.forEach(row -> rowsByCode.computeIfAbsent(row.code(), absent -> new ArrayList<>(1)).add(row));
        rows.stream().sorted(Comparator.comparing(PlaceRow::level)).forEach(this::sort);
    }

    List<PlaceDraft> fresh() { return fresh; }

    List<PlaceDraft> standing() { return standing; }

    Map<String, Integer> known() { return known; }

    List<RefusedRow> refused() { return refused; }

    private void sort(PlaceRow row) {
        if (row.parentCode() != null && row.level() == Place.PROVINCE) {
            refuse(row, "parent_code", inCircle(row) ? PlaceProblem.PLACE_PARENT_CYCLE : PlaceProblem.PLACE_PARENT_LEVEL, parentParam(row));
            return;
        }
        Optional<String> parent = parent(row);
        if (parent.isEmpty() && row.level() != Place.PROVINCE) refuse(row, "parent_code", whyNoParent(row), parentParam(row));
        else settle(row, parent.orElse(null));
    }

    private void settle(PlaceRow row, String parent) {
        Optional<PlaceMap.Version> here = standing(row, parent);
        if (taken(row, parent, here)) return;
        String key = here.map(version -> keyOf(version.place().id())).orElse("line " + row.line());
        keys.put(row, key);
        use(row, parent);
        (here.isPresent() ? standing : fresh).add(row.draft(key, parent));
    }

    private Optional<PlaceMap.Version> standing(PlaceRow row, String parent) {
        Integer above = parent == null ? null : known.get(parent);
        if (parent != null && above == null) return Optional.empty();
        return map.childVersions(above).stream().filter(row::isSameAs)
                .filter(version -> whole(version.place().id()).equals(row.valid())).findFirst();
    }

    /** Refuses a row whose code or name another place uses on the same days. */
    private boolean taken(PlaceRow row, String parent, Optional<PlaceMap.Version> here) {
        if (row.code() != null && inUse(codeUse(row, parent), row.valid()) || here.isEmpty() && codeStands(row, parent))
            return refuse(row, "code", PlaceProblem.PLACE_CODE_TAKEN, Map.of("code", row.code()));
        if (inUse(nameUse(row, parent), row.valid()) || here.isEmpty() && nameStands(row, parent))
            return refuse(row, "name", PlaceProblem.PLACE_NAME_TAKEN, Map.of("name", row.name()));
        return false;
    }

    private boolean codeStands(PlaceRow row, String parent) {
        Integer above = parent == null ? null : known.get(parent);
        return row.code() != null && map.codedVersions(row.code()).stream().filter(each -> each.valid().overlaps(row.valid()))
                .anyMatch(each -> row.level() < Place.VILLAGE ? each.place().level() == row.level()
                        : Objects.equals(each.place().parent(), above) && above != null);
    }

    private boolean nameStands(PlaceRow row, String parent) {
        Integer above = parent == null ? null : known.get(parent);
        return above != null && map.childVersions(above).stream().filter(each -> each.valid().overlaps(row.valid()))
                .anyMatch(each -> each.place().name().equals(row.name()) && each.place().type().equals(row.type()));
    }

    private void use(PlaceRow row, String parent) {
        if (row.code() != null) uses.computeIfAbsent(codeUse(row, parent), absent -> new ArrayList<>(1)).add(row.valid());
        if (parent != null) uses.computeIfAbsent(nameUse(row, parent), absent -> new ArrayList<>(1)).add(row.valid());
    }

    private boolean inUse(Use use, Days days) { return uses.getOrDefault(use, List.of()).stream().anyMatch(days::overlaps); }

    private static Use codeUse(PlaceRow row, String parent) { return new Use(row.level() < Place.VILLAGE ? row.level() : parent, "code " + row.code()); }

    private static Use nameUse(PlaceRow row, String parent) { return new Use(parent, "name " + row.type() + ' ' + row.name()); }

    /** The key of the nearest place above that has the named code for all of the row's days: of the file, or standing already. */
    private Optional<String> parent(PlaceRow row) {
        if (row.parentCode() == null) return Optional.empty();
        return Stream.concat(parentInFile(row).stream(), parentStanding(row).stream()).findFirst();
    }

    private Optional<String> parentInFile(PlaceRow row) {
        return named(row).filter(each -> each.level() < row.level() && each.valid().covers(row.valid()) && keys.containsKey(each))
                .max(Comparator.comparing(PlaceRow::level)).map(keys::get);
    }

    private Optional<String> parentStanding(PlaceRow row) {
        return map.codedVersions(row.parentCode()).stream().map(PlaceMap.Version::place)
                .filter(place -> place.level() < row.level() && (row.parentType() == null || place.type().equals(row.parentType())))
                .filter(place -> whole(place.id()).covers(row.valid())).max(Comparator.comparing(Place::level)).map(place -> keyOf(place.id()));
    }

    private Stream<PlaceRow> named(PlaceRow child) {
        return rowsByCode.getOrDefault(child.parentCode(), List.of()).stream()
                .filter(each -> child.parentType() == null || each.type().equals(child.parentType()));
    }

    private PlaceProblem whyNoParent(PlaceRow row) {
        if (row.parentCode() == null) return PlaceProblem.PLACE_PARENT_MISSING;
        if (inCircle(row)) return PlaceProblem.PLACE_PARENT_CYCLE;
        boolean tooLow = named(row).findAny().isPresent() && named(row).allMatch(each -> each.level() >= row.level());
        return tooLow ? PlaceProblem.PLACE_PARENT_LEVEL : PlaceProblem.PLACE_PARENT_MISSING;
    }

    private boolean inCircle(PlaceRow start) {
        Set<PlaceRow> seen = new HashSet<>();
        PlaceRow row = start;
        while (row != null && row.parentCode() != null && seen.add(row)) {
            if (named(row).anyMatch(start::equals)) return true;
            row = named(row).findFirst().orElse(null);
        }
        return false;
    }

    /** All days on which the place stands; its versions follow one another. */
    private Days whole(int place) {
        List<Days> days = map.versions(place).stream().map(PlaceMap.Version::valid)
                .sorted(Comparator.comparing(Days::from, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        return new Days(days.getFirst().from(), days.getLast().to());
    }

    private String keyOf(int place) {
        String key = "place " + place;
        known.put(key, place);
        return key;
    }

    private boolean refuse(PlaceRow row, String column, PlaceProblem problem, Map<String, Object> params) {
        refused.add(new RefusedRow(row.line(), column, problem, params));
        return true;
    }

    private static Map<String, Object> parentParam(PlaceRow row) {
        return Map.of("parent", row.parentCode() == null ? "" : row.parentCode());
    }
}
