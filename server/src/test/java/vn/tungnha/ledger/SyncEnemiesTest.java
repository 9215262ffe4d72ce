package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Device;
import vn.tungnha.ledger.Doings.Doing;
import vn.tungnha.ledger.Doings.What;
import vn.tungnha.testing.TheHouse;

/** Two phones in one village, and all that can befall what they send: whatever the way, what stands at the end is what the clean run leaves. */
class SyncEnemiesTest {
    private static final ApplicationContext HOUSE = TheHouse.context();
    private static final Instant EVENING = Instant.parse("2025-12-31T00:00:00Z");
    private static final int GOOD_DAYS = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What befalls a batch on its way. */
    enum Fate { FINE, LOST, ANSWER_LOST, TWICE, BACKWARDS }

    /**
     * @param from   where in what the phone has not got receipts for the batch begins
     * @param length of the batch
     */
    record Meeting(boolean minh, int from, int length, Fate fate) {}

    @Provide
    Arbitrary<List<Doing>> doings() {
        Arbitrary<What> what = Arbitraries.frequency(Tuple.of(1, What.REGISTER), Tuple.of(5, What.DESCRIBE), Tuple.of(2, What.PERSON), Tuple.of(6, What.VISIT),
                Tuple.of(5, What.HELP), Tuple.of(2, What.TAKE_BACK));
        Arbitrary<Doing> doing = Combinators.combine(Arbitraries.of(true, false), what, Arbitraries.of(0, 1), Arbitraries.integers().between(0, 400).withDistribution(
                RandomDistribution.uniform()), Arbitraries.integers().between(0, 59).withDistribution(RandomDistribution.uniform())).as(Doing::new);
        return doing.list().ofMinSize(14).ofMaxSize(36);
    }

    @Provide
    Arbitrary<List<Meeting>> meetings() {
        Arbitrary<Meeting> meeting = Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(1, 12), Arbitraries.of(Fate.class)).as(Meeting::new);
        return meeting.list().ofMaxSize(14);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void whateverBefallsTheBatchesOfTwoPhonesTheCleanRunStands(@ForAll("doings") List<Doing> doings, @ForAll("meetings") List<Meeting> meetings) {
        var both = new Neighbours(HOUSE, 2);
        var told = new Doings(UUID.randomUUID().toString(), both.lan, both.minh, doings);
        var opened = new Opened(HOUSE);
        var phones = List.of(new Outbox(both.lan, both.leaf(1), told.of(false)), new Outbox(both.minh, both.leaf(1), told.of(true)));
        List<NewFact> numbered = told.facts.stream().map(fact -> phones.get(fact.author().equals(both.minh) ? 1 : 0).numbered(fact)).toList();
        assertThat(tell(both.leaf(0), numbered)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        String clean = opened.standing(both.leaf(0));
        opened.freeIds(both.leaf(0));

        for (Meeting meeting : meetings) phones.get(meeting.minh() ? 1 : 0).meet(meeting);
        for (int day = 0; day < GOOD_DAYS; day++) for (Outbox phone : phones) phone.sendAll();

        assertThat(opened.standing(both.leaf(1))).isEqualTo(clean);
        assertThat(opened.facts(both.leaf(1))).extracting(stored -> stored.fact().id())
                .containsExactlyInAnyOrderElementsOf(told.facts.stream().map(NewFact::id).toList());
        for (Outbox phone : phones) phone.isSettled();
        assertThat(HOUSE.getBean(Verification.class).verify(both.villages.get(1).province).differences()).isEmpty();
    }

    private static List<Receipt> tell(int leaf, List<NewFact> facts) {
        return HOUSE.getBean(Ledger.class).tell(facts.stream().map(fact -> Doings.at(leaf, fact)).toList(), EVENING);
    }

    /** What one phone has told and has no receipt for yet; all of it was told before it first met the server. */
    private static final class Outbox {
        private final Device device;
        private final int leaf;
        private final List<NewFact> told;
        private final List<NewFact> waiting;

        Outbox(UUID account, int leaf, List<NewFact> told) {
            device = new Device(UUID.randomUUID(), account, new byte[32], Doings.FIRST, null);
            this.leaf = leaf;
            this.told = told;
            waiting = new ArrayList<>(told);
        }

        /** As the phone numbers it; between facts of one phone these numbers decide. */
        NewFact numbered(NewFact fact) {
            return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), fact.team(), device.id(), (long) told.indexOf(fact) + 1,
                    fact.occurredAt(), fact.body(), fact.personal());
        }

        void meet(Meeting meeting) {
            if (waiting.isEmpty() || meeting.fate() == Fate.LOST) return;
            int from = meeting.from() % waiting.size();
            var batch = new ArrayList<>(waiting.subList(from, Math.min(waiting.size(), from + meeting.length())));
            if (meeting.fate() == Fate.BACKWARDS) Collections.reverse(batch);
            if (meeting.fate() == Fate.TWICE) batch.addAll(List.copyOf(batch));
            List<Receipt> receipts = push(batch);
            if (meeting.fate() != Fate.ANSWER_LOST) settle(receipts);
        }

        void sendAll() { settle(push(waiting)); }

        /** Nothing waits, and the server knows that nothing is owed. */
        void isSettled() {
            assertThat(waiting).isEmpty();
            String settled = HOUSE.getBean(JdbcClient.class).sql("select settled::text from ledger.device_state where device = :device")
                    .param("device", device.id()).query(String.class).single();
            assertThat(settled).isEqualTo(told.isEmpty() ? "{}" : "{[1," + (told.size() + 1) + ")}");
        }

        private List<Receipt> push(List<NewFact> batch) {
            List<Map<String, Object>> facts = batch.stream().map(this::wire).toList();
            return HOUSE.getBean(Push.class).take(device, JSON.writeValueAsBytes(Map.of("lastNumber", told.size(), "facts", facts))).receipts();
        }

        private Map<String, Object> wire(NewFact fact) {
            var wire = new HashMap<String, Object>(Map.of("id", fact.id(), "leaf", leaf, "type", fact.type(), "subject", fact.subject(),
                    "number", told.indexOf(fact) + 1, "occurredAt", fact.occurredAt().toString(), "body", fact.body()));
            if (fact.personal() != null) wire.put("personal", fact.personal());
            return wire;
        }

        private void settle(List<Receipt> receipts) {
            Set<UUID> taken = new HashSet<>();
            for (Receipt receipt : receipts) switch (receipt.outcome()) {
                case ACCEPTED, ALREADY -> taken.add(receipt.id());
                case LATER -> assertThat(receipt.problem()).isEqualTo("PARENT_MISSING");
                case REFUSED -> throw new AssertionError(receipt.toString());
            }
            waiting.removeIf(fact -> taken.contains(fact.id()));
        }
    }
}
