package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.testing.TungNhaTest;

/** How facts are cut into batches leaves no trace: not in rows, not in their ticks, not in tombstones, tallies or days. */
@TungNhaTest
class BatchesTest {
    private static final Instant EVENING = Instant.parse("2025-12-31T00:00:00Z");
    private static final List<Integer> CUTS = List.of(1, 7, 50, 500);

    @Autowired ApplicationContext context;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_124})
    void theSameFactsCutIntoBatchesOfOneSevenFiftyAndFiveHundredAreTheSameBytes(long seed) {
        var villages = new Neighbours(context, CUTS.size());
        var told = new Doings(UUID.randomUUID().toString(), villages.lan, villages.minh, Doings.random(new Random(seed), 420));
        assertThat(told.facts).hasSizeGreaterThan(520);
        var opened = new Opened(context);

        var bytes = new ArrayList<String>();
        var facts = new ArrayList<List<UUID>>();
        for (int i = 0; i < CUTS.size(); i++) {
            cut(villages.leaf(i), told.facts, CUTS.get(i));
            bytes.add(opened.state(villages.leaf(i)).text(true));
            facts.add(opened.facts(villages.leaf(i)).stream().map(stored -> stored.fact().id()).toList());
            assertThat(context.getBean(Verification.class).verify(villages.villages.get(i).province).differences()).isEmpty();
            opened.freeIds(villages.leaf(i));
        }

        assertThat(bytes.getFirst()).contains("row visit ", "row mastery ", "gone ", "tally ", "day household.reached");
        for (int i = 1; i < CUTS.size(); i++) {
            assertThat(bytes.get(i)).as("batches of %d", CUTS.get(i)).isEqualTo(bytes.getFirst());
            assertThat(facts.get(i)).isEqualTo(facts.getFirst());
        }
    }

    private void cut(int leaf, List<NewFact> facts, int size) {
        for (int from = 0; from < facts.size(); from += size) {
            List<NewFact> batch = facts.subList(from, Math.min(facts.size(), from + size)).stream().map(fact -> Doings.at(leaf, fact)).toList();
            assertThat(context.getBean(Ledger.class).tell(batch, EVENING)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        }
    }
}
