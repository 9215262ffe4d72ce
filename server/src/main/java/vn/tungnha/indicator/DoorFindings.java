package vn.tungnha.indicator;

import vn.tungnha.indicator.Finding.Tone;

/** What is found about visits, doors and phones. */
final class DoorFindings {
    private DoorFindings() {}

    /** Nobody knocked on a door there for three weeks. */
    static FindingRule silentCommune() {
        return new FindingRule("silent-commune", Tone.ACT, """
                select v.commune as place, max(l.day) as since, :asOf::date - max(l.day) as days
                  from village v left join last_visit l using (leaf)
                 group by v.commune having max(l.day) <= :asOf::date - 21
                 order by since
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

    /** A numerator above its denominator: more households in the register than the village declares. */
    static FindingRule moreThanDeclared() {
        return new FindingRule("more-than-declared", Tone.LOOK, """
                select v.place, null::date as since, sum(registered.amount) as registered, sum(declared.households) as declared
                  from village v
                 cross join lateral (select sum(amounts[(select id from ledger.measure where name = 'household.registered')]) as amount
                                       from ledger.tally t where t.leaf = v.leaf and (
                                            t.grain = 3 and t.start < date_trunc('year', :asOf::date)
                                         or t.grain = 2 and t.start >= date_trunc('year', :asOf::date) and t.start < date_trunc('month', :asOf::date)
                                         or t.grain = 1 and t.start between date_trunc('month', :asOf::date) and :asOf::date)) registered
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
                  join ledger.fact f on f.leaf = v.leaf and f.occurred_at <> f.happened_at and f.recorded_at >= :from::timestamp at time zone 'Asia/Ho_Chi_Minh'
                   and f.recorded_at < (:asOf::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                   and abs(extract(epoch from f.occurred_at - f.happened_at)) > 300
                 group by v.place
                 order by facts desc
                """);
    }

    /** People there learned from one another: a third or more of those who came to do it alone this year. */
    static FindingRule learnsFromNeighbours() {
        return new FindingRule("learns-from-neighbours", Tone.GLAD, """
                select place, null::date as since, people, alone
                  from (select v.place, sum(t.amounts[(select id from ledger.measure where name = 'person.from_neighbour')]) as people,
                               sum(t.amounts[(select id from ledger.measure where name = 'person.alone')]) as alone
                          from village v
                          join ledger.tally t on t.leaf = v.leaf and (
                               t.grain = 2 and t.start >= :asOf::date - 366 and t.start < date_trunc('month', :asOf::date)
                            or t.grain = 1 and t.start between date_trunc('month', :asOf::date) and :asOf::date)
                         group by v.place) learned
                 where people >= 5 and people * 3 >= alone
                 order by people desc
                """);
    }
}
