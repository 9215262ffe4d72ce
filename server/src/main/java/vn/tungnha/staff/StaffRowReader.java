package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.WrittenDay;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceNames;

/** Reads the rows of a list of people; says which cell cannot be right. */
final class StaffRowReader {
    /** A cell that cannot be right. */
    static final class Wrong extends Exception {
        private final String column;
        private final transient Refusal refusal;

        Wrong(String column, Refusal refusal) {
            super(refusal.getMessage(), null, false, false);
            this.column = column;
            this.refusal = refusal;
        }

        private Wrong(String column, Problem problem, Map<String, Object> params) { this(column, new Refusal(problem, params)); }

        String column() { return column; }

        Refusal refusal() { return refusal; }
    }

    private final PlaceNames names;
    private final ImportScope scope;
    private final StaffAuthority authority;

    StaffRowReader(PlaceNames names, ImportScope scope, StaffAuthority authority) {
        this.names = names;
        this.scope = scope;
        this.authority = authority;
    }

    StaffRow read(Table.Row row) throws Wrong {
        String name = row.get(StaffColumns.NAME);
        if (name == null) throw new Wrong(StaffColumns.NAME, StaffProblem.STAFF_NAME_MISSING, Map.of());
        Place place = place(row);
        Role role = role(row, place);
        String userName = row.get(StaffColumns.USER_NAME) == null ? null : row.get(StaffColumns.USER_NAME).toLowerCase(Locale.ROOT);
        try {
            if (userName != null) Accounts.checkName(userName);
            authority.checkGrant(scope.account(), role, place.id());
        } catch (Refusal refusal) {
            throw new Wrong(refusal.problem() == StaffProblem.ROLE_NOT_YOURS_TO_GIVE ? StaffColumns.ROLE : StaffColumns.USER_NAME, refusal);
        }
        return new StaffRow(name, PhoneNumber.normalised(row.get(StaffColumns.PHONE)), userName, role, place, days(row));
    }

    private Place place(Table.Row row) throws Wrong {
        String office = row.get(StaffColumns.COMMUNE);
        Place commune = office == null ? names.top() : one(StaffColumns.COMMUNE, office, names.offices(office));
        String village = row.get(StaffColumns.VILLAGE);
        return village == null ? commune : one(StaffColumns.VILLAGE, village, names.villages(commune.id(), village));
    }

    private static Place one(String column, String written, List<Place> found) throws Wrong {
        if (found.isEmpty()) throw new Wrong(column, StaffProblem.STAFF_PLACE_UNKNOWN, Map.of("name", written));
        if (found.size() > 1) throw new Wrong(column, StaffProblem.STAFF_PLACE_AMBIGUOUS, Map.of("name", written, "count", found.size()));
        return found.getFirst();
    }

    private static Role role(Table.Row row, Place place) throws Wrong {
        String written = row.get(StaffColumns.ROLE);
        if (written == null) return RoleNames.usual(place);
        Role role = RoleNames.of(written).orElseThrow(() -> new Wrong(StaffColumns.ROLE, StaffProblem.STAFF_ROLE_UNKNOWN, Map.of("role", written)));
        if (role.levels().contains(place.level())) return role;
        throw new Wrong(StaffColumns.ROLE, AccessProblem.ROLE_LEVEL_WRONG,
                Map.of("role", role.name().toLowerCase(Locale.ROOT), "place", place.fullName()));
    }

    private Days days(Table.Row row) throws Wrong {
        LocalDate from = day(row, StaffColumns.FROM);
        LocalDate last = day(row, StaffColumns.TO);
        var days = new Days(from == null ? scope.today() : from, last == null ? null : last.plusDays(1));
        if (!days.some()) throw new Wrong(StaffColumns.TO, StaffProblem.ROLE_DAYS_INVALID, Map.of());
        return days;
    }

    private static @Nullable LocalDate day(Table.Row row, String column) throws Wrong {
        String written = row.get(column);
        if (written == null) return null;
        return WrittenDay.of(written).orElseThrow(() -> new Wrong(column, StaffProblem.STAFF_DAY_UNREADABLE, Map.of("day", written)));
    }
}
