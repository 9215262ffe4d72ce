package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import vn.tungnha.access.Device;

/**
 * What one phone said in one push.
 *
 * @param carried    whether somebody else brought what it had sealed at another time
 * @param lastNumber the last number it ever gave
 * @param givenUp    numbers that will stay empty
 * @param at         when it was heard
 */
record Spoken(Device device, boolean carried, long lastNumber, List<Long> givenUp, List<NewFact> facts, Instant at) {
    /**
     * Its facts, each held between the last time the device had spoken to us before giving its number, and now.
     *
     * @param before when it spoke to us, by the last number it had given then
     */
    List<Arrival> arrivals(NavigableMap<Long, Instant> before) {
        return facts.stream().map(fact -> new Arrival(fact, at, clamped(fact, before))).toList();
    }

    private Instant clamped(NewFact fact, NavigableMap<Long, Instant> before) {
        if (fact.occurredAt().isAfter(at)) return at;
        Map.Entry<Long, Instant> last = before.lowerEntry(fact.number());
        return last != null && fact.occurredAt().isBefore(last.getValue()) ? last.getValue() : fact.occurredAt();
    }

    /** A revoked device's facts wait for its lead's word. */
    List<Receipt> waiting() {
        return facts.stream().map(fact -> Telling.later(fact.id(), LedgerProblem.DEVICE_REVOKED, Map.of())).toList();
    }

    /** What is known of the device now; settled is whatever was answered for good, or given up by the member. */
    Contact contact(List<Receipt> receipts) {
        var settled = new ArrayList<Long>(givenUp);
        for (int i = 0; i < receipts.size(); i++)
            if (receipts.get(i).outcome() != Receipt.Outcome.LATER) settled.add(facts.get(i).number());
        return new Contact(device.id(), device.account(), lastNumber, settled, carried ? Contact.NEVER : at);
    }
}
