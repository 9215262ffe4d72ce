package vn.tungnha.household.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.household.HouseholdRegistered.Poverty;
import vn.tungnha.household.PersonDetails;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.household.Relation;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceNames;

/**
 * Reads the rows of a list of households; says which cell cannot be right. Where the list names relations to the head,
 * each row is one person and the head's row begins a household; otherwise each row is one household.
 */
final class HouseholdRowReader {
    /** A cell that cannot be right. */
    private static final class WrongCell extends Exception {
        private final transient ListedRow.Wrong wrong;

        WrongCell(String column, Problem problem, Map<String, Object> params) {
            super(problem.name(), null, false, false);
            wrong = new ListedRow.Wrong(column, problem, params);
        }

        static WrongCell unreadable(String column, String written) {
            return new WrongCell(column, HouseholdProblem.HOUSEHOLD_CELL_UNREADABLE, Map.of("value", written));
        }
    }

    /** Columns of the fields whose limits the facts themselves check. */
    private static final Map<String, String> BY_FIELD = Map.of("head", HouseholdColumns.NAME, "name", HouseholdColumns.NAME, "locator", HouseholdColumns.LOCATOR,
            "phones", HouseholdColumns.PHONE, "phone", HouseholdColumns.PHONE, "birthYear", HouseholdColumns.BIRTH);

    private final PlaceNames names;
    private final IntPredicate permitted;
    private final boolean onePersonARow;
    private final Map<Integer, Boolean> permittedAt = new HashMap<>();

    /** @param permitted whether the importing person may register households at a village */
    HouseholdRowReader(PlaceNames names, IntPredicate permitted, Table table) {
        this.names = names;
        this.permitted = permitted;
        onePersonARow = table.rows().stream().map(row -> row.get(HouseholdColumns.RELATION)).anyMatch(each -> each != null && ListedWords.relation(each) == Relation.HEAD);
    }

    ListedRow read(Table.Row row) {
        try {
            Relation relation = relation(row);
            return relation == Relation.HEAD ? household(row) : person(row, relation);
        } catch (WrongCell cell) {
            return cell.wrong;
        } catch (Refusal limit) {
            return new ListedRow.Wrong(BY_FIELD.getOrDefault(String.valueOf(limit.params().get("field")), ""), limit.problem(), limit.params());
        }
    }

    private Relation relation(Table.Row row) throws WrongCell {
        String written = row.get(HouseholdColumns.RELATION);
        if (written != null) return ListedWords.relation(written);
        if (onePersonARow && row.get(HouseholdColumns.NAME) != null)
            throw new WrongCell(HouseholdColumns.RELATION, HouseholdProblem.HOUSEHOLD_RELATION_MISSING, Map.of());
        return Relation.HEAD;
    }

    private ListedRow.Household household(Table.Row row) throws WrongCell {
        ListedRow.Person head = person(row, Relation.HEAD);
        var details = new HouseholdDetails(head.name(), row.get(HouseholdColumns.LOCATOR), phones(row), null);
        return new ListedRow.Household(village(row).ownLeaf(), details, poverty(row), mark(row, HouseholdColumns.FARM), mark(row, HouseholdColumns.BUSINESS), head);
    }

    private ListedRow.Person person(Table.Row row, Relation relation) throws WrongCell {
        if (row.get(HouseholdColumns.NAME) == null) throw new WrongCell(HouseholdColumns.NAME, HouseholdProblem.HOUSEHOLD_NAME_MISSING, Map.of());
        String phone = relation == Relation.HEAD ? null : Stream.ofNullable(phones(row)).flatMap(List::stream).findFirst().orElse(null);
        var details = new PersonDetails(row.get(HouseholdColumns.NAME), phone);
        var checked = new PersonRegistered(gender(row), birthYear(row), relation, details);
        return new ListedRow.Person(details.name(), checked.gender(), checked.birthYear(), relation, details.phone());
    }

    private Place village(Table.Row row) throws WrongCell {
        String written = row.get(HouseholdColumns.VILLAGE);
        Place village = names.top().village() && written == null ? names.top() : named(row, written);
        if (permittedAt.computeIfAbsent(village.id(), permitted::test)) return village;
        throw new WrongCell(HouseholdColumns.VILLAGE, AccessProblem.FORBIDDEN, Map.of());
    }

    private Place named(Table.Row row, @Nullable String village) throws WrongCell {
        if (village == null) throw new WrongCell(HouseholdColumns.VILLAGE, HouseholdProblem.HOUSEHOLD_VILLAGE_MISSING, Map.of());
        String commune = names.top().level() < Place.VILLAGE ? row.get(HouseholdColumns.COMMUNE) : null;
        Place above = commune == null ? names.top() : one(HouseholdColumns.COMMUNE, commune, names.offices(commune));
        return one(HouseholdColumns.VILLAGE, village, names.villages(above.id(), village));
    }

    private static Place one(String column, String written, List<Place> found) throws WrongCell {
        if (found.isEmpty()) throw new WrongCell(column, HouseholdProblem.HOUSEHOLD_PLACE_UNKNOWN, Map.of("name", written));
        if (found.size() > 1) throw new WrongCell(column, HouseholdProblem.HOUSEHOLD_PLACE_AMBIGUOUS, Map.of("name", written, "count", found.size()));
        return found.getFirst();
    }

    private static @Nullable List<String> phones(Table.Row row) throws WrongCell {
        String written = row.get(HouseholdColumns.PHONE);
        if (written == null || ListedWords.isNothing(written)) return null;
        List<String> phones = ListedWords.phones(written);
        if (phones.isEmpty()) throw WrongCell.unreadable(HouseholdColumns.PHONE, written);
        return phones;
    }

    private static @Nullable Poverty poverty(Table.Row row) throws WrongCell {
        for (Map.Entry<String, Poverty> each : Map.of(HouseholdColumns.POOR, Poverty.POOR, HouseholdColumns.NEAR_POOR, Poverty.NEAR).entrySet()) {
            Poverty marked = poverty(row, each.getKey(), each.getValue());
            if (marked != null && marked != Poverty.NONE) return marked;
        }
        return poverty(row, HouseholdColumns.POVERTY, Poverty.POOR);
    }

    private static @Nullable Poverty poverty(Table.Row row, String column, Poverty marked) throws WrongCell {
        String written = row.get(column);
        if (written == null) return null;
        return ListedWords.poverty(written, marked).orElseThrow(() -> WrongCell.unreadable(column, written));
    }

    private static @Nullable Boolean mark(Table.Row row, String column) throws WrongCell {
        String written = row.get(column);
        if (written == null) return null;
        return ListedWords.mark(written).orElseThrow(() -> WrongCell.unreadable(column, written));
    }

    private static @Nullable Gender gender(Table.Row row) throws WrongCell {
        String written = row.get(HouseholdColumns.GENDER);
        if (written == null) return null;
        return ListedWords.gender(written).orElseThrow(() -> WrongCell.unreadable(HouseholdColumns.GENDER, written));
    }

    private static @Nullable Integer birthYear(Table.Row row) throws WrongCell {
        String written = row.get(HouseholdColumns.BIRTH);
        if (written == null) return null;
        return ListedWords.year(written).orElseThrow(() -> WrongCell.unreadable(HouseholdColumns.BIRTH, written));
    }
}
