package vn.tungnha.indicator;

import java.util.List;
import vn.tungnha.indicator.Finding.Tone;

/**
 * What makes a finding. The statement tells the place, since when, and whatever else its words need; the most serious come first. It knows
 * {@code village (leaf, place, commune)} of the places that take part, on the chosen map, and {@code last_visit (leaf, day)}.
 */
record FindingRule(String name, Tone tone, String statement) {
    static final List<FindingRule> ALL = List.of(silentCommune(), roundNotOpened(), burstOfVisits(), villageWithoutTeam(), teamOnPaper(),
            villageWithTwoTeams(), withoutTraining(), moreThanDeclared(), clocksOff(), dormantSellers(), learnsFromNeighbours());

    /** Nobody knocked on a door there for three weeks. */
    static FindingRule silentCommune() {
        return new FindingRule("silent-commune", Tone.ACT, """
                select v.commune as place, max(l.day) as since, :asOf::date - max(l.day) as days
                  from village v left join last_visit l using (leaf)
                 group by v.commune having max(l.day) <= :asOf::date - 21
                 order by since
                """);
    }

    /** A week after a round came from above, the commune has not made it its own; one that a district opened for it is what the commune waits for then. */
    static FindingRule roundNotOpened() {
        return new FindingRule("round-not-opened", Tone.ACT, """
                select c.place, r.from_day as since, r.name, :asOf::date - r.from_day as days
                  from (select distinct commune as place from village) c
                  join place.leaf_home own on own.place = c.place and own.main and own.valid @> :map::date
                  join place.place_leaf above on above.leaf = own.leaf and above.valid @> :map::date and above.ancestor <> c.place
                  join place.leaf_home home on home.place = above.ancestor and home.valid @> :map::date
                  join visit.round r on r.leaf = home.leaf
                 where :asOf::date between r.from_day + 7 and r.until_day and (r.closed_on is null or r.closed_on > :asOf::date)
                   and (r.places is null or exists (
                         select from json_array_elements_text(r.places::json) named
                           join place.place_leaf there on there.ancestor = named::int and there.valid @> :map::date
                          where there.leaf = own.leaf or there.leaf in (select leaf from village where commune = c.place)))
                   and not exists (
                         select from visit.round taken
                           join place.leaf_home by on by.leaf = taken.leaf and by.valid @> :map::date
                           join place.place_leaf line on line.ancestor = by.place and line.leaf = own.leaf and line.valid @> :map::date
                          where taken.stands_for = r.id)
                 order by since, c.place
                """);
    }

    /** Forty doors in ten minutes is faster than anybody walks: told from paper, or not at all. */
    static FindingRule burstOfVisits() {
        return new FindingRule("burst-of-visits", Tone.LOOK, """
                select distinct on (author, since) v.place, since, visits, author
                  from (select leaf, author, on_day as since, count(*) over (partition by author order by at
                               range between current row and interval '10 minutes' following) as visits
                          from visit.visit where leaf = any(:leaves::int[]) and on_day between :from::date and :asOf::date) burst
                  join village v using (leaf)
                 where visits >= 40
                 order by author, since, visits desc
                """);
    }

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

    /** A numerator above its denominator: more households in the register than the village declares. */
    static FindingRule moreThanDeclared() {
        return new FindingRule("more-than-declared", Tone.LOOK, """
                select v.place, null::date as since, sum(registered.amount) as registered, sum(declared.households) as declared
                  from village v
                 cross join lateral (select sum(amounts[(select id from ledger.measure where name = 'household.registered')]) as amount
                                       from ledger.tally t where t.leaf = v.leaf and t.grain = 3) registered
                  join place.leaf on leaf.id = v.leaf
                  join lateral (select households from place.declared d where d.place = leaf.born_of and d.on_date <= :asOf::date
                                 order by on_date desc limit 1) declared on true
                 group by v.place having sum(registered.amount) > sum(declared.households)
                 order by sum(registered.amount)::numeric / greatest(sum(declared.households), 1) desc
                """);
    }

    /** Phones whose clock was impossible; their facts went in at the nearest possible time. */
    static FindingRule clocksOff() {
        return new FindingRule("clocks-off", Tone.LOOK, """
                select v.place, min(f.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as since, count(*) as facts,
                       count(distinct f.device) as devices
                  from village v
                  join ledger.fact f on f.leaf = v.leaf and f.occurred_at <> f.happened_at and f.recorded_at >= :from::date
                   and abs(extract(epoch from f.occurred_at - f.happened_at)) > 300
                 group by v.place
                 order by facts desc
                """);
    }

    /** They sold around a livestream, and nothing for sixty days since: the show did not become a trade. */
    static FindingRule dormantSellers() {
        return new FindingRule("dormant-sellers", Tone.ACT, """
                select v.place, max(seller.last) as since, count(*) as sellers
                  from village v
                  join (select o.leaf, o.subject, max(o.on_day) as last,
                               bool_or(exists (select from commerce.livestream l where o.on_day between l.on_day - 30 and l.on_day + 30)) as streamed
                          from commerce.order_made o where o.leaf = any(:leaves::int[]) and o.on_day <= :asOf::date
                         group by o.leaf, o.subject) seller using (leaf)
                 where seller.streamed and seller.last <= :asOf::date - 60
                 group by v.place
                 order by sellers desc, since
                """);
    }

    /** People there learned from one another: a third or more of those who came to do it alone this year. */
    static FindingRule learnsFromNeighbours() {
        return new FindingRule("learns-from-neighbours", Tone.GLAD, """
                select place, null::date as since, people, alone
                  from (select v.place, sum(t.amounts[(select id from ledger.measure where name = 'person.from_neighbour')]) as people,
                               sum(t.amounts[(select id from ledger.measure where name = 'person.alone')]) as alone
                          from village v
                          join ledger.tally t on t.leaf = v.leaf and t.grain = 2 and t.start between :asOf::date - 366 and :asOf::date
                         group by v.place) learned
                 where people >= 5 and people * 3 >= alone
                 order by people desc
                """);
    }
}
