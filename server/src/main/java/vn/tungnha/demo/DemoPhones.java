package vn.tungnha.demo;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.ledger.Contact;
import vn.tungnha.ledger.Contacts;
import vn.tungnha.ledger.NewFact;

/**
 * The phones the province speaks with: what of each has been heard and what it still owes. Where a team is at work and has a network, its members open the
 * app every few days, and the phone says then how far it has counted; the others are heard of only by what they tell.
 */
final class DemoPhones {
    private static final long DAY = 86_400;
    /** Most open the app more often; whoever is away from the network shows as not heard for the week. */
    private static final int MOST_DAYS_APART = 9;

    private static final class Phone {
        final UUID account;
        final Instant first;
        final boolean online;
        final BitSet heard = new BitSet();
        Instant last;
        Instant owedBy = Instant.MAX;
        long owed;

        Phone(UUID account, Instant first, boolean online) {
            this.account = account;
            this.first = first;
            this.online = online;
            this.last = first;
        }
    }

    private final Map<UUID, Phone> phones = new ConcurrentHashMap<>();

    /** The server has this fact. */
    void heard(DemoLeaf leaf, DemoFact fact) {
        Phone phone = of(leaf, fact);
        phone.heard.set(fact.fact().number().intValue());
        if (fact.recordedAt().isAfter(phone.last)) phone.last = fact.recordedAt();
    }

    /** The phone has this fact, the server has not. */
    void owes(DemoLeaf leaf, DemoFact fact) {
        Phone phone = of(leaf, fact);
        phone.owed = Math.max(phone.owed, fact.fact().number());
        if (fact.happenedAt().isBefore(phone.owedBy)) phone.owedBy = fact.happenedAt();
    }

    private Phone of(DemoLeaf leaf, DemoFact fact) {
        NewFact told = fact.fact();
        return phones.computeIfAbsent(told.device(), absent -> new Phone(told.author(), fact.recordedAt(), leaf.isOnline()));
    }

    /** Registers the phones and notes when each last spoke to the server, up to the end of the load. */
    void keep(Devices devices, Contacts contacts, Instant end) {
        devices.keep(phones.entrySet().stream().map(each -> new Device(each.getKey(), each.getValue().account, secret(), each.getValue().first, null)).toList(), "demo");
        contacts.note(phones.entrySet().stream().map(each -> contact(each.getKey(), each.getValue(), end)).toList());
    }

    private static Contact contact(UUID device, Phone phone, Instant end) {
        Instant at = spoke(device, phone, end);
        long last = phone.owedBy.isBefore(at) ? Math.max(phone.owed, phone.heard.length() - 1) : phone.heard.length() - 1;
        return new Contact(device, phone.account, Math.max(0, last), settled(phone.heard), at);
    }

    /** Everybody opens the app in a rhythm of their own. */
    private static Instant spoke(UUID device, Phone phone, Instant end) {
        if (!phone.online) return phone.last;
        Instant opened = end.minusSeconds(1 + Math.floorMod(device.hashCode(), MOST_DAYS_APART * DAY));
        return opened.isAfter(phone.last) ? opened : phone.last;
    }

    private static List<Long> settled(BitSet heard) { return LongStream.rangeClosed(1, heard.length() - 1).filter(number -> heard.get((int) number)).boxed().toList(); }

    /** Nobody knows it: these phones are in nobody's hand. */
    private static byte[] secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
