package vn.tungnha.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;

/** Reads what reports lack. */
@Component
class ReportGapStore {
    private final JdbcClient jdbc;

    ReportGapStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Leaves that a team serves on that day. */
    Set<Integer> servedLeaves(LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                select distinct served::int from team.team, json_array_elements_text(serves::json) served
                 where from_day <= :day and (dissolved_on is null or dissolved_on > :day)
                """).param("day", day).query(Integer.class).list());
    }

    /** Leaves in which a commune's team exists on that day. */
    Set<Integer> communeTeams(LocalDate day) {
        return new HashSet<>(jdbc.sql("select distinct leaf from team.team where level = 'commune' and from_day <= :day and (dissolved_on is null or dissolved_on > :day)")
                .param("day", day).query(Integer.class).list());
    }

    /** Live services by name, each with whether its partner is known. */
    Map<String, Boolean> partnersOfServices() {
        Map<String, Boolean> partners = new HashMap<>();
        jdbc.sql("select name, coalesce(partner, '') <> '' as known from catalogue.service where status = 'live'")
                .query(row -> { partners.put(row.getString("name"), row.getBoolean("known")); });
        return partners;
    }

    /** The day on which each of these places sealed its report of a month that ends within the period. */
    Map<Integer, LocalDate> sealedMonths(Collection<Integer> places, Period period) {
        Map<Integer, LocalDate> sealed = new HashMap<>();
        jdbc.sql("""
                select place, max(sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sealed_on
                  from report.report
                 where kind = 'monthly' and sent_at is not null and recalled_at is null and as_of between :from::date and :to::date and place = any(:places::int[])
                 group by place
                """).param("from", period.from()).param("to", period.to()).param("places", places.toArray(Integer[]::new))
                .query(row -> { sealed.put(row.getInt("place"), row.getObject("sealed_on", LocalDate.class)); });
        return sealed;
    }
}
