package vn.tungnha.ledger;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The table of a row kind, known from its record: its statements, what goes into its columns, and records read back from it. */
final class RowTable<R extends Row> {
    private record Column(String name, String type, Class<?> javaType, JavaType jsonType, MethodHandle get) {}

    private static final Map<Class<?>, String> TYPES = Map.of(UUID.class, "uuid", String.class, "text", int.class, "int", Integer.class, "int",
            long.class, "bigint", Long.class, "bigint", boolean.class, "boolean", Boolean.class, "boolean", LocalDate.class, "date",
            Instant.class, "timestamptz");

    private final RowKind<R> kind;
    private final JsonMapper json;
    private final List<Column> columns = new ArrayList<>();
    private final MethodHandle constructor;

    RowTable(RowKind<R> kind, JsonMapper json) {
        this.kind = kind;
        this.json = json;
        RecordComponent[] components = kind.row().getRecordComponents();
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(kind.row(), MethodHandles.lookup());
            for (RecordComponent each : components) columns.add(column(each, lookup));
            var types = java.util.Arrays.stream(components).<Class<?>>map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(kind.row().getDeclaredConstructor(types));
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException("row kind " + kind.code() + " has no usable record", notARecord);
        }
    }

    private Column column(RecordComponent component, MethodHandles.Lookup lookup) throws IllegalAccessException {
        Class<?> type = component.getType();
        JavaType jsonType = TYPES.containsKey(type) || type.isEnum() ? null : json.constructType(component.getGenericType());
        return new Column(snake(component.getName()), TYPES.getOrDefault(type, "text"), type, jsonType,
                lookup.unreflect(component.getAccessor()));
    }

    RowKind<R> kind() { return kind; }

    /** Parameters: one array per column, leaf and tick around the record's own. */
    String upsert() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays = columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", "));
        String sets = columns.stream().map(Column::name).filter(name -> !name.equals("id")).map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return "insert into " + kind.table() + " (leaf, " + names + ", tick) select * from unnest(?::int[], " + arrays + ", ?::bigint[])"
                + " on conflict (leaf, id) do update set " + sets + ", tick = excluded.tick";
    }

    String delete() {
        return "delete from " + kind.table() + " t using unnest(?::int[], ?::uuid[]) as gone (leaf, id) where t.leaf = gone.leaf and t.id = gone.id";
    }

    /** The columns a record is read back from. */
    String columnList() { return columns.stream().map(Column::name).collect(Collectors.joining(", ")); }

    int width() { return columns.size(); }

    String arrayType(int column) { return columns.get(column).type(); }

    /** What goes into the column, as text where the driver takes text; null stays null. */
    Object value(Row row, int column) {
        Column at = columns.get(column);
        try {
            Object value = at.get().invoke(row);
            if (value == null || at.jsonType() == null && !(value instanceof Enum) && !(value instanceof Instant) && !(value instanceof LocalDate))
                return value;
            return switch (value) {
                case Enum<?> constant -> WireWords.word(constant);
                case Instant instant -> instant.toString();
                case LocalDate day -> day.toString();
                default -> json.writeValueAsString(value);
            };
        } catch (Throwable impossible) {
            throw new IllegalStateException("row kind " + kind.code() + ", column " + at.name(), impossible);
        }
    }

    /** Equal for equal rows, whichever way they came about. */
    String canonical(Row row) { return json.writeValueAsString(row); }

    /** Reads a record from a result whose columns are named like ours. */
    R read(ResultSet result) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) values[i] = read(result, columns.get(i));
        try {
            return kind.row().cast(constructor.invokeWithArguments(values));
        } catch (Throwable impossible) {
            throw new IllegalStateException("row kind " + kind.code() + " cannot be read back", impossible);
        }
    }

    private Object read(ResultSet result, Column column) throws SQLException {
        if (column.jsonType() != null) {
            String text = result.getString(column.name());
            return text == null ? null : json.readValue(text, column.jsonType());
        }
        if (column.javaType().isEnum()) {
            String word = result.getString(column.name());
            return word == null ? null : WireWords.constant(column.javaType(), word).orElseThrow();
        }
        if (column.javaType() == Instant.class) {
            var time = result.getObject(column.name(), java.time.OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        return result.getObject(column.name(), boxed(column.javaType()));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static String snake(String camel) { return camel.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT); }
}
