package vn.tungnha.commerce;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** How platforms lay out their exports: configuration that comes with the house and that offices change when a platform does. */
@Component
public class Layouts {
    /** The words that stand for any platform. */
    static final String ANY = "";
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_WORD = 80;

    /** The layouts that come with the installation belong to no place. */
    private static final int INSTALLATION = 0;

    private final JdbcClient jdbc;
    private final Places places;
    private final Clock clock;

    Layouts(JdbcClient jdbc, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** Words by meaning, by the platform's code. Of each platform the nearest layout counts: the place's own, then those of the places above it. */
    public Map<String, Map<String, List<String>>> all(int place) {
        Integer[] nearest = nearestFirst(place);
        Map<String, Map<String, List<String>>> all = new TreeMap<>();
        jdbc.sql("""
                with reaching as (
                  select platform, meaning, words, array_position(:places::int[], place) as distance
                    from commerce.export_layout where place = any(:places::int[]))
                select platform, meaning, words from reaching r
                 where distance = (select min(distance) from reaching other where other.platform = r.platform) order by platform, meaning
                """).param("places", nearest).query(row -> {
            all.computeIfAbsent(row.getString("platform"), absent -> new TreeMap<>()).put(row.getString("meaning"), List.of((String[]) row.getArray("words").getArray()));
        });
        return all;
    }

    private Integer[] nearestFirst(int place) {
        LocalDate today = ProvinceDay.of(clock.instant());
        Stream<Integer> line = places.find(place, today).stream().flatMap(here -> places.ancestorsOf(here.ownLeaf(), today).stream()).map(Place::id);
        return Stream.concat(line, Stream.of(INSTALLATION)).toArray(Integer[]::new);
    }

    /** The platform's own words first, then those of any. */
    ExportLayout of(int place, String platform) {
        Map<String, Map<String, List<String>>> all = all(place);
        var words = new EnumMap<Meaning, List<String>>(Meaning.class);
        for (Meaning meaning : Meaning.values())
            words.put(meaning, Stream.of(platform, ANY).flatMap(each -> all.getOrDefault(each, Map.of()).getOrDefault(meaning.word(), List.of()).stream()).distinct().toList());
        return new ExportLayout(words);
    }

    /** Replaces the words of a platform for the place and the places beneath it; one heading cannot mean two things. */
    @Transactional
    public void keep(int place, String platform, Map<String, List<String>> words) {
        Map<Meaning, List<String>> sound = sound(words);
        jdbc.sql("delete from commerce.export_layout where place = :place and platform = :platform").param("place", place).param("platform", platform).update();
        sound.forEach((meaning, each) -> jdbc.sql("insert into commerce.export_layout (place, platform, meaning, words) values (:place, :platform, :meaning, :words)")
                .param("place", place).param("platform", platform).param("meaning", meaning.word()).param("words", each.toArray(String[]::new)).update());
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
