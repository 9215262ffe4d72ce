package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tungnha.kernel.ProvinceDay;

/** What happens in one leaf, week after week; facts come out in the order the server hears them. */
abstract class DemoLeaf {
    private final List<DemoFact> unheard = new ArrayList<>();

    /** Lives through the week that begins on this day, handing over what happened through {@link #happened}. */
    abstract void live(LocalDate week);

    /** Whether its people are at work to this day and open the app where there is a network. */
    abstract boolean isOnline();

    protected void happened(DemoFact fact) { unheard.add(fact); }

    /** What has happened and is still on its way. */
    List<DemoFact> unheard() { return List.copyOf(unheard); }

    /** What is heard in the week that begins on this day; each week is asked for once, in order. */
    List<DemoFact> heardInWeek(LocalDate week) {
        live(week);
        var end = ProvinceDay.start(week.plusDays(7));
        var heard = new ArrayList<DemoFact>();
        unheard.removeIf(fact -> fact.recordedAt().isBefore(end) && heard.add(fact));
        heard.sort(Comparator.comparing(DemoFact::recordedAt));
        return heard;
    }
}
