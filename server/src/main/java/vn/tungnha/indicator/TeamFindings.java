package vn.tungnha.indicator;

import vn.tungnha.indicator.Finding.Tone;

/** What is found about teams and their training. */
final class TeamFindings {
    private TeamFindings() {}

    /** No team of its own serves the village. */
    static FindingRule villageWithoutTeam() {
        return new FindingRule("village-without-team", Tone.ACT, """
                select v.place, null::date as since
                  from village v
                 where v.leaf not in (select served::int from team.team t, json_array_elements_text(t.serves::json) served
                                       where t.level = 'village' and t.from_day <= :asOf::date
                                         and (t.dissolved_on is null or t.dissolved_on > :asOf::date))
                   and exists (select from team.team)
                 order by v.place
                """);
    }

    /** The village's team made no visit for ninety days while the commune around it moved. */
    static FindingRule teamOnPaper() {
        return new FindingRule("team-on-paper", Tone.ACT, """
                select v.place, coalesce(max(l.day), min(t.from_day)) as since, :asOf::date - coalesce(max(l.day), min(t.from_day)) as days
                  from village v
                  join (select served::int as leaf, from_day from team.team, json_array_elements_text(serves::json) served
                         where level = 'village' and dissolved_on is null) t using (leaf)
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

    /** No session was held there this year, in a district (since July 2025 in a commune), while others had theirs. */
    static FindingRule withoutTraining() {
        return new FindingRule("district-without-training", Tone.ACT, """
                select u.place, null::date as since
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
                                        select (more ->> 'place')::int from json_array_elements(coalesce(s.venues, '[]')::json) more) venue on venue.place = l.born_of
                              ) held (leaf)
                               join place.place_leaf pl on pl.leaf = held.leaf and pl.valid @> :map::date
                              where s.cancelled_on is null and s.from_day between date_trunc('year', :asOf::date)::date and :asOf::date) had using (place)
                 group by u.place having count(had.place) = 0
                    and exists (select from training.session s
                                 where s.cancelled_on is null and s.from_day between date_trunc('year', :asOf::date)::date and :asOf::date
                                   and s.leaf = any(:leaves::int[]))
                 order by u.place
                """);
    }
}
