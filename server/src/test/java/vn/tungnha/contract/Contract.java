package vn.tungnha.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code contract/}, which the app's tests read too. */
public final class Contract {
    private static final Path HOME = Path.of("..", "contract");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Contract() {}

    public static JsonNode read(String file) { return JSON.readTree(HOME.resolve(file).toFile()); }

    /** The vectors of a rule, each with its name first if it has one, else with itself. */
    public static Stream<Arguments> vectors(String rule) {
        return read("rules/" + rule + ".json").get("vectors").valueStream()
                .map(vector -> Arguments.of(vector.has("name") ? vector.get("name").asString() : vector.toString(), vector));
    }

    /** The samples in a folder. */
    public static List<JsonNode> samples(String folder) {
        try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
            return files.sorted().map(file -> {
                JsonNode sample = JSON.readTree(file.toFile());
                String code = sample.has("type") ? sample.get("type").asString() : sample.get("kind").asString();
                if (!file.getFileName().toString().equals(code.replace('/', '.') + ".json"))
                    throw new AssertionError(file + " holds a sample of " + code);
                return sample;
            }).toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
