package vn.tungnha.report.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.ReportProblem;
import vn.tungnha.report.document.JoinPosters;
import vn.tungnha.report.document.JoinPosters.Poster;

/** Posters that invite people into the team of their village. */
@Component
public class JoinPosterPrints {
    /** The page in the app on which people ask to join; the leaf of the village follows. */
    private static final String PAGE = "/vao-to/";
    private static final int MOST = 100;

    private final Places places;
    private final Clock clock;

    JoinPosterPrints(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * The posters as pdf, a page a village.
     *
     * @param place    a commune or a village when no villages are named
     * @param villages leaves of villages of the place; empty for all villages of the commune
     * @param origin   scheme, host and port under which people reach the server, as the browser of the caller knows it
     */
    public byte[] print(int place, List<Integer> villages, String origin) {
        Origin.check(origin);
        LocalDate today = ProvinceDay.of(clock.instant());
        List<Integer> leaves = villages.isEmpty() ? villagesOf(place, today) : villages.stream().distinct().toList();
        if (leaves.isEmpty() || leaves.size() > MOST || !leaves.stream().allMatch(leaf -> places.covers(place, leaf, today)))
            throw new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", "villages"));
        return JoinPosters.pdf(leaves.stream().map(leaf -> poster(leaf, origin, today)).toList());
    }

    private List<Integer> villagesOf(int place, LocalDate today) {
        Place at = places.get(place, today);
        if (at.level() < Place.COMMUNE) throw new Refusal(ReportProblem.REPORT_OF_NO_COMMUNE, Map.of("place", at.name()));
        return Stream.concat(Stream.of(at), places.children(place, today).stream()).filter(Place::village).map(Place::ownLeaf).toList();
    }

    private Poster poster(int leaf, String origin, LocalDate today) {
        List<Place> path = places.ancestorsOf(leaf, today);
        Place village = path.stream().filter(Place::village).findFirst().orElseThrow(() -> new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", "villages")));
        String commune = path.stream().filter(each -> each.level() == Place.COMMUNE).map(Place::fullName).findFirst().orElse("");
        return new Poster(village.fullName(), commune, origin + PAGE + leaf);
    }
}
