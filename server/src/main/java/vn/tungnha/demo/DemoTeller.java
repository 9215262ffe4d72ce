package vn.tungnha.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;

/** Writes simulated facts as phones would: an id per fact, a number per device, JSON texts. */
final class DemoTeller {
    /** Days a phone's clock is behind in the planted story. */
    private static final int TWO_YEARS = 730;

    private final int leaf;
    private final UUID team;
    private final SplittableRandom random;
    private final Consumer<DemoFact> out;
    /** Whose phone is two years behind; null for nobody's. */
    private final UUID clockedAccount;
    private final Map<UUID, Long> numbers = new HashMap<>();

    DemoTeller(int leaf, UUID team, SplittableRandom random, UUID clockedAccount, Consumer<DemoFact> out) {
        this.leaf = leaf;
        this.team = team;
        this.random = random;
        this.clockedAccount = clockedAccount;
        this.out = out;
    }

    static UUID device(UUID account) { return Ids.named("demo", "device", account.toString()); }

    /** Version 7, its random part from the village's own stream. */
    UUID id(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextLong() & 0xfff, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /** Told at an office's desk, without a phone. */
    UUID atDesk(UUID id, UUID author, String type, UUID subject, Instant at, Instant recordedAt, String body, String personal) {
        out.accept(new DemoFact(new NewFact(id, leaf, type, subject, author, null, null, null, at, body, personal), recordedAt, at));
        return id;
    }

    UUID tell(UUID id, UUID author, String type, UUID subject, Instant at, Instant recordedAt, String body, String personal) {
        Instant shown = author.equals(clockedAccount) ? at.minusSeconds(TWO_YEARS * 86_400L) : at;
        long number = numbers.merge(author, 1L, Long::sum);
        var fact = new NewFact(id, leaf, type, subject, author, team, device(author), number, shown, body, personal);
        out.accept(new DemoFact(fact, recordedAt, at));
        return id;
    }
}
