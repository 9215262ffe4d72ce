package vn.tungnha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.contract.Contract;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/**
 * Hostile values in every field of every fact type, sent by the offices and by a member: each fact gets a named receipt, and what was accepted breaks no
 * screen and no document afterwards.
 */
@TungNhaTest
class FactFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 16);
    private static final int VALUES_A_FIELD = 5;
    private static final int BATCH = 100;
    private static final String CSRF = "f0e1d2c3-0000-4000-8000-000000000000";
    private static final List<String> READS = List.of("/overview", "/findings", "/indicators", "/notices", "/sessions", "/courses", "/services", "/stuck", "/stuck/own", "/voices", "/rounds",
            "/sales", "/sellers", "/livestreams", "/answerers", "/training", "/reports/fresh", "/prints/members/pdf", "/prints/members/docx", "/prints/members/xlsx",
            "/prints/guided/pdf?month=2026-11-01", "/prints/timesheet/docx?month=2026-11-01", "/reports/fresh/file/pdf", "/reports/fresh/file/docx", "/reports/fresh/file/xlsx");

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private final Random random = new Random(SEED);
    private final JsonMapper json = JsonMapper.shared();
    private Village at;

    @BeforeEach
    void aVillageWithItsPeople() { at = new Village(context); }

    @Test
    void everyHostileFactHasANamedReceiptAndBreaksNoScreenOrDocument() {
        System.out.println("fuzz.seed=" + SEED);
        var failed = new ArrayList<String>();
        int accepted = 0;
        for (UUID author : List.of(at.tuan, at.hoa, at.minh, at.lan)) accepted += push(author, failed);
        assertThat(accepted).as("something must go in, or nothing is tried").isPositive();
        for (String read : READS) read("/api/v1/console/places/" + at.commune + read, failed);
        read("/api/v1/console/villages/" + at.village + "/households", failed);
        read("/api/v1/public/notices", failed);
        assertThat(failed).as("seed %s", SEED).isEmpty();
    }

    /** How many facts were accepted. */
    private int push(UUID author, List<String> failed) {
        List<JsonNode> facts = Contract.samples("facts").stream().flatMap(this::variants).toList();
        int accepted = 0;
        for (int i = 0; i < facts.size(); i += BATCH) {
            byte[] body = ("{\"facts\":" + facts.subList(i, Math.min(facts.size(), i + BATCH)) + "}").getBytes(StandardCharsets.UTF_8);
            RawCall.Answer answer = signed(new RawCall("POST", "/api/v1/facts"), author).header("Content-Type", "application/json").body(body).send(port);
            if (answer.status() != 200 || answer.body().contains("UNEXPECTED")) failed.add(answer.status() + " " + answer.body());
            accepted += answer.body().split("ACCEPTED", -1).length - 1;
        }
        return accepted;
    }

    /** The sample as it is, and with a hostile value in each of its fields; where a value would end the whole batch, the app's own reader refuses it alone. */
    private Stream<JsonNode> variants(JsonNode sample) {
        List<String> holes = Stream.of("body", "personal").filter(sample::has).flatMap(part -> SampleBody.withHoles(sample.get(part)).stream().map(hole -> part + hole)).toList();
        Stream<JsonNode> hostile = holes.stream().flatMap(hole -> Stream.generate(this::value).limit(VALUES_A_FIELD).map(value -> changed(sample, hole, value)));
        return Stream.concat(Stream.of(fact(sample)), hostile);
    }

    private String value() {
        while (true) {
            String value = HostileValues.JSON.get(random.nextInt(HostileValues.JSON.size()));
            if (!value.contains("\\u0000") && !value.contains("\\ud800") && !value.contains("\\udc00") && !value.contains("\\ufff") && !value.contains("e999999999")) return value;
        }
    }

    private JsonNode changed(JsonNode sample, String hole, String value) {
        String part = hole.startsWith("body") ? "body" : "personal";
        ObjectNode fact = (ObjectNode) fact(sample);
        fact.set(part, json.readTree(SampleBody.with(hole.substring(part.length()), value)));
        return fact;
    }

    /** The fact is its own subject, as the birth of a subject is, in one of the test's leaves. */
    private JsonNode fact(JsonNode sample) {
        ObjectNode fact = json.createObjectNode();
        UUID id = new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
        fact.put("id", id.toString()).put("subject", id.toString()).put("type", sample.get("type").asString());
        fact.put("leaf", sample.get("home").asString().equals("village") || random.nextInt(4) == 0 ? at.leaf : at.communeLeaf());
        fact.set("body", sample.get("body").deepCopy());
        if (sample.has("personal")) fact.set("personal", sample.get("personal").deepCopy());
        return fact;
    }

    private void read(String path, List<String> failed) {
        RawCall.Answer answer = signed(new RawCall("GET", path), at.hoa).send(port);
        if (answer.status() != 200) failed.add(answer.status() + " " + path + " " + answer.body());
    }

    private RawCall signed(RawCall call, UUID person) {
        return call.header("X-Front-Door", "console").header("X-XSRF-TOKEN", CSRF)
                .header("Cookie", "XSRF-TOKEN=" + CSRF + "; " + Door.CONSOLE.cookie() + "=" + sessions.open(person, Door.CONSOLE));
    }
}
