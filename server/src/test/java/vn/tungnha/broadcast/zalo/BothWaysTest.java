package vn.tungnha.broadcast.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.broadcast.ZaloStandIn;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.MovedClock;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Words down to doors and followers, and people's own words up and answered. */
@TungNhaTest
@Tag("clock")
class BothWaysTest {
    private static final String SCAM = "{\"kind\":\"scam\",\"title\":\"Công an không gọi điện đòi tiền\",\"text\":\"Tắt máy ngay.\",\"atDoors\":true,"
            + "\"script\":\"Nghe số lạ xưng công an thì tắt máy.\",\"open\":true}";

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Value("${local.server.port}") int port;
    private final Instant now = TestClock.now();
    private Village village;
    private UUID household;

    @BeforeEach
    void aVillageWithOneHousehold() {
        village = new Village(context);
        household = Ids.next(now);
        accepted(village.tell(now, village.household(village.lan, household, now.minusSeconds(600), "Nông Thị Mẩy")));
    }

    @Test
    void theProvincePublishesAScamNoticeAFollowerGetsItAMemberTellsItAtADoor() throws InterruptedException {
        Visitor tuan = console(village.tuan);
        UUID notice = UUID.randomUUID();
        assertThat(tell(tuan, ownLeaf(village.province), notice, notice, "notice.published/1", SCAM, null)).isEqualTo("ACCEPTED");

        String user = "may-" + UUID.randomUUID();
        String words = "Công an không gọi điện đòi tiền, " + user;
        Instant morning = nextMorning();
        try (var house = new ZaloHouse(context, new MovedClock(morning), "oa-of-the-house")) {
            house.vendor.follow(user);
            told("{\"event_name\":\"follow\",\"follower\":{\"id\":\"" + user + "\"}");
            told("{\"event_name\":\"user_send_text\",\"sender\":{\"id\":\"" + user + "\"},\"message\":{\"msg_id\":\"" + user + "\",\"text\":\"Chào\"}");
            var server = house.server();
            server.events().work();
            server.tokens().connect(house.vendor.refreshToken());
            UUID campaign = UUID.randomUUID();
            String message = "{\"id\":\"" + campaign + "\",\"notice\":\"" + notice + "\",\"text\":\"" + words + "\"";
            Visitor.Answer asked = tuan.post(zalo() + "/campaigns", message + "}");
            assertThat(asked.code()).isEqualTo("CAMPAIGN_UNCONFIRMED");
            Visitor.Answer written = tuan.post(zalo() + "/campaigns", message + ",\"recipients\":" + asked.json().at("/params/recipients").asInt() + "}");
            assertThat(written.status()).as(written.body()).isEqualTo(200);

            server.run().run();

            assertThat(house.vendor.got()).contains(new ZaloStandIn.Got(user, words));
            assertThat(tuan.get(zalo() + "/campaigns/" + campaign).json().valueStream().filter(each -> each.get("user").asString().equals(user)))
                    .singleElement().extracting(each -> each.get("state").asString()).isEqualTo("sent");
        }

        accepted(village.tell(now, village.fact(village.lan, Ids.next(now), "notice.told/1", household, now, "{\"notice\":\"" + notice + "\"}", null)));
        assertThat(one(tuan.get("/api/v1/console/places/" + village.province + "/notices"), "id", notice).get("households").asInt()).isEqualTo(1);
        assertThat(one(tuan.get("/api/v1/console/places/" + village.commune + "/notices/" + notice + "/reach"), "place", village.village).get("told").asInt()).isEqualTo(1);
    }

    @Test
    void aHouseholdAsksTheCommuneAnswersTheAnswerIsCarriedBack() {
        UUID voice = Ids.next(now);
        accepted(village.tell(now, village.fact(village.lan, voice, "voice.raised/1", household, now.minusSeconds(60), "{\"kind\":\"question\"}",
                "{\"text\":\"Bao giờ có sóng?\",\"sound\":\"GkXfo59ChoEB\",\"soundType\":\"webm\"}")));
        Visitor hoa = console(village.hoa);
        String voices = "/api/v1/console/places/" + village.commune + "/voices";

        JsonNode heard = one(hoa.get(voices), "id", voice);
        assertThat(heard.get("head").asString()).isEqualTo("Nông Thị Mẩy");
        assertThat(heard.has("outcome")).isFalse();
        Visitor.Answer sound = hoa.get("/api/v1/console/voices/" + village.leaf + "/" + voice + "/sound");
        assertThat(sound.headers().firstValue("Content-Type")).contains("audio/webm");
        assertThat(hoa.get("/api/v1/console/voices/" + village.leaf + "/" + household + "/sound").code()).isEqualTo("VOICE_UNKNOWN");

        assertThat(tell(hoa, village.leaf, UUID.randomUUID(), household, "voice.answered/1", "{\"voice\":\"" + voice + "\",\"outcome\":\"answered\"}", null)).as("no words").isEqualTo("FIELD_MISSING");
        assertThat(tell(hoa, village.leaf, UUID.randomUUID(), household, "voice.answered/1", "{\"voice\":\"" + household + "\",\"outcome\":\"done\"}", "{\"text\":\"x\"}")).isEqualTo("NOT_A_VOICE");
        assertThat(tell(hoa, village.leaf, UUID.randomUUID(), household, "voice.answered/1", "{\"voice\":\"" + voice + "\",\"outcome\":\"answered\"}", "{\"text\":\"Quý I\"}")).isEqualTo("ACCEPTED");
        accepted(village.tell(now.plusSeconds(60), village.fact(village.lan, Ids.next(now), "voice.returned/1", household, now.plusSeconds(30), "{\"voice\":\"" + voice + "\"}", null)));

        JsonNode returned = one(hoa.get(voices), "id", voice);
        assertThat(returned.get("answer").asString()).isEqualTo("Quý I");
        assertThat(returned.get("answeredBy").asString()).isEqualTo("hoa");
        assertThat(returned.has("returnedOn")).isTrue();
        assertThat(console(village.lan).get(voices).code()).as("a member sees her village only").isEqualTo("FORBIDDEN");
    }

    @Test
    void aVoiceTakenBackIsHeardNoMore() {
        UUID voice = Ids.next(now);
        accepted(village.tell(now, village.fact(village.lan, voice, "voice.raised/1", household, now.minusSeconds(60), "{\"kind\":\"question\"}",
                "{\"sound\":\"GkXfo59ChoEB\",\"soundType\":\"webm\"}")));
        String sound = "/api/v1/console/voices/" + village.leaf + "/" + voice + "/sound";
        assertThat(console(village.hoa).get(sound).status()).isEqualTo(200);

        accepted(village.tell(now, village.fact(village.lan, Ids.next(now), "fact.withdrawn/1", household, now, "{\"facts\":[\"" + voice + "\"]}", null)));

        assertThat(console(village.hoa).get(sound).code()).isEqualTo("VOICE_UNKNOWN");
    }

    @Test
    void whatACommuneSentUpStandsAmongThatWhichWaitsForTheProvince() {
        UUID first = Ids.next(now);
        UUID second = Ids.next(now);
        UUID third = Ids.next(now);
        accepted(village.tell(now, raised(first, 180), raised(second, 120), raised(third, 60)));
        Visitor hoa = console(village.hoa);
        tell(hoa, village.leaf, UUID.randomUUID(), household, "voice.answered/1", "{\"voice\":\"" + first + "\",\"outcome\":\"sent-up\"}", null);
        tell(hoa, village.leaf, UUID.randomUUID(), household, "voice.answered/1", "{\"voice\":\"" + third + "\",\"outcome\":\"done\"}", "{\"text\":\"Xong\"}");

        assertThat(console(village.tuan).get("/api/v1/console/places/" + village.province + "/voices").json().valueStream().map(each -> each.get("id").asString()))
                .containsExactly(first.toString(), second.toString(), third.toString());
    }

    private NewFact raised(UUID voice, int secondsAgo) {
        return village.fact(village.lan, voice, "voice.raised/1", household, now.minusSeconds(secondsAgo), "{\"kind\":\"question\"}", "{\"text\":\"Bao giờ có sóng?\"}");
    }

    @Test
    void aVoiceWithoutWordsOrSoundIsRefusedAndAMemberAnswersNobody() {
        Receipt empty = village.tell(now, village.fact(village.lan, Ids.next(now), "voice.raised/1", household, now, "{\"kind\":\"question\"}", "{\"text\":\" \"}")).getFirst();
        assertThat(empty.problem()).isEqualTo("VOICE_EMPTY");
        Receipt loud = village.tell(now, village.fact(village.lan, Ids.next(now), "voice.raised/1", household, now, "{\"kind\":\"question\"}",
                "{\"sound\":\"" + "A".repeat(273_072) + "\",\"soundType\":\"webm\"}")).getFirst();
        assertThat(loud.problem()).isEqualTo("TEXT_TOO_LONG");
        UUID voice = Ids.next(now);
        accepted(village.tell(now, village.fact(village.lan, voice, "voice.raised/1", household, now, "{\"kind\":\"proposal\"}", "{\"text\":\"Đèn đường\"}")));
        Receipt own = village.tell(now, village.fact(village.lan, Ids.next(now), "voice.answered/1", household, now, "{\"voice\":\"" + voice + "\",\"outcome\":\"done\"}", "{\"text\":\"x\"}")).getFirst();
        assertThat(own.problem()).isEqualTo("OUT_OF_SCOPE");
    }

    /** The public page is the province's: of all in this database, the first one's. */
    @Test
    void whatIsOpenStandsOnThePublicPageUntilItIsEnded() {
        Place root = places.root(ProvinceDay.of(now)).orElseThrow();
        context.getBean(Roles.class).grant(village.tuan, Role.PROVINCE_OFFICE, root.id(), Village.FOUNDED, null);
        Visitor tuan = console(village.tuan);
        UUID notice = UUID.randomUUID();
        UUID inside = UUID.randomUUID();
        tell(tuan, root.ownLeaf(), notice, notice, "notice.published/1", SCAM, null);
        tell(tuan, root.ownLeaf(), inside, inside, "notice.published/1", SCAM.replace("\"open\":true", "\"open\":false"), null);
        Visitor guest = new Visitor(port, null);

        Visitor.Answer page = guest.get("/api/v1/public/notices");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("max-age=60, public");
        assertThat(page.body()).contains(notice.toString()).doesNotContain(inside.toString());
        assertThat(guest.get("/api/v1/public/notices/" + inside).code()).isEqualTo("NOTICE_UNKNOWN");

        tell(tuan, root.ownLeaf(), UUID.randomUUID(), notice, "notice.ended/1", "{\"on\":\"" + ProvinceDay.of(now) + "\"}", null);
        assertThat(guest.get("/api/v1/public/notices/" + notice).code()).isEqualTo("NOTICE_UNKNOWN");
    }

    private String zalo() { return "/api/v1/console/places/" + village.province + "/zalo"; }

    private int ownLeaf(int place) { return places.get(place, ProvinceDay.of(now)).ownLeaf(); }

    private Instant nextMorning() {
        Instant morning = ProvinceDay.start(ProvinceDay.of(now)).plus(Duration.ofHours(10));
        return morning.isAfter(now) ? morning : morning.plus(Duration.ofDays(1));
    }

    private void told(String open) {
        String timestamp = String.valueOf(TestClock.now().toEpochMilli());
        String body = open + ",\"app_id\":\"1001\",\"timestamp\":\"" + timestamp + "\"}";
        var vendor = new Visitor(port, null);
        assertThat(vendor.send(vendor.request("/api/v1/zalo/webhook").header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", ZaloStandIn.signature(body, timestamp)).POST(BodyPublishers.ofString(body))).status()).isEqualTo(200);
    }

    private String tell(Visitor office, int leaf, UUID id, UUID subject, String type, String body, String personal) {
        Visitor.Answer answer = office.post("/api/v1/facts", "{\"facts\":[{\"id\":\"" + id + "\",\"leaf\":" + leaf + ",\"type\":\"" + type + "\",\"subject\":\"" + subject
                + "\",\"body\":" + body + (personal == null ? "" : ",\"personal\":" + personal) + "}]}");
        JsonNode receipt = answer.json().get("receipts").get(0);
        return receipt.has("problem") ? receipt.get("problem").asString() : receipt.get("outcome").asString();
    }

    private Visitor console(UUID account) {
        var browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), context.getBean(Sessions.class).open(account, Door.CONSOLE));
        browser.get("/api/v1/csrf");
        return browser;
    }

    private static JsonNode one(Visitor.Answer list, String field, Object value) {
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json().valueStream().filter(each -> each.get(field).asString().equals(value.toString())).findFirst().orElseThrow();
    }

    private static void accepted(List<Receipt> receipts) { assertThat(receipts).allSatisfy(each -> assertThat(each.outcome()).as(each.toString()).isEqualTo(Receipt.Outcome.ACCEPTED)); }
}
