package vn.tungnha.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.indicator.ServiceColumns.Span;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.Contributions.Contribution;

/**
 * Counts the learners of each service from their recorded facts. Tallies have no dimension for services: the catalogue changes, and a tally's
 * measures are fixed. People and cadres are counted apart, as everywhere: only cadres count for a service that cadres learn.
 */
@Component
class ServiceLearnerStore {
    private static final String HEADS = """
            select h.leaf, h.tick, f.recorded_at
              from ledger.head h left join ledger.fact f on f.leaf = h.leaf and f.tick = h.tick
             where h.leaf = any(:leaves::int[])
            """;
    private static final String BY_DAY = """
            select m.leaf, m.service, m.%1$s as day, count(*) as people
              from visit.mastery m join catalogue.service s on s.id = m.service
             where m.leaf = any(:leaves::int[]) and m.%1$s <= :last::date and (m.subject_kind = 'team') = (s.audience = 'cadre')
             group by m.leaf, m.service, m.%1$s
            """;
    /** Help given at a visit is stored with the visit, other help in a row of its own. */
    private static final String LESSONS = """
            with lesson as (
              select leaf, subject, learner, service, on_day from visit.help where leaf = any(:leaves::int[]) and on_day between :from::date and :last::date
               union all
              select v.leaf, v.subject, (h ->> 'learner')::uuid, (h ->> 'service')::uuid, v.on_day
                from visit.visit v cross join lateral jsonb_array_elements(v.helps::jsonb) h
               where v.leaf = any(:leaves::int[]) and v.on_day between :from::date and :last::date and v.helps is not null)
            """;
    private static final String HELPED = LESSONS + """
            select leaf, service, count(*) filter (where now) as now, count(*) filter (where last_year) as last_year, count(*) filter (where year) as year, count(*) as ever
              from (select h.leaf, h.service, h.learner, bool_or(h.on_day >= :now::date) as now, bool_or(h.on_day >= :year::date) as year,
                           bool_or(h.on_day between :lastYear::date and :lastYearTo::date) as last_year
                      from lesson h join catalogue.service s on s.id = h.service
                     where exists (select from team.team t where t.leaf = h.leaf and t.id = h.subject) = (s.audience = 'cadre')
                     group by h.leaf, h.service, h.learner) learner
             group by leaf, service
            """;
    private static final String LEARNERS = """
            select m.leaf, m.subject, m.learner, m.%1$s as day
              from visit.mastery m join catalogue.service s on s.id = m.service
             where m.leaf = any(:leaves::int[]) and m.service = :service and m.%1$s between :from::date and :to::date
               and (m.subject_kind = 'team') = (s.audience = 'cadre')
            """;
    private static final String LEARNERS_HELPED = LESSONS + """
            select h.leaf, h.subject, h.learner, max(h.on_day) as day
              from lesson h join catalogue.service s on s.id = h.service
             where h.service = :service
               and exists (select from team.team t where t.leaf = h.leaf and t.id = h.subject) = (s.audience = 'cadre')
             group by h.leaf, h.subject, h.learner
            """;

    private final JdbcClient jdbc;

    ServiceLearnerStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Whether nothing was recorded in these leaves since they were read. */
    boolean unmoved(Integer[] leaves, Map<Integer, LeafNumbers> known) {
        return jdbc.sql("select leaf, tick from ledger.head where leaf = any(:leaves::int[])").param("leaves", leaves)
                .query((row, n) -> known.get(row.getInt(1)) != null && known.get(row.getInt(1)).tick() == row.getLong(2)).list().stream().allMatch(same -> same);
    }

    /** The leaves among these whose ledger has moved on since they were read, with their numbers now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Map<Integer, LeafNumbers> changed(Integer[] leaves, Map<Integer, LeafNumbers> known, ServiceColumns columns) {
        Map<Integer, LeafNumbers> changed = new HashMap<>();
        jdbc.sql(HEADS).param("leaves", leaves).query(row -> {
            LeafNumbers of = known.get(row.getInt("leaf"));
            if (of != null && of.tick() == row.getLong("tick")) return;
            OffsetDateTime recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
            changed.put(row.getInt("leaf"), new LeafNumbers(row.getLong("tick"), new long[columns.width()], null, recordedAt == null ? null : recordedAt.toInstant()));
        });
        if (changed.isEmpty()) return changed;
        Integer[] stale = changed.keySet().toArray(Integer[]::new);
        addByDay("alone_since", List.of(ServiceMeasure.ALONE, ServiceMeasure.ABLE), stale, columns, changed);
        addByDay("mastered_on", List.of(ServiceMeasure.MASTERED), stale, columns, changed);
        addHelped(stale, columns, changed);
        return changed;
    }

    private void addByDay(String day, List<ServiceMeasure> measures, Integer[] leaves, ServiceColumns columns, Map<Integer, LeafNumbers> numbers) {
        Map<UUID, Integer> positions = columns.positions();
        jdbc.sql(BY_DAY.formatted(day)).param("leaves", leaves).param("last", columns.period().to()).query(row -> {
            Integer service = positions.get(row.getObject("service", UUID.class));
            if (service == null) return;
            LocalDate on = row.getObject("day", LocalDate.class);
            long[] amounts = numbers.get(row.getInt("leaf")).columns();
            for (ServiceMeasure measure : measures)
                for (Span span : Span.values())
                    if (contains(columns.days(measure, span), on)) amounts[columns.at(service, measure, span)] += row.getLong("people");
        });
    }

    private static boolean contains(Period days, LocalDate day) { return !day.isBefore(days.from()) && !day.isAfter(days.to()); }

    private void addHelped(Integer[] leaves, ServiceColumns columns, Map<Integer, LeafNumbers> numbers) {
        Map<UUID, Integer> positions = columns.positions();
        Period lastYear = columns.days(Span.LAST_YEAR);
        jdbc.sql(HELPED).param("leaves", leaves).param("from", Period.FOUNDING).param("last", columns.period().to()).param("now", columns.period().from())
                .param("year", columns.days(Span.YEAR).from()).param("lastYear", lastYear.from()).param("lastYearTo", lastYear.to()).query(row -> {
            Integer service = positions.get(row.getObject("service", UUID.class));
            if (service == null) return;
            long[] amounts = numbers.get(row.getInt("leaf")).columns();
            for (Span span : Span.values()) amounts[columns.at(service, ServiceMeasure.HELPED, span)] = row.getLong(span.name());
        });
    }

    /** The people behind one figure. */
    List<Contribution> learners(Integer[] leaves, UUID service, ServiceMeasure measure, Period period) {
        String statement = switch (measure) {
            case HELPED -> LEARNERS_HELPED;
            case ALONE, ABLE -> LEARNERS.formatted("alone_since");
            case MASTERED -> LEARNERS.formatted("mastered_on");
        };
        LocalDate from = measure.isStock() ? Period.FOUNDING : period.from();
        return jdbc.sql(statement).param("leaves", leaves).param("service", service).param("from", from).param("to", period.to()).param("last", period.to())
                .query((row, n) -> new Contribution(row.getInt("leaf"), row.getObject("subject", UUID.class), row.getObject("learner", UUID.class),
                        row.getObject("day", LocalDate.class), 1)).list();
    }
}
