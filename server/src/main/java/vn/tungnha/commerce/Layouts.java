package vn.tungnha.commerce;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;

/** How platforms lay out their exports: configuration that comes with the house and that offices change when a platform does. */
@Component
public class Layouts {
    /** The words that stand for any platform. */
    static final String ANY = "";
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 80;

    private final JdbcClient jdbc;

    Layouts(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Words by meaning, by the platform's code. */
    public Map<String, Map<String, List<String>>> all() {
        Map<String, Map<String, List<String>>> all = new TreeMap<>();
        jdbc.sql("select platform, meaning, words from commerce.export_layout order by platform, meaning").query(row -> {
            all.computeIfAbsent(row.getString("platform"), absent -> new TreeMap<>()).put(row.getString("meaning"), List.of((String[]) row.getArray("words").getArray()));
        });
        return all;
    }

    /** The platform's own words first, then those of any. */
    ExportLayout of(String platform) {
        Map<String, Map<String, List<String>>> all = all();
        var words = new EnumMap<Meaning, List<String>>(Meaning.class);
        for (Meaning meaning : Meaning.values())
            words.put(meaning, Stream.of(platform, ANY).flatMap(each -> all.getOrDefault(each, Map.of()).getOrDefault(meaning.word(), List.of()).stream()).distinct().toList());
        return new ExportLayout(words);
    }

    /** Writes a platform's own words anew; one heading cannot mean two things. */
    @Transactional
    public void keep(String platform, Map<String, List<String>> words) {
        Map<Meaning, List<String>> sound = sound(words);
        jdbc.sql("delete from commerce.export_layout where platform = :platform").param("platform", platform).update();
        sound.forEach((meaning, each) -> jdbc.sql("insert into commerce.export_layout (platform, meaning, words) values (:platform, :meaning, :words)")
                .param("platform", platform).param("meaning", meaning.word()).param("words", each.toArray(String[]::new)).update());
    }

    private static Map<Meaning, List<String>> sound(Map<String, List<String>> words) {
        Map<String, Meaning> meanings = new HashMap<>();
        for (Meaning meaning : Meaning.values()) meanings.put(meaning.word(), meaning);
        var sound = new EnumMap<Meaning, List<String>>(Meaning.class);
        Set<String> headings = new HashSet<>();
        words.forEach((word, given) -> {
            Meaning meaning = meanings.get(word);
            if (meaning == null || given == null || given.size() > MOST_WORDS || given.stream().anyMatch(each -> each == null || each.length() > LONGEST_WORD))
                throw new Refusal(CommerceProblem.LAYOUT_INVALID, Map.of("meaning", word));
            List<String> folded = given.stream().map(ExportLayout::folded).filter(each -> !each.isEmpty()).distinct().toList();
            if (meaning != Meaning.NOT_COUNTING && folded.stream().anyMatch(each -> !headings.add(each)))
                throw new Refusal(CommerceProblem.LAYOUT_INVALID, Map.of("meaning", word));
            if (!folded.isEmpty()) sound.put(meaning, folded);
        });
        return sound;
    }
}
