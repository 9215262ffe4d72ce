package vn.tungnha.broadcast.zalo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;

/** What followers wrote to the province, and whether somebody wrote back. */
@Component
class ZaloMessages {
    /**
     * @param kind  text, image, …; only text has words
     * @param reply how the answer stands, or null while there is none
     */
    record Message(String id, String user, Instant at, String kind, @Nullable String text, @Nullable String answer, @Nullable String reply) {}

    private final JdbcClient jdbc;
    private final ZaloSettings settings;

    ZaloMessages(JdbcClient jdbc, ZaloSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    List<Message> newest() {
        return jdbc.sql("""
                select m.id, m.user_id as "user", m.at, m.kind, m.text, answer.text as answer, answer.state as reply
                  from broadcast.zalo_message m
                  left join lateral (select c.text, d.state from broadcast.campaign c join broadcast.delivery d on d.campaign = c.id
                                      where c.oa = m.oa and c.reply_to = m.id order by c.made_at desc limit 1) answer on true
                 where m.oa = :oa order by m.at desc limit 500
                """).param("oa", settings.oaId())
                .query((row, n) -> new Message(row.getString("id"), row.getString("user"), Moments.of(row, "at"), row.getString("kind"), row.getString("text"),
                        row.getString("answer"), row.getString("reply"))).list();
    }

    String userOf(String message) {
        return jdbc.sql("select user_id from broadcast.zalo_message where oa = :oa and id = :id").param("oa", settings.oaId()).param("id", message)
                .query(String.class).optional().orElseThrow(() -> new Refusal(ZaloProblem.ZALO_MESSAGE_UNKNOWN, Map.of("id", message)));
    }
}
