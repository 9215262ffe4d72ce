package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.stream.Stream;
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
     * Clamps the time of each fact to [earliest possible time, now]. A fact is not older than the registration of its device, nor than the last request in
     * which the device reported a number lower than the fact's.
     *
     * @param before times of the device's requests, by the last number it reported in them
     */
    List<Arrival> arrivals(NavigableMap<Long, Instant> before) {
        return facts.stream().map(fact -> new Arrival(fact, at, clamped(fact, before))).toList();
    }

    private Instant clamped(NewFact fact, NavigableMap<Long, Instant> before) {
        Instant earliest = earliest(fact.number(), before);
        Instant possible = fact.occurredAt().isBefore(earliest) ? earliest : fact.occurredAt();
        return possible.isAfter(at) ? at : possible;
    }

    /** Times after now come from a server clock that was ahead for a while: they are ignored. */
    private Instant earliest(long number, NavigableMap<Long, Instant> before) {
        return Stream.concat(Stream.of(device.registeredAt()), before.headMap(number, false).values().stream())
                .filter(time -> !time.isAfter(at)).max(Comparator.naturalOrder()).orElse(Instant.MIN);
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
