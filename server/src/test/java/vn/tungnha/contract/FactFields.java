package vn.tungnha.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The names of all fields of a content record as they travel, those of nested records behind a dot: {@code personal.note}, {@code steps.title}. */
final class FactFields {
    private FactFields() {}

    static Set<String> of(Class<?> content) {
        var fields = new TreeSet<String>();
        collect(content, "", fields);
        return fields;
    }

    private static void collect(Class<?> type, String before, Set<String> fields) {
        for (RecordComponent part : type.getRecordComponents()) {
            Class<?> nested = recordIn(part.getGenericType());
            if (nested == null) fields.add(before + name(part));
            else collect(nested, before + name(part) + ".", fields);
        }
    }

    private static Class<?> recordIn(Type type) {
        if (type instanceof Class<?> plain) return plain.isRecord() ? plain : null;
        if (!(type instanceof ParameterizedType generic)) return null;
        return Arrays.stream(generic.getActualTypeArguments()).map(FactFields::recordIn).filter(found -> found != null).findFirst().orElse(null);
    }

    private static String name(RecordComponent part) {
        JsonProperty named = part.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? part.getName() : named.value();
    }
}
