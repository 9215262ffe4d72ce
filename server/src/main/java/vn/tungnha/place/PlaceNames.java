package vn.tungnha.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tungnha.kernel.VietnameseText;

/** Finds places beneath one place by how a list names them: code, full name, or name; the same spelling before the same letters. */
public final class PlaceNames {
    private final Places places;
    private final LocalDate day;
    private final Place top;
    private final Map<Integer, Map<String, List<Place>>> byFolded = new HashMap<>();

    public PlaceNames(Places places, int top, LocalDate day) {
        this.places = places;
        this.day = day;
        this.top = places.get(top, day);
    }

    public Place top() { return top; }

    /** Places at or beneath the top, above the villages; several when the name does not decide. */
    public List<Place> offices(String written) { return matching(written, at -> at.level() < Place.VILLAGE, top.id()); }

    public List<Place> villages(int beneath, String written) { return matching(written, Place::village, beneath); }

    private List<Place> matching(String written, Predicate<Place> condition, int beneath) {
        String spelling = VietnameseText.spelling(written);
        List<Place> alike = named(beneath).getOrDefault(VietnameseText.folded(written), List.of()).stream().filter(condition).toList();
        List<Place> sure = alike.stream().filter(each -> names(each).map(VietnameseText::spelling).anyMatch(spelling::equals)).toList();
        return sure.isEmpty() ? alike : sure;
    }

    /** Every place at or beneath one, by each of its names without accents. */
    private Map<String, List<Place>> named(int beneath) {
        Map<String, List<Place>> known = byFolded.get(beneath);
        if (known != null) return known;
        var names = new HashMap<String, List<Place>>();
        subtree(places.get(beneath, day)).forEach(place -> names(place).map(VietnameseText::folded).distinct()
                .forEach(name -> names.merge(name, List.of(place), (one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
        byFolded.put(beneath, names);
        return names;
    }

    private Stream<Place> subtree(Place place) {
        return Stream.concat(Stream.of(place), places.children(place.id(), day).stream().flatMap(this::subtree));
    }

    private static Stream<String> names(Place place) { return Stream.of(place.name(), place.fullName(), place.type() + " " + place.name(), place.code() == null ? place.name() : place.code()); }
}
