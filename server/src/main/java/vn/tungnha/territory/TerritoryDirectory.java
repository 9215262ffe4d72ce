package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.territory.TerritoryLog.Last;

/** The administrative tree as the administrator reads it. */
@Component
public class TerritoryDirectory {
    private static final int MOST = 100;

    private final Places places;
    private final TerritoryLog log;
    private final Territory territory;

    TerritoryDirectory(Places places, TerritoryLog log, Territory territory) {
        this.places = places;
        this.log = log;
        this.territory = territory;
    }

    /** The places right beneath one today; with a text, places at any level beneath whose name or code it is, at most 100. */
    public List<TerritoryLine> within(UUID account, int place, String text) {
        territory.checkKeeps(account, place);
        LocalDate today = territory.today();
        if (text.isBlank()) return places.children(place, today).stream().map(each -> line(each, today)).toList();
        return places.named(place, text, today, MOST).stream().filter(each -> each.id() != place).map(each -> line(each, today)).toList();
    }

    /** A place of today or of earlier days. */
    public TerritoryPage page(UUID account, int place) {
        territory.checkKeeps(account, place);
        LocalDate today = territory.today();
        LocalDate day = places.lastStanding(place, LocalDate.MAX).orElseThrow();
        LocalDate seen = places.find(place, today).isPresent() ? today : day;
        Place found = places.get(place, seen);
        return new TerritoryPage(line(found, seen), seen.equals(today), above(found, seen), places.history(place), log.of(place),
                log.last(place).filter(Last::isUndoable).isPresent(), types(level -> level == found.level()), types(level -> level > found.level()));
    }

    private TerritoryLine line(Place place, LocalDate day) {
        String within = place.parent() == null ? null : places.find(place.parent(), day).map(Place::fullName).orElse(null);
        return new TerritoryLine(place.id(), place.code(), place.name(), place.type(), place.level(), within, places.declared(place.id(), day).orElse(null),
                places.takesPart(place.id(), day), places.children(place.id(), day).size());
    }

    private List<TerritoryPage.Step> above(Place place, LocalDate day) {
        var steps = new ArrayList<TerritoryPage.Step>();
        for (Integer at = place.parent(); at != null; at = places.get(at, day).parent()) steps.addFirst(new TerritoryPage.Step(at, places.get(at, day).fullName()));
        return steps;
    }

    private List<String> types(IntPredicate level) {
        return places.types().entrySet().stream().filter(each -> level.test(each.getValue()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey, VietnameseText.inOrder())).map(Map.Entry::getKey).toList();
    }
}
