package vn.tungnha.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What reports say, as data. */
final class Resources {
    /** How indicators, their units, their groups and what shows them are called in a document. */
    record Words(Map<String, String> groups, Map<String, String> evidence, Map<String, String> units, Map<String, String> names) {}

    static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    static final Words WORDS = read("words", new TypeReference<>() {});
    static final List<Published> PUBLISHED = read("published", new TypeReference<>() {});
    static final Map<ReportKind, List<Passage>> PASSAGES = Map.of(ReportKind.ANNUAL, read("annual", new TypeReference<>() {}),
            ReportKind.MONTHLY, read("monthly", new TypeReference<>() {}));

    private Resources() {}

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = Resources.class.getResourceAsStream("/report/" + name + ".json")) {
            return JSON.readValue(file, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
