package vn.tungnha.indicator;

import vn.tungnha.indicator.Finding.Tone;

/** What is found about rounds, stuck points and sales. */
final class WorkFindings {
    private WorkFindings() {}

    /** A week after a round came from above, the commune has not made it its own; one that a district opened for it is what the commune waits for then. */
    static FindingRule roundNotOpened() {
        return new FindingRule("round-not-opened", Tone.ACT, """
                select c.place, r.from_day as since, r.id::text, r.name, :asOf::date - r.from_day as days
                  from (select distinct commune as place from village) c
                  join place.leaf_home own on own.place = c.place and own.main and own.valid @> :map::date
                  join place.place_leaf above on above.leaf = own.leaf and above.valid @> :map::date and above.ancestor <> c.place
                  join place.leaf_home home on home.place = above.ancestor and home.valid @> :map::date
                  join visit.round r on r.leaf = home.leaf
                  join ledger.fact opened on opened.leaf = r.leaf and opened.id = r.id and opened.happened_at < (:asOf::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                 where :asOf::date between r.from_day + 7 and r.until_day and (r.closed_on is null or r.closed_on > :asOf::date)
                   and (r.places is null or exists (
                         select from json_array_elements_text(r.places::json) named
                           join place.place_leaf there on there.ancestor = named::int and there.valid @> :map::date
                          where there.leaf = own.leaf or there.leaf in (select leaf from village where commune = c.place)))
                   and not exists (
                         select from visit.round taken
                           join place.leaf_home by on by.leaf = taken.leaf and by.valid @> :map::date
                           join place.place_leaf line on line.ancestor = by.place and line.leaf = own.leaf and line.valid @> :map::date
                           join ledger.fact told on told.leaf = taken.leaf and told.id = taken.id
                            and told.happened_at < (:asOf::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                          where taken.stands_for = r.id)
                 order by since, c.place
                """);
    }

    /** Somebody has waited for more than a day, and no answer reaches them. */
    static FindingRule stuckUnanswered() {
        return new FindingRule("stuck-unanswered", Tone.ACT, """
                select pl.ancestor as place, min(s.on_day) as since, count(distinct coalesce(s.learner, s.id)) as people, :asOf::date - min(s.on_day) as days
                  from helpdesk.stuck s
                  join place.place_leaf pl on pl.leaf = s.leaf and pl.valid @> :map::date
                  join place.place_version v on v.place = pl.ancestor and v.valid @> :map::date and v.level = 3
                 where s.leaf = any(:leaves::int[]) and s.on_day < :asOf::date - 1 and (s.closed_on is null or s.closed_on > :asOf::date)
                   and not exists (select from helpdesk.answer a
                                     join place.leaf_home h on h.leaf = a.leaf and h.valid @> :map::date
                                     join place.place_leaf reach on reach.ancestor = h.place and reach.leaf = s.leaf and reach.valid @> :map::date
                                    where a.service = s.service and a.step = s.step and a.on_day <= :asOf::date
                                      and (a.ended_on is null or a.ended_on > :asOf::date))
                 group by pl.ancestor
                 order by since
                """);
    }

    /** Fifty people or more stand at one step of one service within thirty days: told of the smallest place that holds them all. */
    static FindingRule manyStuckAtAStep() {
        return new FindingRule("many-stuck-at-a-step", Tone.ACT, """
                select place, since, id, service, step, people
                  from (select distinct on (s.service, s.step) pl.ancestor as place, min(s.on_day) as since, c.id::text, c.name as service, s.step,
                               count(distinct coalesce(s.learner, s.id)) as people
                          from helpdesk.stuck s
                          join place.place_leaf pl on pl.leaf = s.leaf and pl.valid @> :map::date
                          join place.place_version v on v.place = pl.ancestor and v.valid @> :map::date
                          join catalogue.service c on c.id = s.service
                         where s.leaf = any(:leaves::int[]) and s.on_day between :asOf::date - 30 and :asOf::date
                           and (s.closed_on is null or s.closed_on > :asOf::date)
                         group by s.service, s.step, pl.ancestor, v.level, c.id, c.name
                        having count(distinct coalesce(s.learner, s.id)) >= 50
                         order by s.service, s.step, people desc, v.level desc) stuck
                 order by people desc
                """);
    }

    /**
     * They sold around a livestream, and nothing for sixty days since: the show did not become a trade. {@code who} holds the ends of the sellers' ids,
     * so that a screen can list exactly these.
     */
    static FindingRule dormantSellers() {
        return new FindingRule("dormant-sellers", Tone.ACT, """
                select v.place, max(seller.last) as since, count(*) as sellers,
                       string_agg(right(seller.subject::text, 12), ',' order by seller.subject) as who
                  from village v
                  join (select o.leaf, o.subject, max(o.on_day) as last
                          from commerce.order_made o where o.leaf = any(:leaves::int[]) and o.on_day <= :asOf::date
                         group by o.leaf, o.subject having max(o.on_day) <= :asOf::date - 60) seller using (leaf)
                 where exists (select from commerce.order_made o
                                 join commerce.livestream l on o.on_day between l.on_day - 30 and l.on_day + 30 and l.on_day between :asOf::date - 365 and :asOf::date
                                where o.leaf = seller.leaf and o.subject = seller.subject and o.on_day <= :asOf::date
                                  and (l.products = '[]' or exists (select from json_array_elements_text(l.products::json) shown
                                                                     where strpos(o.products, shown) > 0)))
                 group by v.place
                 order by sellers desc, since
                """);
    }
}
