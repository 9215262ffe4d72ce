package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.place.Days;
import vn.tungnha.testing.TheHouse;
import vn.tungnha.testing.Village;

/** Households are merged, separated, visited, described and erased in any order: how the facts are cut into batches leaves no trace. */
class JoinedBatchesTest {
    private static final ApplicationContext HOUSE = TheHouse.context();
    private static final List<Integer> CUTS = List.of(1, 7, 50, 500);
    private static final int HOMES = 5;

    enum What { VISIT, DESCRIBE, MERGE, WITHDRAW, ERASE }

    record Step(What what, int one, int other, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<What> what = Arbitraries.frequency(Tuple.of(5, What.VISIT), Tuple.of(3, What.DESCRIBE), Tuple.of(4, What.MERGE), Tuple.of(3, What.WITHDRAW),
                Tuple.of(1, What.ERASE));
        return Combinators.combine(what, Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 90))
                .as(Step::new).list().ofMinSize(20).ofMaxSize(70);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void theSameFactsInBatchesOfOneSevenFiftyAndFiveHundredAreTheSameBytes(@ForAll("steps") List<Step> steps) {
        var villages = new Neighbours(HOUSE, CUTS.size());
        UUID tuan = villages.villages.getFirst().tuan;
        for (var village : villages.villages)
            HOUSE.getBean(Roles.class).grant(List.of(new Roles.Grant(tuan, Role.PROVINCE_OFFICE, village.province, Days.from(Village.FOUNDED))));
        var opened = new Opened(HOUSE);
        List<NewFact> facts = new History(villages.minh, tuan).of(steps);

        var receipts = new ArrayList<List<String>>();
        var bytes = new ArrayList<String>();
        for (int i = 0; i < CUTS.size(); i++) {
            receipts.add(cut(villages.leaf(i), facts, CUTS.get(i)));
            bytes.add(opened.state(villages.leaf(i)).text(true));
            assertThat(HOUSE.getBean(Verification.class).verify(villages.villages.get(i).province).differences()).isEmpty();
            opened.freeIds(villages.leaf(i));
        }

        for (int i = 1; i < CUTS.size(); i++) {
            assertThat(receipts.get(i)).as("batches of %d", CUTS.get(i)).isEqualTo(receipts.getFirst());
            assertThat(bytes.get(i)).as("batches of %d", CUTS.get(i)).isEqualTo(bytes.getFirst());
        }
    }

    /** How each fact was received; a merge of two that are one already is refused by name. */
    private static List<String> cut(int leaf, List<NewFact> facts, int size) {
        var outcomes = new ArrayList<String>();
        for (int from = 0; from < facts.size(); from += size) {
            List<NewFact> batch = facts.subList(from, Math.min(facts.size(), from + size)).stream().map(fact -> Doings.at(leaf, fact)).toList();
            for (Receipt receipt : HOUSE.getBean(Ledger.class).tell(batch, Instant.parse("2025-12-31T00:00:00Z")))
                outcomes.add(receipt.outcome() == Receipt.Outcome.ACCEPTED ? "ACCEPTED" : receipt.problem());
        }
        assertThat(outcomes).containsAnyOf("ACCEPTED").doesNotContain("UNEXPECTED", "BODY_INVALID", "OUT_OF_SCOPE");
        return outcomes;
    }

    /** The steps as facts. A fact names the household of its birth or another one; the current merges decide whether that is refused. */
    private static final class History {
        private final String run = UUID.randomUUID().toString();
        private final UUID minh;
        private final UUID tuan;
        private final List<NewFact> facts = new ArrayList<>();
        private final List<UUID> homes = new ArrayList<>();
        private final Map<UUID, UUID> subjects = new HashMap<>();
        private final List<UUID> undoable = new ArrayList<>();

        History(UUID minh, UUID tuan) {
            this.minh = minh;
            this.tuan = tuan;
            for (int i = 0; i < HOMES; i++) {
                UUID home = id();
                homes.add(home);
                tell(minh, home, "household.registered/1", home, i, "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"Hộ " + i + "\"}");
                UUID person = id();
                tell(minh, person, "person.registered/1", home, i, "{}", "{\"name\":\"Người " + i + "\"}");
            }
        }

        List<NewFact> of(List<Step> steps) {
            for (Step step : steps) tell(step);
            return facts;
        }

        private void tell(Step step) {
            UUID home = homes.get(step.one() % HOMES);
            UUID other = homes.get(step.other() % HOMES);
            switch (step.what()) {
                case VISIT -> {
                    UUID visit = tell(minh, id(), "visit.made/1", home, step.day(), "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}", null);
                    tell(minh, id(), "help.given/1", home, step.day(), "{\"visit\":\"" + visit + "\",\"learner\":\"" + facts.get(2 * (step.other() % HOMES) + 1).id()
                            + "\",\"service\":\"" + Ids.named("joined", "service", "1") + "\",\"seen\":\"alone\"}", null);
                }
                case DESCRIBE -> tell(minh, id(), "household.described/1", home, step.day(), "{\"farm\":" + (step.other() % 2 == 0) + "}",
                        "{\"locator\":\"cạnh cây đa " + step.other() + "\"}");
                case MERGE -> tell(minh, id(), "household.merged/1", home, step.day(), "{\"household\":\"" + other + "\"}", null);
                case WITHDRAW -> named("fact.withdrawn/1", minh, undoable.get((31 * step.one() + step.other()) % undoable.size()), step);
                case ERASE -> named("personal.erased/1", tuan, undoable.get((31 * step.one() + step.other()) % undoable.size()), step);
            }
        }

        /** Withdraws or erases a fact under its own household or, as a phone does after a merge, under another one. */
        private void named(String type, UUID author, UUID fact, Step step) {
            UUID subject = step.day() % 3 == 0 ? homes.get(step.other() % HOMES) : subjects.get(fact);
            facts.add(fact(author, id(), type, subject, step.day(), "{\"facts\":[\"" + fact + "\"]" + (type.equals("personal.erased/1") ? ",\"reason\":\"requested\"" : "") + "}", null));
        }

        private UUID id() { return Ids.named("joined", run, "" + facts.size() + "/" + homes.size()); }

        private UUID tell(UUID author, UUID id, String type, UUID subject, int day, String body, String personal) {
            facts.add(fact(author, id, type, subject, day, body, personal));
            subjects.put(id, subject);
            undoable.add(id);
            return id;
        }

        private NewFact fact(UUID author, UUID id, String type, UUID subject, int day, String body, String personal) {
            Instant at = Doings.FIRST.plus(Duration.ofDays(day)).plusMillis(facts.size());
            return new NewFact(id, 0, type, subject, author, null, null, null, at, body, personal);
        }
    }
}
