package vn.tungnha.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.ReportGap.Kind;

/** Finds what is missing before a report's figures are the whole truth. */
@Component
class ReportGaps {
    private final Places places;
    private final ReportGapStore store;

    ReportGaps(Places places, ReportGapStore store) {
        this.places = places;
        this.store = store;
    }

    List<ReportGap> of(ReportFigures figures) {
        List<Integer> leaves = places.leavesOf(figures.place().id(), figures.map());
        var gaps = new ArrayList<ReportGap>();
        communesWithoutTeam(figures, leaves, gaps);
        villages(figures, leaves, gaps);
        if (figures.lowerReports() != null) add(gaps, Kind.REPORTS_MISSING, figures.lowerReports().of(), figures.lowerReports().missing());
        List<ReportFigures.Unit> units = figures.units().isEmpty() ? List.of() : figures.units().getLast().groups().stream().flatMap(group -> group.units().stream()).toList();
        add(gaps, Kind.UNITS_UNHEARD, units.size(), units.stream().filter(unit -> !unit.heard()).map(ReportFigures.Unit::name).toList());
        int unheard = figures.heard().devices() - figures.heard().heard();
        if (unheard > 0) gaps.add(new ReportGap(Kind.DEVICES_UNHEARD, unheard, figures.heard().devices(), List.of()));
        if (figures.place().level() == Place.PROVINCE) servicesWithoutPartner(gaps);
        return List.copyOf(gaps);
    }

    private void communesWithoutTeam(ReportFigures figures, Collection<Integer> leaves, List<ReportGap> gaps) {
        if (figures.place().level() > Place.COMMUNE) return;
        Set<Integer> teams = store.communeTeams(figures.to());
        List<Place> communes = above(leaves, figures.map(), Place.COMMUNE);
        add(gaps, Kind.COMMUNES_WITHOUT_TEAM, communes.size(), named(communes, each -> places.leavesOf(each.id(), figures.map()).stream().noneMatch(teams::contains)));
    }

    private void villages(ReportFigures figures, Collection<Integer> leaves, List<ReportGap> gaps) {
        Set<Integer> served = store.servedLeaves(figures.to());
        List<Place> villages = above(leaves, figures.map(), Place.VILLAGE);
        add(gaps, Kind.VILLAGES_WITHOUT_TEAM, villages.size(), named(villages, each -> places.leavesOf(each.id(), figures.map()).stream().noneMatch(served::contains)));
        add(gaps, Kind.VILLAGES_WITHOUT_DECLARED, villages.size(), named(villages, each -> !isDeclared(each, figures)));
    }

    /** A village's households are those of the villages that its leaves were born with. */
    private boolean isDeclared(Place village, ReportFigures figures) {
        return places.leavesOf(village.id(), figures.map()).stream().flatMap(leaf -> places.leaf(leaf).stream()).anyMatch(leaf -> places.declared(leaf.bornOf(), figures.to()).isPresent());
    }

    private void servicesWithoutPartner(List<ReportGap> gaps) {
        Map<String, Boolean> partners = store.partnersOfServices();
        add(gaps, Kind.SERVICES_WITHOUT_PARTNER, partners.size(), partners.keySet().stream().filter(each -> !partners.get(each)).sorted(VietnameseText.inOrder()).toList());
    }

    /** The different places of a level that lie on the way up from these leaves. */
    private List<Place> above(Collection<Integer> leaves, LocalDate map, int level) {
        return leaves.stream().map(leaf -> places.ancestorsOf(leaf, map).stream().filter(each -> each.level() == level).findFirst().orElse(null)).filter(Objects::nonNull).distinct().toList();
    }

    private static List<String> named(List<Place> those, Predicate<Place> lacking) {
        return those.stream().filter(lacking).map(Place::fullName).sorted(VietnameseText.inOrder()).toList();
    }

    private static void add(List<ReportGap> gaps, Kind kind, int of, List<String> lacking) {
        if (!lacking.isEmpty()) gaps.add(new ReportGap(kind, lacking.size(), of, lacking));
    }
}
