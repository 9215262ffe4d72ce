package vn.tungnha.broadcast.zalo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * Messages on their way: a row for each recipient, queued → sending → sent, failed or unknown. "sending" is committed before the call goes out, so that a
 * server that dies over it leaves a row nobody sends again by itself.
 */
@Component
class Campaigns {
    private static final int LONGEST_TEXT = 2_000;
    /** After it no call can still be under way. */
    private static final Duration LOST_AFTER = ZaloClient.PATIENCE.multipliedBy(3);

    /** How far a message has come. */
    record Standing(UUID id, @Nullable UUID notice, @Nullable String replyTo, String text, @Nullable String madeBy, Instant madeAt, int queued, int sending, int sent,
            int failed, int unknown) {}

    /** One recipient. */
    record Delivery(String user, String state, @Nullable String reason, @Nullable Integer code, Instant changedAt, @Nullable String messageId) {}

    /** A message that may be sent now, as this attempt. */
    record Taken(UUID campaign, String user, String text, int attempt, boolean toAll) {}

    /** What is to be written, and what for. */
    record Draft(UUID id, int place, UUID notice, String replyTo, String text, UUID by) {
        Draft {
            Limits.required("id", id);
            Limits.text("text", Limits.required("text", text), LONGEST_TEXT);
        }
    }

    private final JdbcClient jdbc;
    private final ZaloSettings settings;
    private final Clock clock;

    Campaigns(JdbcClient jdbc, ZaloSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Confirmations of an office: the highest number of recipients, and whether the same message may be sent again. */
    record Confirmed(@Nullable Integer recipients, @Nullable Boolean again) {}

    /**
     * As {@link #begin}, to everybody who can be reached. A message to thousands cannot be called back: the office must have seen how many people get it, and
     * when the same notice or text went to all before.
     */
    @Transactional
    public void beginForAll(Draft draft, List<String> users, Confirmed confirmed) {
        if (!isBegun(draft.id())) {
            if (!Boolean.TRUE.equals(confirmed.again())) refuseSentBefore(draft, users.size());
            if (confirmed.recipients() == null || users.size() > confirmed.recipients())
                throw new Refusal(ZaloProblem.CAMPAIGN_UNCONFIRMED, Map.of("recipients", users.size()));
        }
        begin(draft, users);
    }

    private boolean isBegun(UUID campaign) {
        return jdbc.sql("select exists (select from broadcast.campaign where id = :id)").param("id", campaign).query(Boolean.class).single();
    }

    private void refuseSentBefore(Draft draft, int recipients) {
        jdbc.sql("""
                select made_at from broadcast.campaign
                 where oa = :oa and reply_to is null and (notice = :notice::uuid or text = :text) order by made_at desc limit 1
                """).param("oa", settings.oaId()).param("notice", draft.notice()).param("text", draft.text()).query((row, n) -> Moments.of(row, "made_at")).optional()
                .ifPresent(before -> {
                    throw new Refusal(ZaloProblem.CAMPAIGN_SENT_BEFORE, Map.of("on", ProvinceDay.of(before).toString(), "recipients", recipients));
                });
    }

    /** With all its recipients, or not at all; the same draft again changes nothing. */
    @Transactional
    public void begin(Draft draft, List<String> users) {
        if (users.isEmpty()) throw new Refusal(ZaloProblem.CAMPAIGN_NOBODY);
        int made = jdbc.sql("""
                insert into broadcast.campaign (id, oa, place, notice, reply_to, text, made_by, made_at)
                values (:id, :oa, :place, :notice, :replyTo, :text, :by, :now) on conflict do nothing
                """).param("id", draft.id()).param("oa", settings.oaId()).param("place", draft.place()).param("notice", draft.notice())
                .param("replyTo", draft.replyTo()).param("text", draft.text()).param("by", draft.by()).param("now", now()).update();
        if (made == 0) return;
        jdbc.sql("""
                insert into broadcast.delivery (campaign, user_id, state, changed_at)
                select :id, recipient, 'queued', :now from unnest(:users::text[]) as recipient on conflict do nothing
                """).param("id", draft.id()).param("users", users.toArray(String[]::new)).param("now", now()).update();
    }

    List<Standing> all() { return standings("").param("oa", settings.oaId()).query(Campaigns::standing).list(); }

    Standing get(UUID campaign) {
        return standings("and c.id = :id").param("oa", settings.oaId()).param("id", campaign).query(Campaigns::standing).optional()
                .orElseThrow(() -> new Refusal(ZaloProblem.CAMPAIGN_UNKNOWN, Map.of("id", campaign)));
    }

    private JdbcClient.StatementSpec standings(String which) {
        return jdbc.sql("""
                select c.id, c.notice, c.reply_to, c.text, a.display_name as made_by, c.made_at, count(*) filter (where d.state = 'queued') as queued,
                       count(*) filter (where d.state = 'sending') as sending, count(*) filter (where d.state = 'sent') as sent,
                       count(*) filter (where d.state = 'failed') as failed, count(*) filter (where d.state = 'unknown') as unknown
                  from broadcast.campaign c
                  join broadcast.delivery d on d.campaign = c.id
                  left join access.account a on a.id = c.made_by
                 where c.oa = :oa %s
                 group by c.id, a.display_name order by c.made_at desc limit 200
                """.formatted(which));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(row.getObject("id", UUID.class), row.getObject("notice", UUID.class), row.getString("reply_to"), row.getString("text"),
                row.getString("made_by"), Moments.of(row, "made_at"), row.getInt("queued"), row.getInt("sending"), row.getInt("sent"), row.getInt("failed"),
                row.getInt("unknown"));
    }

    List<Delivery> deliveries(UUID campaign) {
        get(campaign);
        return jdbc.sql("""
                select user_id as "user", state, reason, code, changed_at, message_id from broadcast.delivery
                 where campaign = :campaign order by state, user_id
                """).param("campaign", campaign)
                .query((row, n) -> new Delivery(row.getString("user"), row.getString("state"), row.getString("reason"), row.getObject("code", Integer.class),
                        Moments.of(row, "changed_at"), row.getString("message_id"))).list();
    }

    /** Somebody looked into it: it did not arrive, so it goes again. */
    void again(UUID campaign, String user, UUID by) {
        get(campaign);
        int queued = jdbc.sql("""
                update broadcast.delivery set state = 'queued', reason = null, code = null, again_by = :by, changed_at = :now
                 where campaign = :campaign and user_id = :user and state = 'unknown'
                """).param("campaign", campaign).param("user", user).param("by", by).param("now", now()).update();
        if (queued == 0) throw new Refusal(ZaloProblem.DELIVERY_NOT_UNKNOWN);
    }

    /** Takes the next one, committed as "sending" when this returns: nobody else gets it. */
    Optional<Taken> take() {
        return jdbc.sql("""
                update broadcast.delivery d set state = 'sending', attempt = d.attempt + 1, sending_since = :now, changed_at = :now
                  from broadcast.campaign c
                 where c.id = d.campaign and (d.campaign, d.user_id) = (
                       select q.campaign, q.user_id from broadcast.delivery q join broadcast.campaign m on m.id = q.campaign
                        where m.oa = :oa and q.state = 'queued' order by m.made_at, m.id, q.user_id for update of q skip locked limit 1)
                returning d.campaign, d.user_id as "user", c.text, d.attempt, c.reply_to is null as to_all
                """).param("oa", settings.oaId()).param("now", now()).query(Taken.class).optional();
    }

    /** An answer that comes after all is believed, unless somebody had it sent again meanwhile. */
    void settle(Taken taken, ZaloAnswer answer) {
        String state = answer.reason() == null ? "sent" : answer.reason().verdict() == Reason.Verdict.UNKNOWN ? "unknown" : "failed";
        settle(taken, state, answer);
    }

    /** It surely did not go out, so it waits for its turn again. */
    void putBack(Taken taken) { settle(taken, "queued", ZaloAnswer.sent(null)); }

    private void settle(Taken taken, String state, ZaloAnswer answer) {
        jdbc.sql("""
                update broadcast.delivery set state = :state, reason = :reason, code = :code, message_id = :messageId, changed_at = :now
                 where campaign = :campaign and user_id = :user and attempt = :attempt and state in ('sending', 'unknown')
                """).param("campaign", taken.campaign()).param("user", taken.user()).param("attempt", taken.attempt()).param("state", state)
                .param("reason", answer.reason() == null ? null : answer.reason().word()).param("code", answer.code()).param("messageId", answer.messageId())
                .param("now", now()).update();
    }

    /** What a server left behind when it stopped between the call and its answer. */
    void settleLost() {
        jdbc.sql("""
                update broadcast.delivery d set state = 'unknown', reason = :reason, changed_at = :now
                  from broadcast.campaign c where c.id = d.campaign and c.oa = :oa and d.state = 'sending' and d.sending_since < :before
                """).param("oa", settings.oaId()).param("reason", Reason.INTERRUPTED.word()).param("now", now())
                .param("before", Moments.at(clock.instant().minus(LOST_AFTER))).update();
    }

    /**
     * The vendor tells of every message the account sends: so one under way, or one nobody knows the end of, turns out to have gone. The same words sent
     * later are another message; the two clocks may differ by a minute.
     */
    void seenArriving(String user, String text, String messageId, Instant at) {
        jdbc.sql("""
                update broadcast.delivery d set state = 'sent', reason = null, message_id = :messageId, changed_at = :now
                  from broadcast.campaign c
                 where c.id = d.campaign and c.oa = :oa and c.text = :text and d.user_id = :user and d.state in ('sending', 'unknown')
                   and d.sending_since < :at::timestamptz + interval '1 minute'
                """).param("oa", settings.oaId()).param("user", user).param("text", text).param("messageId", messageId).param("at", Moments.at(at))
                .param("now", now()).update();
    }

    private OffsetDateTime now() { return Moments.at(clock.instant()); }
}
