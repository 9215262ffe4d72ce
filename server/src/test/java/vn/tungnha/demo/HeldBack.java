package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.House;

/** The demo province loaded up to a day through the ledger's own door, and what its phones will say after that day, for those who want to be told. */
public final class HeldBack {
    private final House house;
    private final LocalDate until;
    private final int scale;

    public HeldBack(House house, LocalDate until, int scale) {
        this.house = house;
        this.until = until;
        this.scale = scale;
    }

    /** Loads the province; returns how many facts that were. */
    public long load(DemoListener listener) { return house.get(DemoProvince.class).load(new DemoOptions(until, scale), listener); }

    /** The facts heard after that day and until the last one, in the order the server hears them. */
    public List<NewFact> facts(LocalDate last) {
        var heard = new ArrayList<DemoFact>();
        List<DemoLeaf> leaves = house.get(DemoProvince.class).stage(new DemoCast(new DemoNames(), DemoProvince.SEED), house.get(DemoStore.class).loaded().orElseThrow());
        for (LocalDate week = DemoOptions.BEGIN; week.isBefore(last); week = week.plusDays(7))
            for (DemoLeaf leaf : leaves) heard.addAll(after(leaf.heardInWeek(week)));
        heard.sort(Comparator.comparing(DemoFact::recordedAt));
        return heard.stream().map(HeldBack::withRightClock).toList();
    }

    /** Nobody here has spoken to the server before, so a wrong clock would not be noticed as it is in the demo. */
    private static NewFact withRightClock(DemoFact told) {
        NewFact fact = told.fact();
        return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), fact.team(), fact.device(), fact.number(), told.happenedAt(),
                fact.body(), fact.personal());
    }

    private List<DemoFact> after(List<DemoFact> week) {
        return week.stream().filter(fact -> !fact.recordedAt().isBefore(ProvinceDay.start(until.plusDays(1)))).toList();
    }
}
