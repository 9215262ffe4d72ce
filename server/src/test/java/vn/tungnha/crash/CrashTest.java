package vn.tungnha.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.Village;

/**
 * Six phones in three villages push through three servers while servers and PostgreSQL are killed. {@code -Dcrash.kills} says how often,
 * {@code -Dcrash.seed} replays the order and the delays of the blows (where they fall inside the processes is chance).
 */
@Tag("campaign")
class CrashTest {
    private static final int KILLS = Integer.getInteger("crash.kills", 50);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final Path DATA = Path.of("target/crash-data");
    private static final int VILLAGES = 3;
    private static final int FACTS_BETWEEN_BLOWS = 20;
    private static final int LONGEST_DELAY = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PASSWORD = "mưa to gió lớn";

    private record Member(Village village, UUID account, String name) {}

    private final Random chance = new Random(SEED);
    private final AtomicLong progress = new AtomicLong();
    private final Map<Blow, List<Long>> recoveries = new EnumMap<>(Blow.class);

    @Test
    @Timeout(7_200)
    void whatWasAcknowledgedIsThereOnceAndNothingByHalves() throws Exception {
        EmbeddedDatabase.erase(DATA);
        List<Member> members = found();
        var servers = new Servers(DATA);
        try {
            List<StormPhone> phones = phones(members, servers);
            long begun = System.nanoTime();
            storm(phones, servers);
            System.out.printf(Locale.ROOT, "%d kills in %.0f s, seed %d, %d starts cut off by PostgreSQL's death; %s%n", KILLS, seconds(begun), SEED,
                    servers.startsCutOff(), recoveryTimes());
            servers.killAll();
            Postmaster.of(DATA).ifPresent(Postmaster::killWhole);
            prove(phones);
        } finally {
            servers.killAll();
        }
    }

    private static List<Member> found() {
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            var members = new ArrayList<Member>();
            for (int i = 0; i < VILLAGES; i++) {
                var village = new Village(house);
                for (UUID account : List.of(village.lan, village.minh)) members.add(member(village, account, house.getBean(Accounts.class)));
            }
            return members;
        }
    }

    private static Member member(Village village, UUID account, Accounts accounts) {
        accounts.setPassword(account, PASSWORD, false);
        return new Member(village, account, accounts.find(account).orElseThrow().name());
    }

    private List<StormPhone> phones(List<Member> members, Servers servers) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!servers.allAnswer()) waitOn(deadline, servers);
        int port = servers.whole();
        var phones = new ArrayList<StormPhone>();
        for (Member member : members) {
            var browser = new Browser(port, "field").signIn(member.name(), PASSWORD);
            phones.add(new StormPhone(member.village(), member.account(), browser, servers, new Random(chance.nextLong()), progress));
        }
        return phones;
    }

    private void storm(List<StormPhone> phones, Servers servers) throws InterruptedException {
        List<Thread> threads = phones.stream().map(phone -> Thread.ofPlatform().name("phone").start(phone)).toList();
        awaitProgress(servers, phones);
        for (int number = 0; number < KILLS; number++) {
            Blow blow = Blow.next(number, chance);
            awaitVictim(blow, servers);
            Thread.sleep(chance.nextInt(LONGEST_DELAY));
            blow.strike(servers, DATA, chance);
            long struck = System.nanoTime();
            awaitProgress(servers, phones);
            recoveries.computeIfAbsent(blow, none -> new ArrayList<>()).add((System.nanoTime() - struck) / 1_000_000);
            if ((number + 1) % 10 == 0) System.out.printf("%d kills, %,d facts acknowledged%n", number + 1, progress.get());
        }
        phones.forEach(StormPhone::stop);
        for (Thread thread : threads) thread.join();
    }

    private void awaitProgress(Servers servers, List<StormPhone> phones) throws InterruptedException {
        long enough = progress.get() + FACTS_BETWEEN_BLOWS;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (progress.get() < enough) {
            assertThat(phones).extracting(phone -> phone.wrong).containsOnlyNulls();
            servers.tend();
            waitOn(deadline, servers);
        }
    }

    private static void awaitVictim(Blow blow, Servers servers) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!blow.isPossible(servers, DATA)) {
            servers.tend();
            waitOn(deadline, servers);
        }
    }

    private static void waitOn(long deadline, Servers servers) throws InterruptedException {
        if (System.nanoTime() > deadline) throw new AssertionError("nothing is acknowledged any more\n" + servers.lastWords());
        Thread.sleep(10);
    }

    private void prove(List<StormPhone> phones) {
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            var ledger = JdbcClient.create(house.getBean("ledgerDataSource", javax.sql.DataSource.class));
            Map<UUID, Long> standing = standing(ledger);
            assertThat(phones).extracting(phone -> phone.wrong).containsOnlyNulls();
            acknowledgedStandsAsAcknowledged(phones, standing);
            int whole = lostBatchesStandWholeOrNotAtAll(phones, standing);
            nothingElseStands(phones, standing);
            phones.forEach(phone -> isAccountedFor(phone, ledger));
            Verification.Report report = house.getBean(Verification.class).verify();
            assertThat(report.differences()).isEmpty();
            assertThat(report.facts()).isEqualTo(standing.size());
            System.out.printf(Locale.ROOT, "%,d facts stand, verified; %d pushes were cut off, of which %d were sent again until answered and %d lost (%d of them stand whole)%n",
                    standing.size(), phones.stream().mapToInt(phone -> phone.cut).sum(), phones.stream().mapToInt(phone -> phone.answeredLater).sum(),
                    phones.stream().mapToInt(phone -> phone.lost.size()).sum(), whole);
        }
    }

    private static Map<UUID, Long> standing(JdbcClient ledger) {
        var standing = new HashMap<UUID, Long>();
        ledger.sql("select id, tick from ledger.fact").query(row -> {
            UUID id = row.getObject("id", UUID.class);
            assertThat(standing.put(id, row.getLong("tick"))).as("fact %s stands twice", id).isNull();
        });
        return standing;
    }

    private static void acknowledgedStandsAsAcknowledged(List<StormPhone> phones, Map<UUID, Long> standing) {
        for (StormPhone phone : phones) phone.acknowledged.forEach((id, tick) -> assertThat(standing.get(id)).as("acknowledged fact %s", id).isEqualTo(tick));
    }

    private static int lostBatchesStandWholeOrNotAtAll(List<StormPhone> phones, Map<UUID, Long> standing) {
        int whole = 0;
        for (StormPhone phone : phones) for (List<UUID> batch : phone.lost) {
            long stands = batch.stream().filter(standing::containsKey).count();
            assertThat(stands).as("facts of a batch of %d that was cut off", batch.size()).isIn(0L, (long) batch.size());
            if (stands > 0) whole++;
        }
        return whole;
    }

    private static void nothingElseStands(List<StormPhone> phones, Map<UUID, Long> standing) {
        Set<UUID> strangers = new HashSet<>(standing.keySet());
        for (StormPhone phone : phones) {
            strangers.removeAll(phone.acknowledged.keySet());
            phone.lost.forEach(batch -> batch.forEach(strangers::remove));
        }
        assertThat(strangers).isEmpty();
    }

    /** Every number the phone has a receipt for is settled, so it will not be asked for again. */
    private static void isAccountedFor(StormPhone phone, JdbcClient ledger) {
        String numbers = phone.settled.stream().map(number -> "[" + number + "," + number + "]").collect(Collectors.joining(",", "{", "}"));
        assertThat(ledger.sql("select settled @> :numbers::int8multirange from ledger.device_state where device = :device")
                .param("numbers", numbers).param("device", phone.device).query(Boolean.class).single()).isTrue();
    }

    private String recoveryTimes() {
        return "next answers after " + recoveries.entrySet().stream().map(each -> each.getKey() + " x" + each.getValue().size() + ": "
                + median(each.getValue()) + " ms (worst " + each.getValue().stream().max(Long::compare).orElseThrow() + ")").collect(Collectors.joining(", "));
    }

    private static long median(List<Long> values) { return values.stream().sorted().toList().get(values.size() / 2); }

    private static double seconds(long begun) { return (System.nanoTime() - begun) / 1e9; }
}
