package vn.tungnha.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Device;

/** Facts up: a device's batch, read, clamped, told, and the device's numbers kept in account. */
@Component
public class Push {
    /** The answer to a push. */
    public record Answer(Instant serverTime, List<Receipt> receipts) {}

    private static final int MANY_CONTACTS = 50;

    private final Ledger ledger;
    private final Contacts contacts;
    private final FactReader reader;
    private final Clock clock;

    Push(Ledger ledger, Contacts contacts, FactReader reader, Clock clock) {
        this.ledger = ledger;
        this.contacts = contacts;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param body the raw JSON of contract/README.md, proven to be the device's */
    public Answer take(Device device, byte[] body) { return take(device, body, device.account()); }

    /** @param carrier whose session brought it: another's brings what the device sealed at another time */
    public Answer take(Device device, byte[] body, UUID carrier) {
        Batch batch = Batch.read(reader.json(), body, device);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        NavigableMap<Long, Instant> spoke = contacts.of(device.id());
        List<Arrival> arrivals = batch.lines().stream().flatMap(line -> line.fact().stream())
                .map(fact -> new Arrival(fact, now, clamped(fact, spoke, now))).toList();
        List<Receipt> told = device.revoked() ? arrivals.stream().map(each -> Telling.later(each.fact().id(), LedgerProblem.DEVICE_REVOKED, Map.of())).toList()
                : ledger.tell(arrivals);
        contacts.note(List.of(new Contact(device.id(), device.account(), batch.lastNumber(), settled(batch, arrivals, told),
                carrier.equals(device.account()) ? now : null)));
        if (spoke.size() > MANY_CONTACTS) contacts.forgetSettled(device.id());
        return new Answer(now, inOrder(batch, told));
    }

    /** A receipt for each line of the batch, in the order of its lines. */
    private static List<Receipt> inOrder(Batch batch, List<Receipt> told) {
        Iterator<Receipt> next = told.iterator();
        return batch.lines().stream().map(line -> line.fact().isPresent() ? next.next() : line.unreadable()).toList();
    }

    /** What the phone's clock said, held between the last time it had spoken to us before giving this number, and now. */
    private static Instant clamped(NewFact fact, NavigableMap<Long, Instant> spoke, Instant now) {
        Map.Entry<Long, Instant> before = spoke.lowerEntry(fact.number());
        if (fact.occurredAt().isAfter(now)) return now;
        return before != null && fact.occurredAt().isBefore(before.getValue()) ? before.getValue() : fact.occurredAt();
    }

    /** Numbers nothing is owed for any more: answered for good, or given up by the member. */
    private static List<Long> settled(Batch batch, List<Arrival> arrivals, List<Receipt> receipts) {
        var settled = new ArrayList<Long>(batch.givenUp());
        for (int i = 0; i < receipts.size(); i++)
            if (receipts.get(i).outcome() != Receipt.Outcome.LATER) settled.add(arrivals.get(i).fact().number());
        return settled;
    }
}
