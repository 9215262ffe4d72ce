package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** contract/api.json describes the endpoints as they are: the app takes the types of its calls from there. */
@TungNhaTest
class ApiDocumentTest {
    private static final Path WRITTEN = Path.of("../contract/api.json");
    private static final Pattern NAME = Pattern.compile("(?:vn\\.tungnha|org\\.springframework)\\.(?:[a-z]+\\.)*([A-Z]\\w*(?:[.$][A-Z]\\w*)*)");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Value("${local.server.port}") int port;

    @Test
    void theWrittenDescriptionIsWhatTheServerAnswers() throws IOException {
        Path fresh = Files.writeString(Path.of("target/api.json"), described());
        assertThat(Files.exists(WRITTEN) ? Files.readString(WRITTEN) : "")
                .as("the endpoints changed; say: cp server/%s contract/api.json && (cd app && npm run api)", fresh).isEqualTo(Files.readString(fresh));
    }

    private String described() {
        Map<?, ?> document = JSON.readValue(new Visitor(port, null).get("/v3/api-docs").body(), TreeMap.class);
        document.remove("servers");
        return NAME.matcher(JSON.writeValueAsString(document)).replaceAll(found -> shortName(found.group(1))) + "\n";
    }

    /** {@code Overview.Line} becomes OverviewLine, {@code DemoController.Person} DemoPerson. */
    private static String shortName(String name) { return name.replace("Controller", "").replaceAll("[.$]", ""); }
}
