package vn.tungnha.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * Letters to those who answer, nearest first: when somebody is stuck at a step of theirs and no answer reaches them, one letter a step and day, until it is
 * answered. State is in the table, so it survives a restart.
 */
@Component
class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    private static final int LONGEST_FAILURE = 300;

    private record Letter(UUID id, UUID answerer, Step step) {}

    private final JdbcClient jdbc;
    private final Answerers answerers;
    private final Links links;
    private final StuckPoints stuck;
    private final Postman postman;
    private final Clock clock;

    Letters(JdbcClient jdbc, Answerers answerers, Links links, StuckPoints stuck, Postman postman, Clock clock) {
        this.jdbc = jdbc;
        this.answerers = answerers;
        this.links = links;
        this.stuck = stuck;
        this.postman = postman;
        this.clock = clock;
    }

    /** Writes what is to be written and sends what is due; without a mail server letters wait, and the office passes their links on by hand. */
    void run() {
        write();
        if (!postman.walks()) return;
        for (Optional<Letter> due = take(); due.isPresent(); due = take()) trySend(due.get());
    }

    /** The nearest who were named for the service; at most five letters a step in thirty days, after which the office has it. */
    private void write() {
        jdbc.sql("""
                with named as (
                  select r.id, r.services::jsonb as services, v.level, pl.leaf
                    from helpdesk.answerer r
                    join place.leaf_home h on h.leaf = r.leaf and h.valid @> :today::date
                    join place.place_version v on v.place = h.place and v.valid @> :today::date
                    join place.place_leaf pl on pl.ancestor = h.place and pl.valid @> :today::date
                   where r.email is not null and r.account is not null and (r.ended_on is null or r.ended_on > :today::date)),
                waiting as (
                  select s.leaf, s.service, s.step
                    from helpdesk.stuck s
                   where s.closed_on is null and s.leaf in (select leaf from named)
                     and not exists (select from helpdesk.answer a
                                       join place.leaf_home h on h.leaf = a.leaf and h.valid @> :today::date
                                       join place.place_leaf pl on pl.ancestor = h.place and pl.leaf = s.leaf and pl.valid @> :today::date
                                      where a.service = s.service and a.step = s.step and (a.ended_on is null or a.ended_on > :today::date))
                   group by s.leaf, s.service, s.step),
                nearest as (
                  select n.id, w.service, w.step, rank() over (partition by w.leaf, w.service, w.step order by n.level desc) as nth
                    from waiting w join named n on n.leaf = w.leaf and jsonb_exists(n.services, w.service::text))
                insert into helpdesk.letter (id, answerer, service, step, written_at, due_at)
                select distinct on (n.id, n.service, n.step) gen_random_uuid(), n.id, n.service, n.step, :now::timestamptz, :now::timestamptz
                  from nearest n
                 where n.nth = 1
                   and not exists (select from helpdesk.letter l where (l.answerer, l.service, l.step) = (n.id, n.service, n.step)
                                      and (l.sent_at is null or l.written_at > :now::timestamptz - interval '1 day'))
                   and (select count(*) from helpdesk.letter l where (l.answerer, l.service, l.step) = (n.id, n.service, n.step)
                           and l.written_at > :now::timestamptz - interval '30 days') < 5
                on conflict do nothing
                """).param("today", today()).param("now", now()).update();
    }

    /**
     * The next that is due, put off for a minute, two, four … six hours before anybody tries to send it: no connection waits for the mail server, one that
     * cannot be sent holds up no other, and one over which a server died is tried again.
     */
    private Optional<Letter> take() {
        return jdbc.sql("""
                update helpdesk.letter
                   set tries = tries + 1, due_at = :now::timestamptz + least(interval '1 minute' * power(2, least(tries, 9)), interval '6 hours')
                 where id = (select id from helpdesk.letter where sent_at is null and due_at <= :now::timestamptz order by due_at for update skip locked limit 1)
                returning id, answerer, service, step
                """).param("now", now()).query((row, n) -> new Letter(row.getObject("id", UUID.class), row.getObject("answerer", UUID.class),
                new Step(row.getObject("service", UUID.class), row.getInt("step")))).optional();
    }

    /** A place that was closed or a service taken back meanwhile keeps this letter back, and no other. */
    private void trySend(Letter letter) {
        try {
            send(letter);
        } catch (Refusal refusal) {
            LOG.warn("a letter could not be written, it is tried again later: {}", refusal.problem().name());
            note(letter, refusal.problem().name());
        }
    }

    private void send(Letter letter) {
        Optional<AnswererStore.Found> to = answerers.find(letter.answerer()).filter(each -> each.row().email() != null);
        StuckPoints.Waiting waiting = to.map(each -> stuck.waiting(each.place(), letter.step())).orElse(null);
        if (waiting == null || waiting.unanswered() == 0) {
            jdbc.sql("delete from helpdesk.letter where id = :id").param("id", letter.id()).update();
            return;
        }
        String token = links.make(letter.answerer(), letter.step());
        try {
            postman.carry(to.get(), letter.step(), waiting, token);
            jdbc.sql("update helpdesk.letter set sent_at = :now, failure = null where id = :id").param("now", now()).param("id", letter.id()).update();
        } catch (MailException | Refusal failed) {
            LOG.warn("a letter could not be sent, it is tried again later: {}", failed.getMessage());
            links.forget(token);
            note(letter, String.valueOf(failed.getMessage()));
        }
    }

    private void note(Letter letter, String failure) {
        jdbc.sql("update helpdesk.letter set failure = :failure where id = :id").param("id", letter.id())
                .param("failure", failure.substring(0, Math.min(LONGEST_FAILURE, failure.length()))).update();
    }

    private OffsetDateTime now() { return OffsetDateTime.now(clock); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
