package vn.tungnha.indicator;

import vn.tungnha.indicator.Finding.Tone;

/** What is found about teams and their training. */
final class TeamFindings {
    /** Teams of the places looked at, at their commune. */
    private static final String TEAM_AT = """
            select h.place, t.from_day as since, t.id::text as id, t.name as team
              from (select * from team.team where leaf = any(:leaves::int[]) and from_day <= :asOf::date
                       and (dissolved_on is null or dissolved_on > :asOf::date)) t
              join place.leaf_home h on h.leaf = t.leaf and h.valid @> :map::date
            """;

    private TeamFindings() {}

    /** No team of its own serves the village. */
    static FindingRule villageWithoutTeam() {
        return new FindingRule("village-without-team", Tone.ACT, """
                select v.place, null::date as since
                  from village v
                 where v.leaf not in (select served::int from team.team t, json_array_elements_text(t.serves::json) served
                                       where t.level = 'village' and t.from_day <= :asOf::date
                                         and (t.dissolved_on is null or t.dissolved_on > :asOf::date))
                   and exists (select from team.team t where t.leaf = any(:province::int[]) and t.from_day <= :asOf::date
                                  and (t.dissolved_on is null or t.dissolved_on > :asOf::date))
                 order by v.place
                """);
    }

    /** A team that nobody leads, of its commune; one without anybody is among them. */
    static FindingRule withoutLead() {
        return new FindingRule("team-without-lead", Tone.ACT, TEAM_AT + """
                 where not exists (select from team.member m where m.leaf = t.leaf and m.team = t.id and m.role = 'lead' and m.from_day <= :asOf::date
                                      and (m.left_on is null or m.left_on > :asOf::date))
                 order by since, t.id
                """);
    }

    /** A village team that serves no village. */
    static FindingRule withoutVillage() {
        return new FindingRule("team-without-village", Tone.ACT, TEAM_AT + """
                 where t.level = 'village' and json_array_length(t.serves::json) = 0
                 order by since, t.id
                """);
    }

    /** Members whose term has ended, or ends within thirty days, by team. */
    static FindingRule termEnds() {
        return new FindingRule("term-ends", Tone.LOOK, """
                select h.place, null::date as since, t.id::text as id, t.name as team, count(*) as members, to_char(min(m.term_end), 'DD/MM/YYYY') as until
                  from team.team t
                  join place.leaf_home h on h.leaf = t.leaf and h.valid @> :map::date
                  join team.member m on m.leaf = t.leaf and m.team = t.id
                 where t.leaf = any(:leaves::int[]) and t.from_day <= :asOf::date and (t.dissolved_on is null or t.dissolved_on > :asOf::date)
                   and m.from_day <= :asOf::date and (m.left_on is null or m.left_on > :asOf::date) and m.term_end <= :asOf::date + 30
                 group by h.place, t.id, t.name
                 order by min(m.term_end), t.id
                """);
    }

    /** No team anywhere in the province: one finding of the place looked at, not one of every village. */
    static FindingRule noTeam() {
        return new FindingRule("no-team", Tone.ACT, """
                select :place::int as place, null::date as since
                 where not exists (select from team.team t where t.leaf = any(:province::int[]) and t.from_day <= :asOf::date
                                      and (t.dissolved_on is null or t.dissolved_on > :asOf::date))
                """);
    }

    /** The village's team made no visit for ninety days while the commune around it moved. */
    static FindingRule teamOnPaper() {
        return new FindingRule("team-on-paper", Tone.ACT, """
                select v.place, coalesce(max(l.day), min(t.from_day)) as since, :asOf::date - coalesce(max(l.day), min(t.from_day)) as days
                  from village v
                  join (select served::int as leaf, from_day from team.team, json_array_elements_text(serves::json) served
                         where level = 'village' and from_day <= :asOf::date and (dissolved_on is null or dissolved_on > :asOf::date)) t using (leaf)
                  left join last_visit l using (leaf)
                 where v.commune in (select commune from village join last_visit using (leaf) where day > :asOf::date - 30)
                 group by v.place having coalesce(max(l.day), min(t.from_day)) <= :asOf::date - 90
                 order by since
                """);
    }

    /** More than one village team serves it, so each may leave it to the other. */
    static FindingRule villageWithTwoTeams() {
        return new FindingRule("village-with-two-teams", Tone.LOOK, """
                select v.place, max(t.from_day) as since, count(distinct t.id) as teams
                  from village v
                  join (select id, from_day, served::int as leaf from team.team, json_array_elements_text(serves::json) served
                         where level = 'village' and from_day <= :asOf::date and (dissolved_on is null or dissolved_on > :asOf::date)) t using (leaf)
                 group by v.place having count(distinct t.id) > 1
                 order by teams desc, since
                """);
    }

    /**
     * No session was held there this year, in a district (since July 2025 in a commune), while at least half of its like had theirs: the first class of
     * a year makes nobody late.
     */
    static FindingRule withoutTraining() {
        return new FindingRule("district-without-training", Tone.ACT, """
                select place, null::date as since
                  from (select u.place, count(had.place) as sessions, sum(least(count(had.place), 1)) over () as trained, count(*) over () as units
                          from (select distinct coalesce(d.place, v.commune) as place
                                  from village v
                                  join place.place_version c on c.place = v.commune and c.valid @> :map::date
                                  left join place.place_version d on d.place = c.parent and d.valid @> :map::date and d.level = 2) u
                          left join (select pl.ancestor as place
                                       from training.session s
                                      cross join lateral (
                                        select s.leaf
                                         union all
                                        select l.id from place.leaf l
                                          join (select (s.venue::json ->> 'place')::int as place
                                                 union all
                                                select (more ->> 'place')::int from json_array_elements(coalesce(s.venues, '[]')::json) more) venue
                                            on venue.place = l.born_of
                                      ) held (leaf)
                                       join place.place_leaf pl on pl.leaf = held.leaf and pl.valid @> :map::date
                                      where (s.cancelled_on is null or s.cancelled_on > :asOf::date)
                                        and s.from_day between date_trunc('year', :asOf::date)::date and :asOf::date) had using (place)
                         group by u.place) unit
                 where sessions = 0 and trained * 2 >= units and trained > 0
                 order by place
                """);
    }
}
