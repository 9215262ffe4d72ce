package vn.tungnha.place;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.WrittenDay;

/** A row of an import that makes sense by itself; whether its place fits into the tree is asked later. */
record PlaceRow(int line, String code, String name, String type, int level, String parentCode, String parentType, Days valid,
        Declared declared, Point point, Days takesPart) {
    /** A cell that cannot be understood. */
    static final class Unclear extends Exception {
        private final transient Table.RefusedRow row;

        Unclear(int line, String column, PlaceProblem problem, Map<String, Object> params) { this(new Table.RefusedRow(line, column, problem, params)); }

        Unclear(Table.RefusedRow row) {
            super(row.problem().name(), null, false, false);
            this.row = row;
        }

        Table.RefusedRow row() { return row; }
    }

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3}){1,3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");

    static PlaceRow of(Table.Row row, Map<String, Integer> levels, String file) throws Unclear {
        var broken = row.broken();
        if (broken.isPresent()) throw new Unclear(broken.get());
        String name = row.get("name");
        if (name == null) throw new Unclear(row.line(), "name", PlaceProblem.PLACE_NAME_MISSING, Map.of());
        String type = row.get("type") == null ? "" : row.get("type").toLowerCase(java.util.Locale.ROOT);
        if (!levels.containsKey(type)) throw new Unclear(row.line(), "type", PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", type));
        String parentType = row.get("parent_type") == null ? null : row.get("parent_type").toLowerCase(java.util.Locale.ROOT);
        return new PlaceRow(row.line(), row.get("code"), name, type, levels.get(type), row.get("parent_code"), parentType,
                days(row, "valid_from", "valid_to"), declared(row, file), point(row), takesPart(row));
    }

    PlaceDraft draft(String key, String parent) { return new PlaceDraft(key, parent, code, name, type, valid, declared, point, takesPart); }

    /** The same row with the name as it is spelt elsewhere. */
    PlaceRow called(String other) { return new PlaceRow(line, code, other, type, level, parentCode, parentType, valid, declared, point, takesPart); }

    /** Whether two rows describe the same place, ignoring their declared numbers. */
    boolean repeats(PlaceRow other) {
        return isNamedAs(other.name, other.type) && name.equals(other.name) && Objects.equals(code, other.code)
                && Objects.equals(parentCode, other.parentCode) && valid.equals(other.valid);
    }

    boolean isNamedAs(String otherName, String otherType) {
        return type.equals(otherType) && VietnameseText.spelling(name).equals(VietnameseText.spelling(otherName));
    }

    /** Whether somebody may have written this name for the other: the same letters with other marks. */
    boolean looksLike(String otherName, String otherType) {
        return type.equals(otherType) && VietnameseText.folded(name).equals(VietnameseText.folded(otherName));
    }

    boolean isSameAs(PlaceMap.Version version) {
        return version.place().level() == level && version.place().name().equals(name) && version.place().type().equals(type)
                && Objects.equals(version.place().code(), code);
    }

    private static Days days(Table.Row row, String from, String to) throws Unclear {
        var days = new Days(date(row, from), date(row, to));
        if (!days.some()) throw new Unclear(row.line(), to, PlaceProblem.PLACE_DATE_INVALID, Map.of("value", row.get(to)));
        return days;
    }

    private static Days takesPart(Table.Row row) throws Unclear {
        boolean told = row.get("takes_part_from") != null || row.get("takes_part_to") != null;
        return told ? days(row, "takes_part_from", "takes_part_to") : null;
    }

    private static Declared declared(Table.Row row, String file) throws Unclear {
        Integer households = number(row, "households");
        Integer people = number(row, "people");
        LocalDate on = date(row, "declared_on");
        if (households == null && people == null) return null;
        if (households == null) throw new Unclear(row.line(), "households", PlaceProblem.PLACE_NUMBER_INVALID, Map.of("value", ""));
        if (on == null) throw new Unclear(row.line(), "declared_on", PlaceProblem.PLACE_DATE_INVALID, Map.of("value", ""));
        return new Declared(on, households, people, row.get("source") == null ? file : row.get("source"));
    }

    private static Point point(Table.Row row) throws Unclear {
        Double lat = degrees(row, "lat", 90);
        Double lon = degrees(row, "lon", 180);
        if (lat == null && lon == null) return null;
        if (lat == null || lon == null)
            throw new Unclear(row.line(), lat == null ? "lat" : "lon", PlaceProblem.PLACE_NUMBER_INVALID, Map.of("value", ""));
        return new Point(lat, lon);
    }

    private static LocalDate date(Table.Row row, String column) throws Unclear {
        String value = row.get(column);
        if (value == null) return null;
        return WrittenDay.of(value).orElseThrow(() -> new Unclear(row.line(), column, PlaceProblem.PLACE_DATE_INVALID, Map.of("value", value)));
    }

    private static Integer number(Table.Row row, String column) throws Unclear {
        String value = row.get(column);
        if (value == null) return null;
        if (!PLAIN.matcher(value).matches() && !GROUPED.matcher(value).matches()) throw badNumber(row, column);
        long number = Long.parseLong(value.replaceAll("[. ]", ""));
        if (number > Integer.MAX_VALUE) throw badNumber(row, column);
        return (int) number;
    }

    private static Double degrees(Table.Row row, String column, double most) throws Unclear {
        String value = row.get(column);
        if (value == null) return null;
        try {
            double degrees = Double.parseDouble(value.replace(',', '.'));
            if (Math.abs(degrees) <= most) return degrees;
        } catch (NumberFormatException notANumber) {
            // refused beneath, like a number out of range
        }
        throw badNumber(row, column);
    }

    private static Unclear badNumber(Table.Row row, String column) {
        return new Unclear(row.line(), column, PlaceProblem.PLACE_NUMBER_INVALID, Map.of("value", row.get(column)));
    }
}
