package vn.tungnha.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/**
 * One thing that somebody did, saw or decided, told once and never edited, as it stands in its leaf's ledger.
 *
 * @param leaf       the leaf whose ledger holds it
 * @param tick       its number there, gapless from 1
 * @param id         UUIDv7 born on the device, or UUIDv8 of (source, natural key, content)
 * @param type       name and version, e.g. {@code help.given/1}
 * @param subject    the one household, business, team, gathering, service… it is about
 * @param author     the account that did it
 * @param team       the author's team then, or null
 * @param device     the device it was told on, or null for office deeds, files and webhooks
 * @param number     the device's sequence number of it, or null like device
 * @param occurredAt what the device's clock said
 * @param recordedAt when the server first saw it
 * @param happenedAt occurredAt clamped to what is possible; rules, days and tallies use this
 * @param body       public part: JSON, the exact NFC text received
 * @param personal   personal part: JSON, the exact NFC text received; null when there is none or it was erased
 */
public record Fact(int leaf, long tick, UUID id, String type, UUID subject, UUID author, UUID team, UUID device, Long number,
        Instant occurredAt, Instant recordedAt, Instant happenedAt, String body, String personal) {

    /** The province's day it happened on. */
    public LocalDate day() { return ProvinceDay.of(happenedAt); }

    /** The same fact where a split carried it. */
    Fact at(int leaf, long tick) {
        return new Fact(leaf, tick, id, type, subject, author, team, device, number, occurredAt, recordedAt, happenedAt, body, personal);
    }

    /** A copy under this subject, to which the fact's own subject is joined. */
    Fact of(UUID root) {
        return new Fact(leaf, tick, id, type, root, author, team, device, number, occurredAt, recordedAt, happenedAt, body, personal);
    }

    /** As it reads once its personal part is erased. */
    Fact withoutPersonal() {
        return new Fact(leaf, tick, id, type, subject, author, team, device, number, occurredAt, recordedAt, happenedAt, body, null);
    }
}
