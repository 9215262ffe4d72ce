package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/**
 * Everything the tree says about one place, through all its days. Each change returns another history, which {@link Places#change} writes.
 *
 * @param versions   in the order of their days
 * @param homes      the leaves the place holds
 * @param declared   latest first
 * @param takingPart the days on which it takes part in the programme by itself
 */
public record PlaceHistory(int place, List<Version> versions, List<Home> homes, List<Declared> declared, List<Days> takingPart) {
    /** The place's attributes on these days. */
    public record Version(Days valid, @Nullable String code, String name, String type, int level, @Nullable Integer parent) {}

    /** A leaf that the place holds on these days. */
    public record Home(int leaf, Days valid, boolean main) {}

    private static final Comparator<Home> BY_LEAF = Comparator.comparing(Home::leaf)
            .thenComparing(each -> each.valid().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public PlaceHistory {
        versions = List.copyOf(versions);
        homes = List.copyOf(homes);
        declared = List.copyOf(declared);
        takingPart = List.copyOf(takingPart);
    }

    /** The version that lasts longest; the one that a change is made to. */
    public Version last() { return versions.getLast(); }

    /** Another name, and another type where one is given, from that day on. */
    public PlaceHistory renamed(String name, @Nullable String type, LocalDate from) {
        return changedFrom(from, each -> new Version(each.valid(), each.code(), required(name), type == null ? each.type() : type, each.level(), each.parent()));
    }

    /** A spelling that was wrong from the beginning: every version with the present name gets this one. */
    public PlaceHistory corrected(String name) {
        String wrong = last().name();
        return withVersions(versions.stream().map(each -> !each.name().equals(wrong) ? each
                : new Version(each.valid(), each.code(), required(name), each.type(), each.level(), each.parent())).toList());
    }

    /** Another official code from that day on; null for none. */
    public PlaceHistory recoded(@Nullable String code, LocalDate from) {
        String fresh = VietnameseText.oneLine(code);
        PlaceCode.check(last().level(), fresh);
        return changedFrom(from, each -> new Version(each.valid(), fresh, each.name(), each.type(), each.level(), each.parent()));
    }

    /** That day is the first without the place. */
    public PlaceHistory abolished(LocalDate day) {
        List<Version> kept = new ArrayList<>(split(day));
        kept.removeIf(each -> !startsBefore(each.valid(), day));
        return new PlaceHistory(place, kept, homes.stream().filter(each -> startsBefore(each.valid(), day))
                .map(each -> new Home(each.leaf(), until(each.valid(), day), each.main())).toList(), declared, takingPart);
    }

    /** From that day on beneath another place, on all days on which it was beneath the one place. */
    public PlaceHistory moved(int parent, int target, LocalDate day) {
        return changedSince(day, each -> !Objects.equals(each.parent(), parent) ? each
                : new Version(each.valid(), each.code(), each.name(), each.type(), each.level(), target));
    }

    /** Adds a note to the name from that day on, so that it differs from another of the same name: {@code Tổ 1 (Sông Cầu)}. */
    PlaceHistory noted(String note, LocalDate day) {
        return changedSince(day, each -> new Version(each.valid(), each.code(), each.name() + " (" + note + ")", each.type(), each.level(), each.parent()));
    }

    /** Assigns the leaves of a place that ends on that day, none as the main leaf. */
    PlaceHistory holding(PlaceHistory ending, LocalDate day) {
        List<Home> all = new ArrayList<>(homes);
        ending.homes().stream().filter(each -> each.valid().contains(day)).forEach(each -> all.add(new Home(each.leaf(), new Days(day, last().valid().to()), false)));
        return new PlaceHistory(place, versions, all.stream().sorted(BY_LEAF).toList(), declared, takingPart);
    }

    /** The version of that day. */
    public Optional<Version> on(LocalDate day) { return versions.stream().filter(each -> each.valid().contains(day)).findFirst(); }

    /** Refuses to split what is no village, and on days on which it does not exist or after which it changes. */
    public void checkSplit(LocalDate from) {
        if (last().level() != Place.VILLAGE) throw new Refusal(PlaceProblem.PLACE_NO_VILLAGE);
        split(from);
        if (from.equals(versions.getFirst().valid().from())) throw new Refusal(PlaceProblem.PLACE_CHANGED_LATER, Map.of("day", from.plusDays(1).toString()));
    }

    /** Replaces what was declared for the same day. */
    public PlaceHistory declaring(Declared fresh) {
        List<Declared> all = new ArrayList<>(declared);
        all.removeIf(each -> each.on().equals(fresh.on()));
        all.add(fresh);
        all.sort(Comparator.comparing(Declared::on).reversed());
        return new PlaceHistory(place, versions, homes, all, takingPart);
    }

    /** Takes part on these days and, of those known so far, only on days before them. */
    public PlaceHistory takingPart(Days days) {
        if (!days.some() || days.from() == null) throw new Refusal(PlaceProblem.PLACE_DATE_INVALID, Map.of("value", Objects.toString(days.to(), "")));
        List<Days> all = new ArrayList<>(takingPart.stream().filter(each -> startsBefore(each, days.from())).map(each -> until(each, days.from())).toList());
        if (!all.isEmpty() && days.from().equals(all.getLast().to())) all.add(new Days(all.removeLast().from(), days.to()));
        else all.add(days);
        return new PlaceHistory(place, versions, homes, declared, all);
    }

    /** Changes every version from that day on; the version of the day itself may begin before it and is then divided. */
    private PlaceHistory changedSince(LocalDate day, UnaryOperator<Version> change) {
        List<Version> all = new ArrayList<>();
        for (Version each : versions) {
            Version after = change.apply(each);
            if (each.valid().to() != null && !each.valid().to().isAfter(day) || after.equals(each)) all.add(each);
            else if (!startsBefore(each.valid(), day)) all.add(after);
            else {
                all.add(during(each, new Days(each.valid().from(), day)));
                all.add(during(after, new Days(day, each.valid().to())));
            }
        }
        return withVersions(all);
    }

    private PlaceHistory changedFrom(LocalDate from, UnaryOperator<Version> change) {
        List<Version> all = new ArrayList<>(split(from));
        all.add(change.apply(all.removeLast()));
        return withVersions(all);
    }

    /** The versions, the last one in two parts when it begins before that day. */
    private List<Version> split(LocalDate day) {
        Version last = last();
        if (last.valid().from() != null && day.isBefore(last.valid().from()))
            throw new Refusal(PlaceProblem.PLACE_CHANGED_LATER, Map.of("day", last.valid().from().toString()));
        if (!last.valid().contains(day)) throw new Refusal(PlaceProblem.PLACE_ABOLISHED, Map.of("day", last.valid().to().toString()));
        if (day.equals(last.valid().from())) return versions;
        List<Version> all = new ArrayList<>(versions.subList(0, versions.size() - 1));
        all.add(during(last, new Days(last.valid().from(), day)));
        all.add(during(last, new Days(day, last.valid().to())));
        return all;
    }

    private static Version during(Version version, Days valid) {
        return new Version(valid, version.code(), version.name(), version.type(), version.level(), version.parent());
    }

    private static boolean startsBefore(Days days, LocalDate day) { return days.from() == null || days.from().isBefore(day); }

    private static Days until(Days days, LocalDate day) {
        return days.to() != null && days.to().isBefore(day) ? days : new Days(days.from(), day);
    }

    private PlaceHistory withVersions(List<Version> fresh) { return new PlaceHistory(place, fresh, homes, declared, takingPart); }

    private static String required(String name) {
        String line = VietnameseText.oneLine(name);
        if (line == null || line.isBlank()) throw new Refusal(PlaceProblem.PLACE_NAME_MISSING);
        return line;
    }
}
