package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.PlaceName;
import vn.tungnha.ledger.LeafFacts;
import vn.tungnha.ledger.LeafFacts.Amounts;
import vn.tungnha.place.Declared;
import vn.tungnha.place.Places;
import vn.tungnha.territory.OperationPreview.Line;

/** Adds up what is recorded at places, on the map that the transaction under way sees. */
@Component
class OperationFigures {
    private static final List<String> MEASURES = List.of("household.registered", "person.registered", "visit.made");

    private final JdbcClient jdbc;
    private final LeafFacts facts;
    private final Places places;

    OperationFigures(JdbcClient jdbc, LeafFacts facts, Places places) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.places = places;
    }

    /**
     * @param map      the day whose map says which leaves a place has
     * @param declared the day for which places declared their households and people
     */
    List<Line> of(Collection<Integer> asked, LocalDate map, LocalDate declared) {
        Map<Integer, List<Integer>> leaves = leaves(asked, map);
        Map<Integer, Amounts> amounts = facts.amounts(leaves.values().stream().flatMap(List::stream).distinct().toList(), MEASURES);
        Map<Integer, Line> lines = new HashMap<>();
        jdbc.sql("""
                select v.place, v.name, v.type, v.code, p.name as above, p.type as above_type
                  from place.place_version v left join place.place_version p on p.place = v.parent and p.valid @> :day::date
                 where v.place = any(:places::int[]) and v.valid @> :day::date
                """).param("places", asked.toArray(Integer[]::new)).param("day", map).query(row -> {
                    int place = row.getInt("place");
                    String within = row.getString("above") == null ? null : PlaceName.full(row.getString("above_type"), row.getString("above"));
                    lines.put(place, line(place, PlaceName.full(row.getString("type"), row.getString("name")), row.getString("code"), within,
                            leaves.getOrDefault(place, List.of()), amounts, declared));
                });
        return asked.stream().distinct().filter(lines::containsKey).map(lines::get).toList();
    }

    private Line line(int place, String name, String code, String within, List<Integer> leaves, Map<Integer, Amounts> amounts, LocalDate day) {
        List<Declared> declared = leaves.stream().filter(leaf -> places.leaf(leaf).filter(each -> each.village()).isPresent())
                .map(leaf -> places.declaredOf(leaf, day)).flatMap(Optional::stream).toList();
        List<Amounts> recorded = leaves.stream().map(amounts::get).filter(each -> each != null).toList();
        return new Line(place, name, code, within, declared.stream().mapToLong(Declared::households).sum(),
                declared.stream().mapToLong(each -> each.people() == null ? 0 : each.people()).sum(), sum(recorded, 0), sum(recorded, 1), sum(recorded, 2),
                recorded.stream().mapToLong(Amounts::facts).sum());
    }

    private static long sum(List<Amounts> amounts, int measure) { return amounts.stream().mapToLong(each -> each.measures().get(measure)).sum(); }

    private Map<Integer, List<Integer>> leaves(Collection<Integer> asked, LocalDate day) {
        Map<Integer, List<Integer>> leaves = new HashMap<>();
        jdbc.sql("select ancestor, leaf from place.place_leaf where ancestor = any(:places::int[]) and valid @> :day::date")
                .param("places", asked.toArray(Integer[]::new)).param("day", day)
                .query(row -> { leaves.computeIfAbsent(row.getInt("ancestor"), absent -> new ArrayList<>()).add(row.getInt("leaf")); });
        return leaves;
    }
}
