package vn.tungnha.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Device;

/** Facts up: a device's batch, read and told, and the device's numbers kept in account. */
@Component
public class Push {
    /** The answer to a push. */
    public record Answer(Instant serverTime, List<Receipt> receipts) {}

    private final PushesTogether together;
    private final FactReader reader;
    private final Clock clock;

    Push(PushesTogether together, FactReader reader, Clock clock) {
        this.together = together;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param body the raw JSON of contract/README.md, proven to be the device's */
    public Answer take(Device device, byte[] body) { return take(device, body, device.account()); }

    /** @param carrier whose session brought it: another's brings what the device sealed at another time */
    public Answer take(Device device, byte[] body, UUID carrier) {
        Batch batch = Batch.read(reader.json(), body, device);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<NewFact> facts = batch.lines().stream().flatMap(line -> line.fact().stream()).toList();
        var spoken = new Spoken(device, !carrier.equals(device.account()), batch.lastNumber(), batch.givenUp(), facts, now);
        return new Answer(now, inOrder(batch, together.tell(spoken)));
    }

    /** A receipt for each line of the batch, in the order of its lines. */
    private static List<Receipt> inOrder(Batch batch, List<Receipt> told) {
        Iterator<Receipt> next = told.iterator();
        return batch.lines().stream().map(line -> line.fact().isPresent() ? next.next() : line.unreadable()).toList();
    }
}
