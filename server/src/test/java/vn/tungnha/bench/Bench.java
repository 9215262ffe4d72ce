package vn.tungnha.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Door;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.HeldBack;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Visitor;

/** {@code bench/run}: the budgets of docs/performance.md for push, dashboard and verify, beside a raw COPY of the same facts in the same run. */
public final class Bench {
    private static final int CONNECTIONS = 8;
    private static final int PUSHES_A_SECOND = 100;
    private static final int SECONDS = 10;
    private static final int STEADY = PUSHES_A_SECOND * SECONDS;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path data;
    private final int scale;
    private final LocalDate today = TestClock.today();

    private Bench(Path data, int scale) {
        this.data = data;
        this.scale = scale;
    }

    public static void main(String[] arguments) throws Exception {
        new Bench(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        EmbeddedDatabase.erase(data);
        LocalDate until = today.minusDays(1).minusWeeks(32L * Math.min(scale, 5));
        say("machine", "%d processors, %.1f of work waiting for them already, %d MB heap at most, Java %s", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().maxMemory() >> 20, Runtime.version());
        try (House house = House.answering(data)) {
            var province = new HeldBack(house, until, scale);
            load(province);
            List<NewFact> facts = province.facts(today);
            push(house, facts);
            verify(house);
            measure(house);
        }
    }

    private void load(HeldBack province) {
        long begun = System.nanoTime();
        long facts = province.load((day, until, told) -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        say("load, 1/" + scale + " of the province", "%,d facts in %.1f s, %,.0f facts/s through Ledger.tell", facts, seconds, facts / seconds);
    }

    private void push(House house, List<NewFact> facts) throws Exception {
        var phones = new Phones(house, house.get(Places.class).root(today).orElseThrow().id());
        Map<String, String> session = signedIn(house);
        var pushing = new Pushing(house, new Postgres(data), session);
        int warm = facts.size() / 5, single = facts.size() / 5, small = (facts.size() - warm - single - 2 * STEADY) / 3;
        int large = facts.size() - warm - single - 2 * STEADY - small;
        int at = 0;
        pushing.fast(phones.lines(facts.subList(at, at + warm / 2), CONNECTIONS, 50));
        pushing.fast(phones.lines(facts.subList(at + warm / 2, at += warm), CONNECTIONS, 1));
        Pushing.Result by500 = pushing.fast(phones.lines(facts.subList(at, at += large), CONNECTIONS, 500));
        Pushing.Result by50 = pushing.fast(phones.lines(facts.subList(at, at += small), CONNECTIONS, 50));
        Pushing.Result by1 = pushing.fast(phones.lines(facts.subList(at, at += single), CONNECTIONS, 1));
        phones.putAway();
        double copy = new Copying(house.get(Database.class).address()).perSecond(large);
        say("raw COPY of the same rows", "%,.0f rows/s, one connection, same indexes", copy);
        told("push, batches of 500", by500, copy);
        told("push, batches of 50", by50, copy);
        told("push, one fact a request", by1, copy);
        Pushing.Result alone = pushing.steady(phones.lines(facts.subList(at, at += STEADY), CONNECTIONS, 1), PUSHES_A_SECOND);
        say("push of one fact, 100 a second", "%s", alone.calls());
        dashboard(new Reading(house, session, today), pushing, phones.lines(facts.subList(at, at + STEADY), CONNECTIONS, 1));
    }

    private void dashboard(Reading reading, Pushing pushing, List<List<Batch>> lines) throws Exception {
        reading.warm();
        Callable<Pushing.Result> beside = () -> pushing.steady(lines, PUSHES_A_SECOND);
        var pushes = new FutureTask<>(beside);
        Thread.ofPlatform().start(pushes);
        Timings read = reading.read(CONNECTIONS, SECONDS);
        say("dashboard, 8 readers without a pause", "%s, %.0f a second", read, read.count() / (double) SECONDS);
        say("  pushes beside them, 100 a second", "%s", pushes.get().calls());
        say("dashboard, one reader", "%s", reading.read(1, 3));
    }

    /** As tuan at the console; the session only carries the phones' batches. */
    private static Map<String, String> signedIn(House house) {
        var tuan = new Visitor(house.port(), Door.CONSOLE);
        tuan.signIn(DemoPeople.TUAN.login(), DemoPeople.PASSWORD);
        String csrf = tuan.cookie("XSRF-TOKEN");
        return Map.of("X-Front-Door", "console", "X-XSRF-TOKEN", csrf, "Cookie", "tungnha_console=" + tuan.cookie("tungnha_console") + "; XSRF-TOKEN=" + csrf);
    }

    private void verify(House house) {
        var verification = house.get(Verification.class);
        long begun = System.nanoTime();
        Verification.Report report = verification.verify();
        double seconds = (System.nanoTime() - begun) / 1e9;
        say("verify, everything", "%.1f s for %,d facts in %,d leaves: %s", seconds, report.facts(), report.leaves(), report.agrees() ? "agrees" : report.differences());
        var places = house.get(Places.class);
        int village = places.byCode(3, "01876", today).map(commune -> places.children(commune.id(), today).getFirst().id()).orElseThrow();
        begun = System.nanoTime();
        long facts = verification.verify(village).facts();
        say("verify, one village", "%.2f s for %,d facts", (System.nanoTime() - begun) / 1e9, facts);
    }

    private void measure(House house) throws Exception {
        long facts = house.get(JdbcClient.class).sql("select count(*) from ledger.fact").query(Long.class).single();
        long bytes = house.get(JdbcClient.class).sql("select pg_database_size(current_database())").query(Long.class).single();
        say("storage, everything included", "%,d bytes a fact (%,d MB for %,d facts)", bytes / facts, bytes >> 20, facts);
        say("peak memory", "heap %,d MB, Java process with the load generator %,d MB, PostgreSQL %,d MB", Memory.heap(), Memory.java(), new Postgres(data).megabytes());
    }

    private void told(String what, Pushing.Result result, double copy) {
        Pushing.Processors took = result.processors();
        say(what, "%,.0f facts/s = %.3f of COPY; a call: %s", result.perSecond(), result.perSecond() / copy, result.calls());
        say("  processor time a fact", "server %.0f us, PostgreSQL %.0f us, load generator %.0f us", took.server() * 1e6 / result.facts(),
                took.postgres() * 1e6 / result.facts(), took.generator() * 1e6 / result.facts());
    }

    private void say(String what, String figures, Object... values) { out.printf(Locale.ROOT, "%-38s %s%n", what, String.format(Locale.ROOT, figures, values)); }
}
