package vn.tungnha.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody's phone holds of the server's rows: it keeps what a pull brings, and where it stands. */
final class Replica {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, String> rows = new TreeMap<>();
    String cursor;
    List<Pull.Taken> accepted = List.of();
    List<String> kinds = List.of("household/1", "person/1", "visit/1", "mastery/1", "help/1");
    private final Pull pull;
    private final UUID account;

    Replica(Pull pull, UUID account) {
        this.pull = pull;
        this.account = account;
    }

    /** The same phone, asking a server of another day. */
    Replica at(Pull another) {
        var same = new Replica(another, account);
        same.rows.putAll(rows);
        same.cursor = cursor;
        same.kinds = kinds;
        return same;
    }

    /** The lines of the answer, kept. */
    List<JsonNode> pull() {
        var out = new ByteArrayOutputStream();
        pull.write(account, cursor, accepted, kinds, out);
        List<JsonNode> lines = out.toString(StandardCharsets.UTF_8).lines().<JsonNode>map(JSON::readTree).toList();
        lines.forEach(this::keep);
        return lines;
    }

    /** True when the server said to forget everything. */
    boolean pullAfresh() { return pull().getFirst().path("reset").asBoolean(false); }

    List<String> keysOf(String kind) { return rows.keySet().stream().filter(key -> key.contains("/" + kind + "/")).toList(); }

    private void keep(JsonNode line) {
        if (line.path("reset").asBoolean(false)) rows.clear();
        if (line.has("drop")) rows.keySet().removeIf(key -> key.startsWith(line.get("drop").intValue() + "/"));
        if (line.has("row")) rows.put(key(line.get("row")), line.get("row").get("tick") + " " + sorted(line.get("row").get("data")));
        if (line.has("gone")) rows.remove(key(line.get("gone")));
        if (line.has("cursor")) cursor = line.get("cursor").asString();
    }

    private static String sorted(JsonNode data) {
        var fields = new TreeSet<String>();
        data.properties().forEach(field -> fields.add(field.getKey() + "=" + field.getValue()));
        return fields.toString();
    }

    private static String key(JsonNode thing) { return thing.get("leaf") + "/" + thing.get("kind").asString() + "/" + thing.get("id").asString(); }
}
