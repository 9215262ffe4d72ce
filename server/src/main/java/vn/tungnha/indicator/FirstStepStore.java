package vn.tungnha.indicator;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Role;

/** Counts the units of a place that have what a first day gives them. */
@Component
class FirstStepStore {
    /**
     * @param units       communes of a province, or villages of a commune
     * @param withOfficer units where somebody holds the role of a commune officer
     * @param withMember  units where somebody holds the role of a member or team lead
     * @param services    in the catalogue
     * @param rounds      opened at the place or beneath
     */
    record Counts(long units, long withOfficer, long withMember, long withTeam, long withHousehold, long services, long rounds) {}

    private final JdbcClient jdbc;

    FirstStepStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    Counts counts(int place, int levelOfUnits, LocalDate today) {
        return jdbc.sql("""
                with here as (select leaf from place.place_leaf where ancestor = :place and valid @> :today::date),
                unit as (
                  select distinct v.place
                    from here join place.place_leaf up using (leaf) join place.place_version v on v.place = up.ancestor and v.valid @> :today::date
                   where up.valid @> :today::date and v.level = :level),
                beneath as (select unit.place, pl.leaf from unit join place.place_leaf pl on pl.ancestor = unit.place and pl.valid @> :today::date),
                holder as (select place, role from access.role_held where valid @> :today::date and place in (select place from unit)),
                working as (
                  select t.leaf, served::int as served
                    from team.team t left join lateral json_array_elements_text(t.serves::json) served on true
                   where t.from_day <= :today::date and (t.dissolved_on is null or t.dissolved_on > :today::date))
                select (select count(*) from unit) as units,
                       (select count(distinct place) from holder where role = :officer) as with_officer,
                       (select count(distinct place) from holder where role = any(:members::text[])) as with_member,
                       (select count(distinct beneath.place) from beneath
                         where leaf in (select leaf from working) or leaf in (select served from working where served is not null)) as with_team,
                       (select count(distinct beneath.place) from beneath
                         where exists (select from household.household h where h.leaf = beneath.leaf)) as with_household,
                       (select count(*) from catalogue.service) as services,
                       (select count(*) from visit.round where leaf in (select leaf from here)) as rounds
                """).param("place", place).param("level", levelOfUnits).param("today", today).param("officer", Role.COMMUNE_OFFICE.name())
                .param("members", new String[] {Role.MEMBER.name(), Role.TEAM_LEAD.name()})
                .query((row, n) -> new Counts(row.getLong("units"), row.getLong("with_officer"), row.getLong("with_member"), row.getLong("with_team"),
                        row.getLong("with_household"), row.getLong("services"), row.getLong("rounds"))).single();
    }
}
