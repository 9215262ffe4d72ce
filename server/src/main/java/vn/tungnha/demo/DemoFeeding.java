package vn.tungnha.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Salts;

/** Feeds the weeks of the province into the ledger, the leaves shared out among one worker per processor. */
final class DemoFeeding {
    /**
     * @param day   all that was heard up to its end is in
     * @param facts told in this run
     */
    record Told(LocalDate day, long facts) {}

    private static final Logger LOG = LoggerFactory.getLogger(DemoFeeding.class);
    private static final int BATCH = 1_500;
    /** Told together: a household's history is read once for all that happened there meanwhile. */
    private static final int WEEKS = 4;
    private static final int TRIES = 12;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** From the fact's own id, so that the same seed gives the same bytes: demo data has nothing to hide. */
    private static final Salts SALTS = fact -> {
        var random = new SplittableRandom(fact.getMostSignificantBits() ^ fact.getLeastSignificantBits());
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    };

    private final Ledger ledger;
    private final List<DemoLeaf> leaves;
    private final Instant after;
    private final LocalDate until;
    private final Instant end;
    private final DemoPhones phones = new DemoPhones();
    private final AtomicLong facts = new AtomicLong();

    DemoFeeding(Ledger ledger, List<DemoLeaf> leaves, DemoStore.Loaded loaded, LocalDate until) {
        this.ledger = ledger;
        this.leaves = leaves;
        this.after = loaded.until() == null ? Instant.MIN : ProvinceDay.start(loaded.until().plusDays(1));
        this.until = until;
        this.end = ProvinceDay.start(until.plusDays(1));
    }

    DemoPhones phones() { return phones; }

    /** @param each told how far the province is, and {@code heard} how many more facts are in; returns how many facts those were in all */
    long run(Consumer<Told> each, IntConsumer heard) {
        List<List<DemoLeaf>> shares = shares();
        for (LocalDate week = DemoOptions.BEGIN; !week.isAfter(until); week = week.plusWeeks(WEEKS)) {
            LocalDate now = week;
            shares.parallelStream().forEach(share -> feed(share, now, heard));
            LocalDate last = week.plusWeeks(WEEKS).isAfter(until) ? until : week.plusWeeks(WEEKS).minusDays(1);
            if (ProvinceDay.start(last.plusDays(1)).isAfter(after)) reached(new Told(last, facts.get()), each);
        }
        leaves.forEach(leaf -> leaf.unheard().stream().filter(fact -> fact.fact().device() != null).forEach(fact -> phones.owes(leaf, fact)));
        return facts.get();
    }

    private static void reached(Told told, Consumer<Told> each) {
        patiently(() -> {
            each.accept(told);
            return told;
        });
    }

    private List<List<DemoLeaf>> shares() {
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        var shares = new ArrayList<List<DemoLeaf>>();
        for (int i = 0; i < workers; i++) shares.add(new ArrayList<>());
        for (int i = 0; i < leaves.size(); i++) shares.get(i % workers).add(leaves.get(i));
        return shares;
    }

    private void feed(List<DemoLeaf> share, LocalDate week, IntConsumer heard) {
        var batch = new ArrayList<Arrival>(BATCH + 200);
        for (DemoLeaf leaf : share) {
            for (int i = 0; i < WEEKS; i++)
                for (DemoFact fact : leaf.heardInWeek(week.plusWeeks(i))) if (isIn(leaf, fact) && !fact.recordedAt().isBefore(after)) batch.add(fact.arrival());
            if (batch.size() >= BATCH) tell(batch, heard);
        }
        tell(batch, heard);
    }

    /** True when the server has heard of it by the end of the load. */
    private boolean isIn(DemoLeaf leaf, DemoFact fact) {
        boolean in = fact.recordedAt().isBefore(end);
        if (fact.fact().device() == null) return in;
        if (in) phones.heard(leaf, fact);
        else phones.owes(leaf, fact);
        return in;
    }

    private void tell(List<Arrival> batch, IntConsumer heard) {
        if (batch.isEmpty()) return;
        List<Receipt> receipts = patiently(() -> ledger.tell(List.copyOf(batch), SALTS));
        for (int i = 0; i < receipts.size(); i++) check(batch.get(i), receipts.get(i));
        facts.addAndGet(batch.size());
        heard.accept(batch.size());
        batch.clear();
    }

    /** A database that was killed is started again within seconds; what it had been told already is answered ALREADY. */
    private static <T> T patiently(Supplier<T> deed) {
        for (int attempt = 1;; attempt++) {
            try {
                return deed.get();
            } catch (IllegalStateException | DataAccessException away) {
                if (attempt == TRIES) throw away;
                if (attempt > 1) LOG.warn("the demo province waits for its database: {}", away.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void check(Arrival arrival, Receipt receipt) {
        if (receipt.outcome() == Receipt.Outcome.ACCEPTED || receipt.outcome() == Receipt.Outcome.ALREADY) return;
        LOG.error("demo fact {} was answered {}", arrival.fact(), receipt);
        throw new IllegalStateException("the demo province tells a fact that is not accepted: " + receipt.problem() + " " + receipt.params());
    }
}
