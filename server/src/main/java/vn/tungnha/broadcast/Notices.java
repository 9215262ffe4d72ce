package vn.tungnha.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactHomes;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.place.Declared;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Notices as offices and everybody read them, and how far they have come. */
@Component
public class Notices {
    /** The newest; an older one is found at the office that published it. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Places places;
    private final FactReader reader;
    private final FactHomes homes;
    private final Clock clock;

    Notices(JdbcClient jdbc, Places places, FactReader reader, FactHomes homes, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.reader = reader;
        this.homes = homes;
        this.clock = clock;
    }

    /** Those said to people of this place: its own, those of places above and beneath it; the newest first. */
    public List<PublishedNotice> at(int place) {
        LocalDate today = today();
        Place here = places.get(place, today);
        Set<Integer> leaves = new TreeSet<>(places.leavesOf(place, today));
        leaves.addAll(places.leavesAbove(here.id(), today));
        List<PublishedNotice> published = notices("true", leaves).query((row, n) -> published(row)).list();
        Map<UUID, Integer> households = households(published, places.leavesOf(place, today));
        return published.stream().map(each -> each.told(households.getOrDefault(each.notice().id(), 0))).toList();
    }

    /** Households told, commune by commune; of a commune village by village. */
    public List<NoticeReach> reach(int place, UUID notice) {
        LocalDate today = today();
        Map<Integer, Integer> told = toldByLeaf(notice, places.leavesOf(place, today));
        return parts(places.get(place, today), today).map(each -> reach(each, each.parent() == null || each.parent() == place ? null : each.parent(), told, today)).toList();
    }

    private Stream<Place> parts(Place place, LocalDate today) {
        List<Place> beneath = places.children(place.id(), today);
        if (beneath.isEmpty()) return Stream.of(place);
        return beneath.stream().flatMap(each -> each.level() < Place.COMMUNE ? parts(each, today) : Stream.of(each));
    }

    /** What stands on the public page today, the newest first. */
    public List<PublishedNotice> open() { return standing(null); }

    public PublishedNotice open(UUID notice) {
        return homes.leafOf(notice).flatMap(leaf -> standing(notice).stream().filter(each -> each.leaf() == leaf).findFirst()).orElseThrow(() -> new Refusal(BroadcastProblem.NOTICE_UNKNOWN, Map.of("id", notice)));
    }

    /** {@link NoticeRow#standsOn} in SQL, so that what no longer stands never pushes out what does. */
    private List<PublishedNotice> standing(@Nullable UUID notice) {
        LocalDate today = today();
        return places.root(today).map(root -> notices("""
                open and (:notice::uuid is null or id = :notice::uuid)
                   and on_day <= :today and (until is null or until >= :today) and (ended_on is null or ended_on > :today)
                """, places.leavesOf(root.id(), today)).param("notice", notice).param("today", today).query((row, n) -> published(row)).list()).orElse(List.of());
    }

    private NoticeReach reach(Place place, Integer within, Map<Integer, Integer> told, LocalDate today) {
        List<Integer> leaves = places.leavesOf(place.id(), today);
        int declared = leaves.stream().flatMap(leaf -> places.leaf(leaf).stream()).filter(leaf -> leaf.village())
                .flatMap(leaf -> places.declaredOf(leaf.id(), today).stream()).mapToInt(Declared::households).sum();
        return new NoticeReach(place.id(), place.type(), place.name(), within == null ? null : places.get(within, today).fullName(), leaves.stream().mapToInt(leaf -> told.getOrDefault(leaf, 0)).sum(), declared);
    }

    private JdbcClient.StatementSpec notices(String which, Collection<Integer> leaves) {
        return jdbc.sql("""
                select leaf, id, kind, title, text, source, at_doors, script, open, until, on_day, at, ended_on
                  from broadcast.notice where leaf = any(:leaves::int[]) and %s order by at desc, id limit %d
                """.formatted(which, MOST)).param("leaves", leaves.toArray(Integer[]::new));
    }

    private PublishedNotice published(ResultSet row) throws SQLException {
        int leaf = row.getInt("leaf");
        String source = row.getString("source");
        var notice = new NoticeRow(row.getObject("id", UUID.class), kind(row.getString("kind")), row.getString("title"), row.getString("text"),
                source == null ? null : reader.json().readValue(source, NoticeSource.class), row.getBoolean("at_doors"), row.getString("script"),
                row.getBoolean("open"), row.getObject("until", LocalDate.class), row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("ended_on", LocalDate.class));
        Place by = places.ancestorsOf(leaf, today()).stream().findFirst().orElse(null);
        return new PublishedNotice(leaf, by == null ? null : by.fullName(), notice.standsOn(today()), 0, notice);
    }


    private static NoticePublished.Kind kind(String word) { return NoticePublished.Kind.valueOf(word.toUpperCase(Locale.ROOT)); }

    private Map<UUID, Integer> households(List<PublishedNotice> published, Collection<Integer> leaves) {
        Map<UUID, Integer> told = new HashMap<>();
        jdbc.sql("select notice, count(*)::int as households from broadcast.told where leaf = any(:leaves::int[]) and notice = any(:notices::uuid[]) group by notice")
                .param("leaves", leaves.toArray(Integer[]::new)).param("notices", published.stream().map(each -> each.notice().id()).toArray(UUID[]::new))
                .query(row -> { told.put(row.getObject("notice", UUID.class), row.getInt("households")); });
        return told;
    }

    private Map<Integer, Integer> toldByLeaf(UUID notice, Collection<Integer> leaves) {
        return jdbc.sql("select leaf, count(*)::int as households from broadcast.told where leaf = any(:leaves::int[]) and notice = :notice group by leaf")
                .param("leaves", leaves.toArray(Integer[]::new)).param("notice", notice)
                .query((row, n) -> Map.entry(row.getInt("leaf"), row.getInt("households"))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
