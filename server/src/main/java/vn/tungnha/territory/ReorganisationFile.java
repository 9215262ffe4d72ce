package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.place.Point;
import vn.tungnha.place.Reorganisation;
import vn.tungnha.territory.ReorganisationPreview.RefusedRow;

/** Reads which unit becomes which unit, row by row, and plans the reorganisation of the places beneath one. Writes nothing. */
final class ReorganisationFile {
    static final TableColumns COLUMNS = new TableColumns(
            Set.of("old_code", "old_name", "old_type", "new_code", "new_name", "new_type", "relation", "source"),
            List.of("old_code", "old_name", "old_type", "new_name", "new_type"),
            Map.ofEntries(Map.entry("ma cu", "old_code"), Map.entry("ten cu", "old_name"), Map.entry("loai cu", "old_type"), Map.entry("ma moi", "new_code"),
                    Map.entry("ten moi", "new_name"), Map.entry("loai moi", "new_type"), Map.entry("quan he", "relation"), Map.entry("phan", "relation"),
                    Map.entry("can cu", "source"), Map.entry("nguon", "source")));
    private static final Set<String> WHOLE = Set.of("", "full", "toan bo", "nguyen trang");
    private static final Set<String> UNCHANGED = Set.of("unchanged", "giu nguyen", "khong doi");

    /** A unit that several old units become. */
    private record NewUnit(int line, String name, String type, @Nullable String code, List<Place> parts) {
        String key() { return type + " " + name + " " + code; }
    }

    private final Places places;
    private final Place top;
    private final ReorganisationRequest request;
    private final LocalDate eve;
    private final Table table;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<String, NewUnit> fresh = new LinkedHashMap<>();
    private final List<Place> continuing = new ArrayList<>();

    ReorganisationFile(Places places, int top, ReorganisationRequest request, Table table) {
        this.places = places;
        this.request = request;
        this.eve = request.from().minusDays(1);
        this.table = table;
        this.top = places.find(top, eve).orElseThrow(() -> new Refusal(PlaceProblem.PLACE_ABOLISHED, Map.of("day", eve.toString())));
        var lines = new HashMap<Integer, Integer>();
        table.rows().forEach(row -> read(row, lines));
    }

    List<RefusedRow> refused() { return refused; }

    /** The units that the file names, as they were. */
    List<Integer> before() { return Stream.concat(fresh.values().stream().flatMap(each -> each.parts().stream()), continuing.stream()).map(Place::id).toList(); }

    /** The units that the file names, as they will be. */
    List<Integer> after(Reorganisation.Result result) {
        return Stream.concat(fresh.values().stream().map(each -> result.ids().get(each.key())), continuing.stream().map(Place::id)).toList();
    }

    Reorganisation plan() {
        String province = String.valueOf(top.id());
        List<Place> districts = request.withoutDistricts() ? places.children(top.id(), eve).stream().filter(each -> each.level() == Place.DISTRICT).toList() : List.of();
        var endings = new ArrayList<Reorganisation.Ending>();
        fresh.values().forEach(each -> each.parts().forEach(part -> endings.add(new Reorganisation.Ending(part.id(), each.key()))));
        districts.forEach(each -> endings.add(new Reorganisation.Ending(each.id(), province)));
        Days valid = new Days(request.from(), places.history(top.id()).last().valid().to());
        List<PlaceDraft> drafts = fresh.values().stream()
                .map(each -> new PlaceDraft(each.key(), parent(each, province), each.code(), each.name(), each.type(), valid, null, middle(each.parts()))).toList();
        return new Reorganisation(request.from(), drafts, endings, List.of(), ofTheProvince(), true);
    }

    private void read(Table.Row row, Map<Integer, Integer> lines) {
        Optional<Table.RefusedRow> broken = row.broken();
        if (broken.isPresent()) {
            refuse(row, broken.get().column(), broken.get().problem(), broken.get().params());
            return;
        }
        Place old = old(row);
        if (old == null) return;
        Integer earlier = lines.putIfAbsent(old.id(), row.line());
        String relation = VietnameseText.folded(text(row, "relation"));
        if (earlier != null) refuse(row, "old_code", PlaceProblem.PLACE_ROW_TWICE, Map.of("line", earlier));
        else if (UNCHANGED.contains(relation)) readContinuing(row, old);
        else if (WHOLE.contains(relation)) readFresh(row, old);
        else refuse(row, "relation", TerritoryProblem.TERRITORY_UNIT_DIVIDED, Map.of("name", old.fullName()));
    }

    private @Nullable Place old(Table.Row row) {
        String code = text(row, "old_code");
        Optional<Place> old = places.byCode(level(text(row, "old_type")), code, eve).filter(each -> places.covers(top.id(), each.ownLeaf(), eve));
        if (old.isEmpty()) return refuse(row, "old_code", TerritoryProblem.TERRITORY_UNIT_UNKNOWN, Map.of("code", code, "name", text(row, "old_name")));
        if (places.find(old.get().id(), request.from()).isEmpty())
            return refuse(row, "old_code", PlaceProblem.PLACE_ABOLISHED, Map.of("day", request.from().toString()));
        boolean same = VietnameseText.spelling(old.get().name()).equals(VietnameseText.spelling(text(row, "old_name"))) && old.get().type().equals(type(row, "old_type"));
        return same ? old.get() : refuse(row, "old_name", TerritoryProblem.TERRITORY_UNIT_NAMED_OTHERWISE, Map.of("code", code, "place", old.get().fullName()));
    }

    private void readContinuing(Table.Row row, Place old) {
        boolean same = VietnameseText.spelling(old.name()).equals(VietnameseText.spelling(text(row, "new_name"))) && old.type().equals(type(row, "new_type"))
                && (text(row, "new_code").isEmpty() || text(row, "new_code").equals(old.code()));
        if (same) continuing.add(old);
        else refuse(row, "new_name", TerritoryProblem.TERRITORY_UNIT_NAMED_OTHERWISE, Map.of("code", text(row, "old_code"), "place", old.fullName()));
    }

    private void readFresh(Table.Row row, Place old) {
        String code = text(row, "new_code").isEmpty() ? null : text(row, "new_code");
        var unit = new NewUnit(row.line(), VietnameseText.oneLine(text(row, "new_name")), type(row, "new_type"), code, new ArrayList<>());
        if (unit.name().isEmpty()) {
            refuse(row, "new_name", PlaceProblem.PLACE_NAME_MISSING, Map.of());
            return;
        }
        if (level(unit.type()) != old.level()) {
            refuse(row, "new_type", PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", unit.type()));
            return;
        }
        Optional<NewUnit> other = fresh.values().stream().filter(each -> code != null && code.equals(each.code()) && !each.key().equals(unit.key())).findFirst();
        if (other.isPresent()) refuse(row, "new_code", TerritoryProblem.TERRITORY_UNIT_TWICE, Map.of("code", code, "line", other.get().line()));
        else fresh.computeIfAbsent(unit.key(), absent -> unit).parts().add(old);
    }

    /** Without districts every unit is right beneath the province; otherwise beneath the district of its first part. */
    private String parent(NewUnit unit, String province) { return request.withoutDistricts() ? province : String.valueOf(unit.parts().getFirst().parent()); }

    private Map<Integer, UnaryOperator<PlaceHistory>> ofTheProvince() {
        return Map.of(top.id(), history -> {
            PlaceHistory named = request.name() == null ? history : history.renamed(request.name(), null, request.from());
            return request.code() == null ? named : named.recoded(request.code(), request.from());
        });
    }

    private @Nullable Point middle(List<Place> parts) {
        List<Point> points = parts.stream().flatMap(each -> places.point(each.id()).stream()).toList();
        return points.isEmpty() ? null : new Point(points.stream().mapToDouble(Point::lat).average().orElseThrow(), points.stream().mapToDouble(Point::lon).average().orElseThrow());
    }

    private int level(String type) { return places.types().getOrDefault(VietnameseText.oneLine(type).toLowerCase(Locale.ROOT), 0); }

    private String type(Table.Row row, String column) { return VietnameseText.oneLine(text(row, column)).toLowerCase(Locale.ROOT); }

    private static String text(Table.Row row, String column) { return row.get(column) == null ? "" : row.get(column).strip(); }

    private <T> @Nullable T refuse(Table.Row row, String column, Problem problem, Map<String, Object> params) {
        refused.add(new RefusedRow(row.line(), table.headings().getOrDefault(column, column), problem.name(), params));
        return null;
    }
}
