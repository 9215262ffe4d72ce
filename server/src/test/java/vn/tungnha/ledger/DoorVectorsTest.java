package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Doings.Doing;
import vn.tungnha.ledger.Doings.What;
import vn.tungnha.testing.TungNhaTest;

/**
 * {@code contract/rules/door.json}: random histories of one household, in the order told, and the rows that the server's folds leave after some of the facts
 * and after all. The app lays the rest of the facts over those rows and must see the same. {@code -Dvectors.write=true} writes the file anew.
 */
@TungNhaTest
class DoorVectorsTest {
    private static final int HISTORIES = 14;
    private static final int DOINGS = 11;
    private static final Path FILE = Path.of("..", "contract", "rules", "door.json");
    private static final UUID LAN = Ids.named("door", "account", "lan");
    private static final UUID MINH = Ids.named("door", "account", "minh");

    @Autowired Registry registry;
    @Autowired FactReader reader;

    @Test
    void thePhonesVectorsAreWhatTheFoldsSay() throws IOException {
        List<Map<String, Object>> vectors = new ArrayList<>();
        for (int seed = 1; seed <= HISTORIES; seed++) vectors.add(vector(seed));
        JsonNode told = reader.json().readTree(reader.json().writeValueAsString(Map.of("vectors", vectors)));
        if (Boolean.getBoolean("vectors.write")) write(told);

        assertThat(Contract.read("rules/door.json").get("vectors")).isEqualTo(told.get("vectors"));
    }

    private Map<String, Object> vector(int seed) {
        var chance = new Random(seed);
        var doings = new ArrayList<>(List.of(new Doing(false, What.REGISTER, 0, chance.nextInt(60), 0)));
        What[] later = seed % 7 == 0 ? What.values() : new What[] {What.DESCRIBE, What.PERSON, What.VISIT, What.VISIT, What.HELP, What.TAKE_BACK};
        for (int i = 0; i < DOINGS; i++) doings.add(new Doing(true, later[chance.nextInt(later.length)], 0, chance.nextInt(400), chance.nextInt(60)));
        List<NewFact> facts = new Doings("door " + seed, LAN, MINH, doings).facts;
        UUID home = facts.getFirst().id();
        facts = facts.stream().filter(fact -> fact.subject().equals(home)).toList();
        var vector = new LinkedHashMap<String, Object>();
        vector.put("name", "history " + seed);
        vector.put("facts", facts.stream().map(DoorVectorsTest::wire).toList());
        var rows = new TreeMap<Integer, Object>();
        for (int told : List.of(2, 2 + chance.nextInt(facts.size() - 2), facts.size())) rows.put(told, rows(facts.subList(0, told)));
        vector.put("rowsAfter", rows);
        return vector;
    }

    private static Map<String, Object> wire(NewFact fact) {
        var wire = new LinkedHashMap<String, Object>();
        wire.put("id", fact.id());
        wire.put("type", fact.type());
        wire.put("subject", fact.subject());
        wire.put("author", fact.author());
        wire.put("occurredAt", fact.occurredAt());
        wire.put("body", fact.body());
        if (fact.personal() != null) wire.put("personal", fact.personal());
        return wire;
    }

    /** By kind, each kind's in the order of their ids. */
    private Map<String, List<Row>> rows(List<NewFact> facts) {
        var subject = new Subject(7);
        long tick = 0;
        for (NewFact fact : facts) subject.add(reader.told(new Arrival(fact, fact.occurredAt(), fact.occurredAt()).numbered(++tick)));
        var rows = new TreeMap<String, List<Row>>();
        for (Fold fold : registry.folds()) {
            List<Told<?>> history = subject.standing(fold.reads());
            if (history.isEmpty()) continue;
            var outcome = new Outcome();
            fold.fold(history, outcome);
            outcome.rows.forEach((name, row) -> rows.computeIfAbsent(name.kind().code(), absent -> new ArrayList<>()).add(row));
        }
        rows.values().forEach(each -> each.sort(Comparator.comparing(row -> row.id().toString())));
        return rows;
    }

    /** One line for each fact and each set of rows, so that a change can be read. */
    private static void write(JsonNode told) throws IOException {
        var json = JsonMapper.builder().build();
        var text = new StringBuilder("{\n  \"_about\": \"Random histories of a household and its rows, written by DoorVectorsTest on the server\",\n  \"vectors\": [\n");
        int left = told.get("vectors").size();
        for (JsonNode vector : told.get("vectors")) {
            text.append("    { \"name\": ").append(vector.get("name")).append(",\n      \"facts\": [\n");
            text.append(String.join(",\n", vector.get("facts").valueStream().map(fact -> "        " + json.writeValueAsString(fact)).toList()));
            text.append("\n      ],\n      \"rowsAfter\": {\n");
            text.append(String.join(",\n", vector.get("rowsAfter").properties().stream()
                    .map(each -> "        \"" + each.getKey() + "\": " + json.writeValueAsString(each.getValue())).toList()));
            text.append("\n      } }").append(--left > 0 ? "," : "").append('\n');
        }
        Files.writeString(FILE, text.append("  ]\n}\n").toString());
    }
}
