package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;

/** Many phones push into the same villages at once while others pull: nobody waits for ever, no tick is given twice, no cursor skips a row. */
@TungNhaTest
class WritersAtOnceTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");
    private static final int WRITERS = 5;
    private static final int READERS = 2;
    private static final int PUSHES = 25;

    @Autowired ApplicationContext context;
    @Autowired Ledger ledger;
    @Autowired Pull pull;

    @Test
    void aCursorNeverSkipsARowAndVerifyAlwaysAgreesWhileOthersWrite() throws Exception {
        var villages = new Neighbours(context, 3);
        var writing = new AtomicInteger(WRITERS);
        var together = new CyclicBarrier(WRITERS + READERS + 1);
        var verified = new ArrayList<Verification.Report>();
        var replicas = new ArrayList<Replica>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                var chance = new Random(i);
                working.add(threads.submit(task(() -> {
                    together.await();
                    try {
                        for (int push = 0; push < PUSHES; push++) push(villages, chance);
                    } finally {
                        writing.decrementAndGet();
                    }
                })));
            }
            for (int i = 0; i < READERS; i++) {
                var replica = new Replica(pull, villages.minh);
                replicas.add(replica);
                working.add(threads.submit(task(() -> {
                    together.await();
                    while (writing.get() > 0) replica.pull();
                    replica.pull();
                })));
            }
            working.add(threads.submit(task(() -> {
                together.await();
                while (writing.get() > 0) verified.add(context.getBean(Verification.class).verify(villages.villages.get(verified.size() % 3).province));
            })));
            for (Future<?> each : working) each.get();
        }

        assertThat(verified).isNotEmpty().allSatisfy(report -> assertThat(report.differences()).isEmpty());
        var afresh = new Replica(pull, villages.minh);
        afresh.pull();
        assertThat(afresh.keysOf("visit/1")).isNotEmpty();
        for (Replica replica : replicas) assertThat(replica.rows).isEqualTo(afresh.rows);
        var opened = new Opened(context);
        for (int i = 0; i < 3; i++) {
            List<Long> ticks = opened.facts(villages.leaf(i)).stream().map(stored -> stored.fact().tick()).toList();
            assertThat(ticks).isEqualTo(LongStream.rangeClosed(1, ticks.size()).boxed().toList());
            assertThat(context.getBean(Verification.class).verify(villages.villages.get(i).province).differences()).isEmpty();
        }
    }

    /** A household and a visit in each of two villages, in either order; every third visit is taken back. */
    private void push(Neighbours villages, Random chance) {
        var facts = new ArrayList<NewFact>();
        int first = chance.nextInt(3);
        for (int number : List.of(first, (first + 1 + chance.nextInt(2)) % 3)) {
            var village = villages.villages.get(number);
            UUID household = Ids.next(EVENING), visit = Ids.next(EVENING);
            facts.add(village.household(villages.lan, household, EVENING, "Hộ"));
            facts.add(village.visit(villages.lan, visit, household, EVENING));
            if (chance.nextInt(3) == 0)
                facts.add(village.fact(villages.lan, Ids.next(EVENING), "fact.withdrawn/1", household, EVENING, "{\"facts\":[\"" + visit + "\"]}", null));
        }
        assertThat(ledger.tell(facts, EVENING)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    private interface Work {
        void go() throws Exception;
    }

    private static Callable<Void> task(Work work) {
        return () -> {
            work.go();
            return null;
        };
    }
}
