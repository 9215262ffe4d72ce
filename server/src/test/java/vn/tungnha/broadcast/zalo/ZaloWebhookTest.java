package vn.tungnha.broadcast.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.broadcast.ZaloStandIn;
import vn.tungnha.testing.MovedClock;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** What the vendor tells us: believed only with its mac over the very bytes, kept at once, worked once. */
@TungNhaTest
@Tag("clock")
class ZaloWebhookTest {
    @Autowired ApplicationContext context;
    @Value("${local.server.port}") int port;

    @Test
    void anEventIsAnsweredAtOnceAndTwiceToldIsOnce() {
        String follow = follow("u-" + UUID.randomUUID(), TestClock.now());
        assertThat(call(follow, signed(follow)).status()).isEqualTo(200);
        assertThat(call(follow, signed(follow)).status()).isEqualTo(200);

        try (var house = new ZaloHouse(context, new MovedClock(TestClock.now()), "oa-of-the-house")) {
            assertThat(house.jdbc.sql("select count(*) from broadcast.zalo_event where body = :body").param("body", follow).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void aBodyThatWasTouchedIsNotBelieved() {
        String follow = follow("u-1", TestClock.now());
        String signature = signed(follow);

        assertThat(call(follow + " ", signature).code()).isEqualTo("ZALO_UNPROVEN");
        assertThat(call(follow.replace("u-1", "u-2"), signature).code()).isEqualTo("ZALO_UNPROVEN");
        assertThat(call(follow, null).code()).isEqualTo("ZALO_UNPROVEN");
        assertThat(call(follow, "mac=").code()).isEqualTo("ZALO_UNPROVEN");
        assertThat(call(follow, "mac=\u00e9").status()).isBetween(400, 403);
    }

    @ParameterizedTest
    @ValueSource(longs = {-6, 6})
    void anOldOneIsNotPlayedAgain(long minutes) {
        String follow = follow("u-3", TestClock.now().plus(Duration.ofMinutes(minutes)));

        assertThat(call(follow, signed(follow))).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("ZALO_STALE");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "không phải JSON", "[]", "null", "\"follow\"", "{\"timestamp\":\"hôm qua\"}", "{\"timestamp\":{}}", "{}"})
    void whatIsNoEventGetsANamedAnswer(String body) { assertThat(call(body, "mac=00").code()).isIn("MALFORMED", "ZALO_UNPROVEN"); }

    @ParameterizedTest
    @ValueSource(strings = {"\"event_name\":\"follow\",\"follower\":{\"id\":{\"a\":1}}", "\"event_name\":{},\"sender\":null", "\"event_name\":\"follow\",\"follower\":{\"id\":\"n\\u0000\"}",
            "\"event_name\":\"user_send_text\",\"sender\":{\"id\":\"u\"},\"message\":{\"msg_id\":\"n\\u0000\",\"text\":[]}", "\"event_name\":\"user_send_LONG\",\"sender\":{\"id\":\"LONG\"},\"message\":{\"msg_id\":\"LONG\"}"})
    void aProvenEventIsTakenWhateverStandsInIt(String event) {
        String noTwoAlike = new Random(7).ints(12_000, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String body = "{" + event.replace("LONG", noTwoAlike) + ",\"timestamp\":\"" + TestClock.now().toEpochMilli() + "\"}";

        assertThat(call(body, signed(body)).status()).isEqualTo(200);
    }

    @Test
    void whatSomebodyWroteIsKeptAsFarAsItIsText() {
        try (var house = new ZaloHouse(context, new MovedClock(Instant.parse("2026-11-25T02:00:00Z")))) {
            var server = house.server();
            server.events().keep(new ZaloEvent("user_send_text m2", "user_send_text", "hoa", house.clock.instant(), "{\"message\":{\"msg_id\":\"m2\",\"text\":\"Thẻ\\u0000 BHYT\\ud800?\"}}"));
            server.events().work();

            assertThat(house.jdbc.sql("select text from broadcast.zalo_message where oa = :oa").param("oa", house.oa).query(String.class).list()).containsExactly("Thẻ BHYT?");
        }
    }

    @Test
    void eventsInAnyOrderLeaveTheLatestStanding() {
        try (var house = new ZaloHouse(context, new MovedClock(Instant.parse("2026-11-25T02:00:00Z")))) {
            var server = house.server();
            Instant now = house.clock.instant();
            server.events().keep(event("unfollow", "lan", now));
            server.events().keep(event("follow", "lan", now.minusSeconds(60)));
            server.events().keep(event("follow", "hoa", now.minusSeconds(60)));
            server.events().keep(new ZaloEvent("user_send_text m1", "user_send_text", "hoa", now, "{\"message\":{\"msg_id\":\"m1\",\"text\":\"Cho hỏi thẻ BHYT?\"}}"));
            server.events().keep(new ZaloEvent("lạ", "user_submit_info", null, now, "{}"));
            server.events().keep(new ZaloEvent("hỏng", "user_send_text", "hoa", now, "không đọc được"));
            for (int turn = 0; turn < 7; turn++) {
                server.events().work();
                house.pass(Duration.ofMinutes(1));
            }

            assertThat(server.followers().count()).isEqualTo(new ZaloFollowers.Count(1, 1));
            assertThat(server.followers().reachable()).containsExactly("hoa");
            assertThat(house.jdbc.sql("select text from broadcast.zalo_message where oa = :oa").param("oa", house.oa).query(String.class).list())
                    .containsExactly("Cho hỏi thẻ BHYT?");
            assertThat(house.jdbc.sql("select name from broadcast.zalo_event where oa = :oa and worked_at is null and failures = 5").param("oa", house.oa)
                    .query(String.class).list()).as("set aside, and stopping no other").containsExactly("user_send_text");

            house.pass(Duration.ofDays(2));
            server.events().work();
            assertThat(house.jdbc.sql("select count(*) from broadcast.zalo_event where oa = :oa").param("oa", house.oa).query(Integer.class).single())
                    .as("only what could not be worked is kept").isEqualTo(1);
        }
    }

    private static ZaloEvent event(String name, String user, Instant at) { return new ZaloEvent(name + user, name, user, at, "{}"); }

    private static String follow(String user, Instant at) {
        return "{\"app_id\":\"1001\",\"event_name\":\"follow\",\"oa_id\":\"oa-of-the-house\",\"follower\":{\"id\":\"" + user + "\"},\"timestamp\":\"" + at.toEpochMilli() + "\"}";
    }

    private static String signed(String body) { return ZaloStandIn.signature(body, body.replaceAll("(?s).*\"timestamp\":\"(\\d+)\".*", "$1")); }

    private Visitor.Answer call(String body, String signature) {
        var visitor = new Visitor(port, null);
        var request = visitor.request("/api/v1/zalo/webhook").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (signature != null) request.header("X-ZEvent-Signature", signature);
        return visitor.send(request);
    }
}
