package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.tungnha.indicator.Indicator;
import vn.tungnha.indicator.Indicators;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Registry;
import vn.tungnha.testing.TungNhaTest;

/**
 * {@code contract/doors.json} names for every fact type and each of its fields the screen, import or command that records it, and the story or test that uses
 * it; for every indicator the fact that moves it and the story that records this fact. A fact that only the demo or a test records is found here.
 * For a file of the server, {@code serverDoors} names the screen or command that opens it, the endpoint, import kind or command word both sides mention,
 * and the classes that call it.
 */
@TungNhaTest
class FactDoorsTest {
    private static final Path ROOT = Path.of("..");
    private static final JsonNode FACTS = Contract.read("doors.json").get("facts");
    private static final JsonNode SERVER_DOORS = Contract.read("doors.json").get("serverDoors");
    private static final JsonNode INDICATORS = Contract.read("doors.json").get("indicators");

    @Autowired Registry registry;
    @Autowired Indicators indicators;
    @Autowired List<Fold> folds;

    @Test
    void noFactTypeIsNamedThatTheLedgerDoesNotKnow() {
        assertThat(registry.types().keySet()).containsAll(names(FACTS));
    }

    @Test
    void everyFactTypeAndFieldIsRecordedByAScreenAnImportOrACommand() {
        assertThat(registry.types().values().stream().flatMap(type -> fieldsAmiss(type).stream()).sorted()).isEmpty();
    }

    @Test
    void everyFileNamedRecordsWhatItIsNamedFor() {
        assertThat(registry.types().keySet().stream().flatMap(code -> recordersAmiss(code).stream()).sorted()).isEmpty();
    }

    @Test
    void everyFactIsUsedByAStoryOrTest() {
        assertThat(registry.types().keySet().stream().flatMap(code -> usersAmiss(code).stream()).sorted()).isEmpty();
    }

    @Test
    void everyIndicatorIsMovedByAFactThatAStoryRecords() {
        assertThat(names(INDICATORS)).isEqualTo(indicators.all().stream().map(Indicator::name).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(INDICATORS.properties().stream().flatMap(each -> indicatorAmiss(each.getKey(), each.getValue()).stream())).isEmpty();
    }

    @Test
    void everyFileOfTheServerIsCalledByAScreenOrACommand() {
        assertThat(names(SERVER_DOORS)).isEqualTo(recorders(file -> file.endsWith(".java")));
        assertThat(SERVER_DOORS.properties().stream().flatMap(each -> serverDoorAmiss(each.getKey(), each.getValue()).stream())).isEmpty();
    }

    @Test
    void everyScreenFileIsPartOfTheApp() {
        Set<String> screens = recorders(file -> file.startsWith("app/src/"));
        SERVER_DOORS.properties().stream().map(each -> each.getValue().path("opens").asString()).filter(file -> file.startsWith("app/src/")).forEach(screens::add);
        List<String> app = appFiles();
        assertThat(screens.stream().filter(file -> app.stream().noneMatch(text -> text.contains(imported(file))))).isEmpty();
    }

    private static Set<String> recorders(Predicate<String> chosen) {
        return FACTS.properties().stream().flatMap(each -> each.getValue().path("recordedBy").propertyNames().stream()).filter(chosen)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A recorder is reachable when the screen or command and the first class mention the same endpoint or name, and each class mentions the next one. */
    private static List<String> serverDoorAmiss(String recorder, JsonNode door) {
        String opens = door.path("opens").asString();
        String mentions = door.path("mentions").asString();
        var classes = new ArrayList<>(words(door.path("calls")));
        classes.add(recorder);
        var amiss = new ArrayList<String>();
        for (String file : Stream.of(opens, classes.getFirst()).distinct().toList())
            if (!isProduct(file) || text(file) == null || !text(file).contains(mentions)) amiss.add(recorder + ": " + file + " does not mention " + mentions);
        if (opens.endsWith(".java") && !mentions.startsWith("@Command")) amiss.add(recorder + ": " + opens + " is neither a screen nor a command");
        for (int i = 0; i + 1 < classes.size(); i++)
            if (text(classes.get(i)) == null || !Pattern.compile("\\b" + simpleName(classes.get(i + 1)) + "\\b").matcher(text(classes.get(i))).find())
                amiss.add(recorder + ": " + classes.get(i) + " does not call " + simpleName(classes.get(i + 1)));
        return amiss;
    }

    private static List<String> appFiles() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("app/src"))) {
            return files.map(file -> ROOT.relativize(file).toString()).filter(file -> isProduct(file) && (file.endsWith(".ts") || file.endsWith(".svelte")))
                    .map(FactDoorsTest::text).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The end of the import of a file, e.g. {@code /sales'} or {@code /Answerers.svelte'}. */
    private static String imported(String file) {
        String name = file.substring(file.lastIndexOf('/'));
        return (name.endsWith(".ts") ? name.substring(0, name.length() - ".ts".length()) : name) + "'";
    }

    private static String simpleName(String file) { return file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()); }

    private List<String> fieldsAmiss(FactType<?> type) {
        Set<String> recorded = new TreeSet<>();
        FACTS.path(type.code()).path("recordedBy").properties().forEach(file -> recorded.addAll(words(file.getValue())));
        Set<String> declared = FactFields.of(type.content());
        var amiss = new ArrayList<String>();
        declared.stream().filter(field -> !recorded.contains(field)).forEach(field -> amiss.add(type.code() + " " + field + ": recorded nowhere"));
        recorded.stream().filter(field -> !declared.contains(field)).forEach(field -> amiss.add(type.code() + " " + field + ": no such field"));
        return amiss;
    }

    private static List<String> recordersAmiss(String code) {
        var amiss = new ArrayList<String>();
        boolean mentioned = false;
        for (Map.Entry<String, JsonNode> recorder : FACTS.path(code).path("recordedBy").properties()) {
            String file = recorder.getKey();
            String text = isProduct(file) ? text(file) : null;
            if (text == null) amiss.add(code + " " + file + ": no file of the product");
            else words(recorder.getValue()).stream().filter(field -> !records(file, text, code, field)).forEach(field -> amiss.add(code + " " + field + ": not in " + file));
            mentioned |= text != null && (text.contains(code) || file.endsWith(".java") && text.contains(recordName(code)));
        }
        if (!mentioned) amiss.add(code + ": no file names this fact type");
        return amiss;
    }

    private static List<String> usersAmiss(String code) {
        List<String> users = words(FACTS.path(code).path("usedBy"));
        var amiss = new ArrayList<>(users.stream().filter(file -> text(file) == null || !isStory(file) && !text(file).contains(code) && !text(file).contains(recordName(code)))
                .map(file -> code + ": not used by " + file).toList());
        if (users.isEmpty()) amiss.add(code + ": used by no story");
        return amiss;
    }

    private List<String> indicatorAmiss(String name, JsonNode entry) {
        String code = entry.path("fact").asString();
        String story = entry.path("story").asString();
        var amiss = new ArrayList<String>();
        if (folds.stream().noneMatch(fold -> fold.reads().contains(code))) amiss.add(name + ": no fold counts " + code);
        if (!isStory(story) || !words(FACTS.path(code).path("usedBy")).contains(story)) amiss.add(name + ": " + story + " is no story that records " + code);
        return amiss;
    }

    /** Screens and the server, without what is there for tests and the demo. */
    private static boolean isProduct(String file) {
        return (file.startsWith("app/src/") || file.startsWith("server/src/main/")) && !file.contains(".test.") && !file.contains("/demo/");
    }

    private static boolean isStory(String file) { return file.startsWith("e2e/stories/") && file.endsWith(".spec.ts"); }

    /** In TypeScript as the key of an object, an argument or the end of a path; Java builds records by position. */
    private static boolean records(String file, String text, String code, String field) {
        if (file.endsWith(".java") && text.contains("new " + recordName(code) + "(")) return true;
        String word = "\\b" + field.substring(field.lastIndexOf('.') + 1) + "\\b";
        return Pattern.compile(file.endsWith(".java") ? word : word + "\\s*[:,})?]").matcher(text).find();
    }

    /** {@code visit.made/1} is read into a record named {@code VisitMade}. */
    private static String recordName(String code) {
        return Pattern.compile("(?:^|[.])(\\w)").matcher(code.substring(0, code.indexOf('/'))).replaceAll(first -> first.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> names(JsonNode node) { return new TreeSet<>(node.propertyNames()); }

    private static List<String> words(JsonNode list) { return list.valueStream().map(JsonNode::asString).toList(); }

    private static String text(String file) {
        Path path = ROOT.resolve(file);
        try {
            return Files.isRegularFile(path) ? Files.readString(path) : null;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
