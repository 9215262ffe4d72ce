package vn.tungnha.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The catalogue as it stands, for desks and for everybody. */
@Component
public class Services {
    private static final String CARDS = """
            select leaf, id, code, name, category, pillar, audience, owner, partner, kind, status, replaced_by, ended_on, ended_why, evaluation, version,
                   published_on, checked_by, checked_on, at_hand, position, coalesce(json_array_length(steps::json), 0) as step_count,
                   case when :whole then steps end as steps
              from catalogue.service
            """;

    static final String IN_ORDER = " order by position nulls last, category, name collate vietnamese, id";
    private static final String CHANGES = """
            with story as (select * from ledger.fact where leaf = any(:leaves::int[]) and subject = :id),
                 undone as (select jsonb_array_elements_text(body::jsonb -> 'facts')::uuid as id from story where type like 'fact.withdrawn/%')
            select f.id, f.type, a.display_name, f.recorded_at, (f.body::jsonb - 'steps')::text as body, f.id in (select id from undone) as withdrawn
              from story f left join access.account a on a.id = f.author
             order by f.recorded_at desc, f.tick desc
            """;

    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    Services(Places places, JdbcClient jdbc, Clock clock) {
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All services that people at a place learn, without their steps. */
    public List<ServiceCard> at(int place) {
        return jdbc.sql(CARDS + " where leaf = any(:leaves::int[])" + IN_ORDER).param("leaves", leaves(place)).param("whole", false)
                .query((row, n) -> card(row)).list();
    }

    public ServiceCard get(int place, UUID id) {
        return jdbc.sql(CARDS + " where leaf = any(:leaves::int[]) and id = :id").param("leaves", leaves(place)).param("id", id).param("whole", true)
                .query((row, n) -> card(row)).optional().orElseThrow(() -> unknown(id));
    }

    /** The place that keeps the catalogue. */
    public ServiceHome home() {
        return places.root(today()).map(root -> new ServiceHome(root.id(), root.ownLeaf())).orElseThrow(() -> new Refusal(CatalogueProblem.SERVICE_NO_PROVINCE));
    }

    /** Everything recorded about a service, the latest first. */
    public List<ServiceChange> changes(int place, UUID id) {
        return jdbc.sql(CHANGES).param("leaves", leaves(place)).param("id", id)
                .query((row, n) -> new ServiceChange(row.getObject("id", UUID.class), row.getString("type"), row.getString("display_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("body"), row.getBoolean("withdrawn"))).list();
    }

    /** What citizens can learn, without the steps. */
    public List<ServiceCard> open() {
        return province().map(leaf -> jdbc.sql(CARDS + " where leaf = :leaf and audience = 'citizen' and status = 'live'" + IN_ORDER)
                .param("leaf", leaf).param("whole", false).query((row, n) -> card(row)).list()).orElse(List.of());
    }

    /** One with its steps, live or ended: links travel for years. */
    public ServiceCard open(String code) {
        return province().flatMap(leaf -> jdbc.sql(CARDS + " where leaf = :leaf and code = :code and audience = 'citizen' order by id limit 1")
                .param("leaf", leaf).param("code", code).param("whole", true).query((row, n) -> card(row)).optional()).orElseThrow(() -> unknown(code));
    }

    private Integer[] leaves(int place) {
        return places.leavesAbove(place, today()).toArray(Integer[]::new);
    }

    private Optional<Integer> province() { return places.root(today()).map(Place::ownLeaf); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }

    private static Refusal unknown(Object code) { return new Refusal(CatalogueProblem.SERVICE_UNKNOWN, Map.of("code", code)); }

    private static ServiceCard card(ResultSet row) throws SQLException {
        return new ServiceCard(row.getObject("id", UUID.class), row.getInt("leaf"), row.getString("code"), row.getString("name"), row.getString("category"),
                row.getString("pillar"), row.getString("audience"), row.getString("owner"), row.getString("partner"), row.getString("kind"),
                row.getString("status"), row.getObject("replaced_by", UUID.class), day(row, "ended_on"), row.getString("ended_why"),
                row.getString("evaluation"), row.getObject("version", Integer.class), day(row, "published_on"), row.getString("checked_by"),
                day(row, "checked_on"), row.getString("at_hand"), row.getInt("step_count"), row.getString("steps"), row.getObject("position", Integer.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException { return row.getObject(column, LocalDate.class); }
}
