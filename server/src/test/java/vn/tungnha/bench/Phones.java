package vn.tungnha.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.demo.DemoOptions;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Days;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestClock;

/**
 * A phone per batch, never heard of before: its facts keep the dates the demo gave them. One that sends a single fact is its author's; one that sends
 * many belongs to somebody who may record everywhere, so that the batch is the demo's mix.
 */
final class Phones {
    private final House house;
    private final UUID everywhere;
    private int given;

    Phones(House house, int province) {
        this.house = house;
        this.everywhere = house.get(Accounts.class).create("bench", "Người đo", null);
        house.get(Roles.class).grant(List.of(new Roles.Grant(everywhere, Role.COMMUNE_OFFICE, province, Days.from(DemoOptions.BEGIN))));
    }

    /** The facts as so many lines of batches; a leaf's facts stay in one line, in their order. */
    List<List<Batch>> lines(List<NewFact> facts, int lines, int size) {
        return IntStream.range(0, lines).mapToObj(line -> batches(facts.stream().filter(fact -> fact.leaf() % lines == line).toList(), size)).toList();
    }

    private List<Batch> batches(List<NewFact> facts, int size) {
        var batches = new ArrayList<Batch>();
        for (int from = 0; from < facts.size(); from += size) {
            List<NewFact> together = facts.subList(from, Math.min(facts.size(), from + size));
            batches.add(Batch.of(phone(size == 1 ? together.getFirst().author() : everywhere), together));
        }
        return batches;
    }

    /** Takes the phones made so far out of use: a dashboard would otherwise look after tens of thousands, which no province has. */
    void putAway() { house.get(JdbcClient.class).sql("update access.device set revoked_at = registered_at where label = 'bench'").update(); }

    private Device phone(UUID account) {
        var phone = new Device(Ids.named("bench", "phone", String.valueOf(given++)), account, new byte[32], TestClock.now(), null);
        house.get(Devices.class).keep(List.of(phone), "bench");
        return phone;
    }
}
