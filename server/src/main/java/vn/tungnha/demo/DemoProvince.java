package vn.tungnha.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Roles;
import vn.tungnha.database.DatabaseAddress;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Salts;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * Loads the demo province through the ledger's own door, week by week in the order the server would have heard it. The history is a function of the seed:
 * a later last day only adds to it, and an interrupted load is taken up again because known facts are answered ALREADY.
 */
@Component
public class DemoProvince {
    /**
     * What stands in the database.
     *
     * @param somethingElse accounts or places are there that are not the demo's
     * @param scale         the scale of the demo province, or null when there is none yet
     * @param until         the last day it has lived, or null
     */
    public record Standing(boolean somethingElse, Integer scale, LocalDate until) {}

    static final long SEED = 20_220_301;
    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);

    private final DemoStore store;
    private final DemoTurns turns;
    private final Places places;
    private final Accounts accounts;
    private final Roles roles;
    private final Ledger ledger;
    private final DemoProgress progress;

    DemoProvince(DemoStore store, DemoTurns turns, Places places, Accounts accounts, Roles roles, Ledger ledger, DemoProgress progress) {
        this.store = store;
        this.turns = turns;
        this.places = places;
        this.accounts = accounts;
        this.roles = roles;
        this.ledger = ledger;
        this.progress = progress;
    }

    public Standing standing() {
        var loaded = store.loaded();
        return new Standing(store.somethingElse(), loaded.map(DemoStore.Loaded::scale).orElse(null), loaded.map(DemoStore.Loaded::until).orElse(null));
    }

    /** False where the database holds something that is not a demo's; asked before there is a house. */
    public static boolean mayBeThrownAway(DatabaseAddress address) { return DemoStore.mayBeThrownAway(address); }

    /** Loads what is missing until the last day, waiting while another process does so; returns how many facts that were. */
    public long load(DemoOptions options, DemoListener listener) {
        try (var turn = turns.await(listener::waiting)) {
            return tell(options, listener);
        }
    }

    private long tell(DemoOptions options, DemoListener listener) {
        DemoStore.Loaded before = store.loaded().orElseGet(() -> {
            store.begin(SEED, options.scale());
            return new DemoStore.Loaded(SEED, options.scale(), null);
        });
        if (before.until() != null && !before.until().isBefore(options.until())) {
            progress.begin(before.until(), before.until());
            progress.end();
            return 0;
        }
        progress.begin(before.until() == null ? DemoOptions.BEGIN : before.until(), options.until());
        DemoCast cast = new DemoCast(new DemoNames(), before.seed());
        List<DemoLeaf> leaves = stage(cast, before);
        long facts = new Feeding(leaves, before, options.until(), listener).run();
        progress.end();
        return facts;
    }

    List<DemoLeaf> stage(DemoCast cast, DemoStore.Loaded before) {
        Map<String, Integer> ids = placeIds(cast);
        Map<String, Integer> leaves = new HashMap<>();
        ids.forEach((key, id) -> leaves.put(key, places.get(id, DemoOptions.BEGIN).ownLeaf()));
        DemoCast.Stage stage = cast.stage(ids, leaves);
        accounts.keep(cast.accounts);
        roles.grant(stage.roles());
        for (DemoPeople person : DemoPeople.values()) accounts.setPassword(person.account(), DemoPeople.PASSWORD, false);
        List<DemoService> services = new DemoServices(ledger, leaves.get("06"), DemoPeople.TUAN.account()).tell();
        return leaves(stage, ids, leaves, services, before);
    }

    /** Founds the places, or finds them again as they were founded: ids follow the order of the drafts. */
    private Map<String, Integer> placeIds(DemoCast cast) {
        Optional<Place> province = places.byCode(Place.PROVINCE, "06", DemoOptions.BEGIN);
        if (province.isEmpty()) return places.found(cast.places);
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < cast.places.size(); i++) ids.put(cast.places.get(i).key(), province.get().id() + i);
        return ids;
    }

    private static List<DemoLeaf> leaves(DemoCast.Stage stage, Map<String, Integer> ids, Map<String, Integer> leaves, List<DemoService> services,
            DemoStore.Loaded before) {
        var names = new DemoNames();
        var all = new ArrayList<DemoLeaf>();
        List<DemoService> forCadres = services.stream().filter(DemoService::forCadres).toList();
        List<DemoService> forCitizens = services.stream().filter(service -> !service.forCadres()).toList();
        stage.foundings().forEach((code, foundings) -> all.add(new DemoCommune(leaves.get(code), Integer.parseInt(code), stage.offices().get(code), foundings, forCadres,
                names, before.seed())));
        for (DemoVillageSite site : stage.villages()) all.add(new DemoVillage(site, forCitizens, names, before.scale(), before.seed()));
        return all;
    }

    /** Feeds the weeks into the ledger, the leaves shared out among one worker per processor. */
    private final class Feeding {
        private static final int BATCH = 1_500;
        /** From a tenth downwards a week is too little for a batch. */
        private static final int SMALL = 10;
        private static final int TRIES = 12;
        private static final Duration PAUSE = Duration.ofSeconds(5);

        private final List<List<DemoLeaf>> shares;
        private final Instant after;
        private final int stride;
        private final LocalDate until;
        private final DemoListener listener;
        private final AtomicLong facts = new AtomicLong();

        Feeding(List<DemoLeaf> leaves, DemoStore.Loaded loaded, LocalDate until, DemoListener listener) {
            int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
            this.shares = new ArrayList<>();
            for (int i = 0; i < workers; i++) shares.add(new ArrayList<>());
            for (int i = 0; i < leaves.size(); i++) shares.get(i % workers).add(leaves.get(i));
            this.after = loaded.until() == null ? Instant.MIN : ProvinceDay.start(loaded.until().plusDays(1));
            this.stride = loaded.scale() < SMALL ? 1 : 4;
            this.until = until;
            this.listener = listener;
        }

        long run() {
            Instant end = ProvinceDay.start(until.plusDays(1));
            for (LocalDate week = DemoOptions.BEGIN; !week.isAfter(until); week = week.plusWeeks(stride)) {
                LocalDate now = week;
                shares.parallelStream().forEach(share -> feed(share, now, end));
                LocalDate last = week.plusWeeks(stride).isAfter(until) ? until : week.plusWeeks(stride).minusDays(1);
                if (!ProvinceDay.start(last.plusDays(1)).isAfter(after)) continue;
                patiently(() -> {
                    store.reached(last);
                    return last;
                });
                progress.told(last, facts.get());
                listener.told(last, until, facts.get());
            }
            return facts.get();
        }

        private void feed(List<DemoLeaf> share, LocalDate week, Instant end) {
            var batch = new ArrayList<Arrival>(BATCH + 200);
            for (DemoLeaf leaf : share) {
                for (int i = 0; i < stride; i++)
                    for (DemoFact fact : leaf.heardInWeek(week.plusWeeks(i)))
                        if (!fact.recordedAt().isBefore(after) && fact.recordedAt().isBefore(end)) batch.add(fact.arrival());
                if (batch.size() >= BATCH) tell(batch);
            }
            tell(batch);
        }

        private void tell(List<Arrival> batch) {
            if (batch.isEmpty()) return;
            List<Receipt> receipts = patiently(() -> ledger.tell(List.copyOf(batch), SALTS));
            for (int i = 0; i < receipts.size(); i++) check(batch.get(i), receipts.get(i));
            facts.addAndGet(batch.size());
            progress.heard(batch.size());
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

    /** From the fact's own id, so that the same seed gives the same bytes: demo data has nothing to hide. */
    private static final Salts SALTS = fact -> {
        var random = new SplittableRandom(fact.getMostSignificantBits() ^ fact.getLeastSignificantBits());
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    };
}
