package vn.tungnha.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table.RefusedRow;
import vn.tungnha.kernel.VietnameseText;

/** Tells the rows of an import apart: those whose place stands already, those to be founded, those refused. */
final class PlaceSorting {
    /** A name or code that is in use beneath something for some days; two uses must not meet. */
    private record Use(Object scope, Object word) {}

    private final PlaceMap map;
    private final Map<String, List<PlaceRow>> rowsByCode = new HashMap<>();
    private final Map<PlaceRow, String> keys = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Use, List<PlaceRow>> uses = new HashMap<>();
    private final Map<Integer, Likeness> decisions;
    private final List<PlacePlan.Accepted> accepted = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    /**
     * Sorts higher places first, because a file may list a child before its parent.
     *
     * @param decisions what somebody said about names that look like another, by line
     */
    PlaceSorting(PlaceMap map, List<PlaceRow> rows, Map<Integer, Likeness> decisions) {
        this.map = map;
        this.decisions = decisions;
        rows.forEach(row -> rowsByCode.computeIfAbsent(row.code(), absent -> new ArrayList<>(1)).add(row));
        rows.stream().sorted(Comparator.comparing(PlaceRow::level)).forEach(this::sort);
    }

    /** Rows to be written or there already, higher places first. */
    List<PlacePlan.Accepted> accepted() { return accepted; }

    Map<String, Integer> known() { return known; }

    List<RefusedRow> refused() { return refused; }

    private void sort(PlaceRow row) {
        if (row.parentCode() != null && row.level() == Place.PROVINCE) {
            refuse(row, "parent_code", inCircle(row) ? PlaceProblem.PLACE_PARENT_CYCLE
                    : PlaceProblem.PLACE_PARENT_LEVEL, parentParam(row));
            return;
        }
        Optional<String> parent = parent(row);
        if (parent.isEmpty() && row.level() != Place.PROVINCE) refuseParent(row);
        else settle(row, parent.orElse(null));
    }

    private void settle(PlaceRow row, String parent) {
        Optional<PlaceMap.Version> here = standing(row, parent);
        Optional<PlaceClash> clash = clash(row, parent, here);
        if (clash.isPresent()) settleClash(row, parent, clash.get());
        else accept(row, parent, here);
    }

    private void accept(PlaceRow row, String parent, Optional<PlaceMap.Version> here) {
        String key = here.map(version -> keyOf(version.place().id())).orElse("line " + row.line());
        keys.put(row, key);
        use(row, parent);
        PlaceDraft draft = row.draft(key, parent);
        boolean says = here.isPresent() && map.says(here.get().place().id(), draft);
        accepted.add(new PlacePlan.Accepted(row.line(), draft, here.isEmpty() ? PlacePlan.Meaning.FRESH : says ? PlacePlan.Meaning.SAME : PlacePlan.Meaning.CHANGED));
    }

    /** A row that means a place with other marks in its name is that place's row. */
    private void settleClash(PlaceRow row, String parent, PlaceClash clash) {
        boolean same = clash.problem() == PlaceProblem.PLACE_NAME_ALIKE && decisions.get(row.line()) == Likeness.SAME_PLACE;
        PlaceRow meant = same ? row.called(clash.params().get("other").toString()) : row;
        if (same && !meant.equals(row)) settle(meant, parent);
        else refuse(row, clash.column(), clash.problem(), clash.params());
    }

    private Optional<PlaceMap.Version> standing(PlaceRow row, String parent) {
        Integer above = above(parent);
        if (parent != null && above == null) return Optional.empty();
        return map.childVersions(above).stream().filter(row::isSameAs)
                .filter(version -> whole(version.place().id()).equals(row.valid())).findFirst();
    }

    /** Why the row cannot be accepted: another place uses its code or name on the same days, in the file or already there. */
    private Optional<PlaceClash> clash(PlaceRow row, String parent, Optional<PlaceMap.Version> here) {
        boolean two = decisions.get(row.line()) == Likeness.ANOTHER_PLACE;
        return Stream.<Supplier<Optional<PlaceClash>>>of(() -> shortCode(row), () -> inFile(row, parent),
                () -> here.isPresent() ? Optional.empty() : PlaceClash.withStored(row, above(parent), map),
                () -> here.isPresent() ? Optional.empty() : secondRoot(row)).map(Supplier::get).flatMap(Optional::stream)
                .filter(each -> !two || each.problem() != PlaceProblem.PLACE_NAME_ALIKE).findFirst();
    }

    private static Optional<PlaceClash> shortCode(PlaceRow row) {
        try {
            PlaceCode.check(row.level(), row.code());
            return Optional.empty();
        } catch (Refusal digits) {
            return Optional.of(new PlaceClash("code", PlaceProblem.PLACE_CODE_DIGITS, digits.params()));
        }
    }

    private Optional<PlaceClash> inFile(PlaceRow row, String parent) {
        List<PlaceRow> named = used(new Use(parent, "name " + VietnameseText.folded(row.name())), row);
        List<PlaceRow> coded = row.code() == null ? List.of() : used(codeUse(row, parent), row);
        return PlaceClash.inFile(row, named, coded);
    }

    /**
     * The tree has one root; a second one would be a province of its own, which no screen shows and nobody can remove.
     */
    private Optional<PlaceClash> secondRoot(PlaceRow row) {
        if (row.level() != Place.PROVINCE) return Optional.empty();
        Stream<String> there = map.childVersions(null).stream().filter(each -> each.valid().overlaps(row.valid()))
                .map(each -> each.place().name());
        Stream<String> inFile = keys.keySet().stream().filter(each -> each.level() == Place.PROVINCE && each.valid()
                .overlaps(row.valid())).map(PlaceRow::name);
        return Stream.concat(there, inFile).findFirst().map(root ->
                new PlaceClash("name", PlaceProblem.PLACE_SECOND_ROOT, Map.of("root", root, "name", row.name())));
    }

    private Integer above(String parent) { return parent == null ? null : known.get(parent); }

    private void use(PlaceRow row, String parent) {
        if (row.code() != null) uses.computeIfAbsent(codeUse(row, parent), absent -> new ArrayList<>(1)).add(row);
        if (parent != null)
            uses.computeIfAbsent(new Use(parent, "name " + VietnameseText.folded(row.name())), absent ->
                    new ArrayList<>(1)).add(row);
    }

    private List<PlaceRow> used(Use use, PlaceRow row) {
        return uses.getOrDefault(use, List.of()).stream().filter(each -> each.valid().overlaps(row.valid())).toList();
    }

    private static Use codeUse(PlaceRow row, String parent) {
        return new Use(row.level() < Place.VILLAGE ? row.level() : parent, "code " + row.code());
    }

    /**
     * The key of the nearest higher place that has the named code on all of the row's days, in the file or among the stored
     * places.
     */
    private Optional<String> parent(PlaceRow row) {
        if (row.parentCode() == null) return Optional.empty();
        return Stream.concat(parentInFile(row).stream(), storedParent(row).stream()).findFirst();
    }

    private Optional<String> parentInFile(PlaceRow row) {
        return named(row).filter(each -> each.level() < row.level() && each.valid().covers(row.valid())
                && keys.containsKey(each))
                .max(Comparator.comparing(PlaceRow::level)).map(keys::get);
    }

    private Optional<String> storedParent(PlaceRow row) {
        return map.codedVersions(row.parentCode()).stream().map(PlaceMap.Version::place)
                .filter(place -> place.level() < row.level() && (row.parentType() == null || place.type()
                        .equals(row.parentType())))
                .filter(place -> whole(place.id()).covers(row.valid())).max(Comparator.comparing(Place::level))
                        .map(place -> keyOf(place.id()));
    }

    private Stream<PlaceRow> named(PlaceRow child) {
        return rowsByCode.getOrDefault(child.parentCode(), List.of()).stream()
                .filter(each -> child.parentType() == null || each.type().equals(child.parentType()));
    }

    private void refuseParent(PlaceRow row) {
        Optional<String> likely = PlaceCode.padded(row.parentCode())
                .filter(code -> rowsByCode.containsKey(code) || !map.codedVersions(code).isEmpty()).findFirst();
        if (likely.isPresent()) {
            PlaceClash clash = PlaceClash.ofCode("parent_code", row.parentCode(), likely.get());
            refuse(row, clash.column(), clash.problem(), clash.params());
        } else refuse(row, "parent_code", whyNoParent(row), parentParam(row));
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

    private void refuse(PlaceRow row, String column, PlaceProblem problem, Map<String, Object> params) {
        refused.add(new RefusedRow(row.line(), column, problem, params));
    }

    private static Map<String, Object> parentParam(PlaceRow row) {
        return Map.of("parent", row.parentCode() == null ? "" : row.parentCode());
    }
}
