package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.context.ApplicationContext;
import vn.tungnha.ledger.Doings.Doing;
import vn.tungnha.ledger.Doings.What;
import vn.tungnha.testing.TheHouse;

/** Two phones in one village, and all that can befall what they send: whatever the way, what stands at the end is what the clean run leaves. */
class SyncEnemiesTest {
    private static final ApplicationContext HOUSE = TheHouse.context();
    private static final Instant EVENING = Instant.parse("2025-12-31T00:00:00Z");
    private static final int GOOD_DAYS = 12;

    /** What befalls a batch on its way. */
    enum Fate { FINE, LOST, ANSWER_LOST, TWICE, BACKWARDS }

    /**
     * @param from   where in what the phone has not got receipts for the batch begins
     * @param length of the batch
     */
    record Meeting(boolean minh, int from, int length, Fate fate) {}

    @Provide
    Arbitrary<List<Doing>> doings() {
        Arbitrary<Doing> doing = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(What.class), Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 59)).as(Doing::new);
        return doing.list().ofMinSize(3).ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Meeting>> meetings() {
        Arbitrary<Meeting> meeting = Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(1, 12), Arbitraries.of(Fate.class)).as(Meeting::new);
        return meeting.list().ofMaxSize(14);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whateverBefallsTheBatchesOfTwoPhonesTheCleanRunStands(@ForAll("doings") List<Doing> doings, @ForAll("meetings") List<Meeting> meetings) {
        var both = new Neighbours(HOUSE, 2);
        var told = new Doings(UUID.randomUUID().toString(), both.lan, both.minh, doings);
        var opened = new Opened(HOUSE);
        assertThat(tell(both.leaf(0), told.facts)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);

        var way = new Way(both.leaf(1), told);
        meetings.forEach(way::meet);
        way.betterDays();

        assertThat(opened.standing(both.leaf(1))).isEqualTo(opened.standing(both.leaf(0)));
        assertThat(opened.facts(both.leaf(1))).extracting(stored -> stored.fact().id())
                .containsExactlyInAnyOrderElementsOf(told.facts.stream().map(NewFact::id).toList());
        assertThat(HOUSE.getBean(Verification.class).verify(both.villages.get(1).province).differences()).isEmpty();
    }

    private static List<Receipt> tell(int leaf, List<NewFact> facts) {
        return HOUSE.getBean(Ledger.class).tell(facts.stream().map(fact -> Doings.at(leaf, fact)).toList(), EVENING);
    }

    /** The way from two outboxes to one leaf. */
    private static final class Way {
        private final int leaf;
        private final List<NewFact> lans;
        private final List<NewFact> minhs;

        Way(int leaf, Doings told) {
            this.leaf = leaf;
            lans = new ArrayList<>(told.of(false));
            minhs = new ArrayList<>(told.of(true));
        }

        void meet(Meeting meeting) {
            List<NewFact> outbox = meeting.minh() ? minhs : lans;
            if (outbox.isEmpty() || meeting.fate() == Fate.LOST) return;
            int from = meeting.from() % outbox.size();
            var batch = new ArrayList<>(outbox.subList(from, Math.min(outbox.size(), from + meeting.length())));
            if (meeting.fate() == Fate.BACKWARDS) Collections.reverse(batch);
            if (meeting.fate() == Fate.TWICE) batch.addAll(List.copyOf(batch));
            List<Receipt> receipts = tell(leaf, batch);
            if (meeting.fate() != Fate.ANSWER_LOST) settle(outbox, receipts);
        }

        /** Both phones meet the server until nothing waits any more. */
        void betterDays() {
            for (int day = 0; day < GOOD_DAYS && !(lans.isEmpty() && minhs.isEmpty()); day++)
                for (List<NewFact> outbox : List.of(minhs, lans)) settle(outbox, tell(leaf, List.copyOf(outbox)));
            assertThat(lans).isEmpty();
            assertThat(minhs).isEmpty();
        }

        private static void settle(List<NewFact> outbox, List<Receipt> receipts) {
            Set<UUID> taken = new HashSet<>();
            for (Receipt receipt : receipts) switch (receipt.outcome()) {
                case ACCEPTED, ALREADY -> taken.add(receipt.id());
                case LATER -> assertThat(receipt.problem()).isEqualTo("PARENT_MISSING");
                case REFUSED -> throw new AssertionError(receipt.toString());
            }
            outbox.removeIf(fact -> taken.contains(fact.id()));
        }
    }
}
