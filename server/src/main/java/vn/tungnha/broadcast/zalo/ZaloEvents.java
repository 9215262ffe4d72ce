package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.StorableText;

/** What the vendor told: kept at once, worked later, each in a transaction of its own. */
@Component
class ZaloEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloEvents.class);
    private static final int TRIES = 5;
    private static final Duration REST = Duration.ofMinutes(1);
    /** Longer than an event may be old when it comes again; what people wrote is kept as a message. */
    private static final Duration KEPT = Duration.ofDays(1);
    /** More than the vendor lets anybody write. */
    private static final int LONGEST_TEXT = 5_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ZaloFollowers followers;
    private final Campaigns campaigns;
    private final ZaloSettings settings;
    private final Clock clock;

    ZaloEvents(JdbcClient jdbc, PlatformTransactionManager transactions, ZaloFollowers followers, Campaigns campaigns, ZaloSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.followers = followers;
        this.campaigns = campaigns;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same event again is the same row. */
    void keep(ZaloEvent event) {
        jdbc.sql("""
                insert into broadcast.zalo_event (oa, key, name, user_id, at, body, received_at) values (:oa, :key, :name, :user, :at, :body, :now)
                on conflict do nothing
                """).param("oa", settings.oaId()).param("key", event.key()).param("name", event.name()).param("user", event.user())
                .param("at", Moments.at(event.at())).param("body", StorableText.of(event.body())).param("now", Moments.at(clock.instant())).update();
    }

    /** Works all that wait, the oldest first; one that cannot be worked is tried again later, a few times, and stops no other. */
    void work() {
        while (workNext()) if (Thread.currentThread().isInterrupted()) return;
        jdbc.sql("delete from broadcast.zalo_event where oa = :oa and worked_at < :before").param("oa", settings.oaId())
                .param("before", Moments.at(clock.instant().minus(KEPT))).update();
    }

    private boolean workNext() {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> next().map(this::worked).isPresent()));
        } catch (Unworkable unworkable) {
            LOG.warn("a Zalo event could not be worked: {}", unworkable.key, unworkable.getCause());
            putOff(unworkable.key);
            return true;
        }
    }

    private void putOff(String key) {
        jdbc.sql("update broadcast.zalo_event set failures = failures + 1, again_at = :again where oa = :oa and key = :key").param("oa", settings.oaId())
                .param("key", key).param("again", Moments.at(clock.instant().plus(REST))).update();
    }

    private Optional<ZaloEvent> next() {
        return jdbc.sql("""
                select key, name, user_id as "user", at, body from broadcast.zalo_event
                 where oa = :oa and worked_at is null and failures < :tries and (again_at is null or again_at <= :now)
                 order by at for update skip locked limit 1
                """).param("oa", settings.oaId()).param("tries", TRIES).param("now", Moments.at(clock.instant()))
                .query((row, n) -> new ZaloEvent(row.getString("key"), row.getString("name"), row.getString("user"), Moments.of(row, "at"), row.getString("body"))).optional();
    }

    private String worked(ZaloEvent event) {
        try {
            apply(event);
        } catch (RuntimeException failure) {
            throw new Unworkable(event.key(), failure);
        }
        jdbc.sql("update broadcast.zalo_event set worked_at = :now where oa = :oa and key = :key").param("oa", settings.oaId()).param("key", event.key())
                .param("now", Moments.at(clock.instant())).update();
        return event.key();
    }

    private void apply(ZaloEvent event) {
        if (event.user() == null) return;
        switch (event.name()) {
            case "follow" -> followers.follows(event.user(), true, event.at());
            case "unfollow" -> followers.follows(event.user(), false, event.at());
            case "oa_send_text" -> campaigns.seenArriving(event.user(), text(event, ""), ZaloEvent.id(message(event).path("msg_id")), event.at());
            default -> {
                if (event.name().startsWith("user_send_")) written(event);
            }
        }
    }

    private void written(ZaloEvent event) {
        followers.wrote(event.user(), event.at());
        String id = ZaloEvent.id(message(event).path("msg_id"));
        jdbc.sql("""
                insert into broadcast.zalo_message (oa, id, user_id, at, kind, text) values (:oa, :id, :user, :at, :kind, :text) on conflict do nothing
                """).param("oa", settings.oaId()).param("id", id == null ? event.key() : id).param("user", event.user())
                .param("at", Moments.at(event.at())).param("kind", event.name().substring("user_send_".length())).param("text", text(event, null)).update();
    }

    private static String text(ZaloEvent event, String otherwise) {
        String text = StorableText.of(message(event).path("text").asString(otherwise));
        return text == null ? null : StorableText.start(text, LONGEST_TEXT);
    }

    private static JsonNode message(ZaloEvent event) { return JSON.readTree(event.body()).path("message"); }

    private static final class Unworkable extends RuntimeException {
        private final String key;

        Unworkable(String key, RuntimeException cause) {
            super(cause);
            this.key = key;
        }
    }
}
