package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.catalogue.Services;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Somebody is stuck, somebody answers, and it is over when the step is done. */
@TungNhaTest
@Tag("clock")
class HelpdeskTest {
    private static final Pattern LINK = Pattern.compile("/tra-loi/([A-Za-z0-9_-]{43})");

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired Desk desk;
    @Autowired StuckPoints points;
    @Autowired Answerers answerers;
    @Autowired Links links;
    @Autowired Services services;
    @Autowired Sessions sessions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private Village here;
    private Instant now;
    private UUID vneid;
    private UUID household;
    private UUID may;

    @BeforeEach
    void mayLivesInAVillageWithAService() {
        here = new Village(context);
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(3));
        vneid = service("vneid");
        household = next();
        may = next();
        told(here.household(here.lan, household, now, "Nông Thị Mẩy"), here.person(here.lan, may, household, now, "Nông Thị Mẩy"));
    }

    @Test
    void aMemberRaisesAStuckPointOfflineAndGetsItsAnswer() {
        raise(now.plusSeconds(60));
        assertThat(points.at(here.commune)).singleElement().satisfies(step -> {
            assertThat(step.waiting()).isEqualTo(1);
            assertThat(step.to()).as("nobody is named for the service").isEqualTo(Escalation.COMMUNE);
        });

        answer(here.tuan, here.province, "Bật quyền Máy ảnh cho VNeID rồi mở lại.");

        assertThat(points.at(here.commune)).singleElement().satisfies(step -> assertThat(List.of(step.waiting(), step.answered(), step.freed())).containsExactly(0, 1, 0));
        assertThat(pulled(here.lan)).as("lan's phone has the stuck point and the province's answer").contains("\"kind\":\"stuck/1\"", "Bật quyền Máy ảnh");

        told(here.fact(here.lan, next(), "help.given/1", household, now.plusSeconds(7_200),
                "{\"learner\":\"" + may + "\",\"service\":\"" + vneid + "\",\"seen\":\"alone\",\"device\":\"own\"}", null));

        assertThat(points.at(here.commune)).singleElement().satisfies(step -> assertThat(List.of(step.waiting(), step.answered(), step.freed())).containsExactly(0, 0, 1));
    }

    @Test
    void aSecondAnswerReachesThePeopleOfTheFirstAnswerWhoStillWait() {
        raise(now.plusSeconds(60));
        for (String text : List.of("Bật quyền Máy ảnh", "Gỡ ra rồi cài lại")) {
            answer(here.hoa, here.commune, text);

            assertThat(points.at(here.commune, vneid, 2, true).places()).as(text).singleElement().returns(0, StuckHere.Count::waiting)
                    .returns(1, StuckHere.Count::answered).returns(0, StuckHere.Count::freed);
            assertThat(points.waiting(here.commune, new Step(vneid, 2))).returns(1, StuckPoints.Waiting::people).returns(0, StuckPoints.Waiting::unanswered);
        }
    }

    @Test
    void anAnswerOfAnotherCommuneReachesNobodyHereAndAnEndedOneNoLongerDoes() {
        raise(now.plusSeconds(60));
        var elsewhere = new Village(context);
        answer(elsewhere.hoa, elsewhere.commune, "Ở xã khác");
        assertThat(points.at(here.commune).getFirst().waiting()).isEqualTo(1);

        UUID answer = answer(here.hoa, here.commune, "Sai rồi");
        assertThat(points.at(here.commune).getFirst().waiting()).isZero();
        desk.tell(here.hoa, ownLeaf(here.commune), "answer.ended/1", next(), answer, new AnswerEnded(today()));
        assertThat(points.at(here.commune).getFirst().waiting()).isEqualTo(1);
    }

    @Test
    void anOfficerStuckAtSigningIsUnblockedAndMastersIt() {
        UUID team = next();
        UUID hoa = next();
        int leaf = ownLeaf(here.commune);
        Instant before = now.minus(Duration.ofDays(20));
        told(new NewFact(team, leaf, "team.founded/1", team, here.hoa, null, null, null, before,
                "{\"level\":\"commune\",\"name\":\"Tổ xã\",\"serves\":[" + leaf + "],\"from\":\"2024-01-01\"}", null),
                new NewFact(hoa, leaf, "member.joined/1", team, here.hoa, null, null, null, before,
                        "{\"role\":\"lead\",\"from\":\"2024-01-01\",\"account\":\"" + here.hoa + "\"}", "{\"name\":\"Lý Thị Hòa\"}"));
        OwnStuck own = points.own(here.hoa, here.commune);
        assertThat(List.of(own.leaf(), own.team(), own.member())).containsExactly(leaf, team, hoa);
        told(new NewFact(next(), leaf, "stuck.raised/1", team, here.hoa, null, null, null, before.plusSeconds(60),
                "{\"learner\":\"" + hoa + "\",\"service\":\"" + vneid + "\",\"version\":1,\"step\":2}", null));

        answer(here.tuan, here.province, "Cắm USB ký số rồi chọn lại chứng thư.");
        assertThat(points.own(here.hoa, here.commune).points()).singleElement().matches(StuckPoint::answered);

        String alone = "{\"learner\":\"" + hoa + "\",\"service\":\"" + vneid + "\",\"seen\":\"alone\",\"device\":\"own\"}";
        told(new NewFact(next(), leaf, "help.given/1", team, here.hoa, null, null, null, before.plus(Duration.ofDays(1)), alone, null),
                new NewFact(next(), leaf, "help.given/1", team, here.hoa, null, null, null, before.plus(Duration.ofDays(16)), alone, null));

        assertThat(points.own(here.hoa, here.commune).points()).singleElement().satisfies(point -> assertThat(point.closedOn()).isNotNull());
        assertThat(jdbc.sql("select level from visit.mastery where learner = :hoa").param("hoa", hoa).query(Integer.class).single()).isEqualTo(5);
    }

    @Test
    void thePoliceAnswerByALinkOnceForEverybodyAndAreToldWhetherItWorked() {
        UUID police = police("hanh@example.vn");
        raise(clock.instant().minusSeconds(1)); // today also at half past midnight: what waits since yesterday goes to the commune
        assertThat(points.at(here.commune).getFirst().to()).isEqualTo(Escalation.ANSWERER);
        String token = links.make(here.commune, police, new Step(vneid, 2));

        Links.Page page = links.open(token, "::1");
        assertThat(page.people()).isEqualTo(1);
        assertThat(page.models()).extracting(StuckHere.Model::name).containsExactly("Redmi Note 11");
        assertThat(page.toString()).as("no citizen").doesNotContain("Mẩy", "máy tự thoát", may.toString(), household.toString());

        links.answer(token, "Cập nhật VNeID lên bản mới.", "::1");

        assertThat(points.at(here.commune).getFirst().answered()).isEqualTo(1);
        assertThatThrownBy(() -> links.answer(token, "Lần nữa", "::1")).isInstanceOf(Refusal.class).hasMessageContaining("LINK_USED");
        told(here.fact(here.lan, next(), "help.given/1", household, clock.instant(), "{\"learner\":\"" + may + "\",\"service\":\"" + vneid
                + "\",\"seen\":\"prompted\",\"device\":\"own\"}", null));
        assertThat(links.open(token, "::1").given()).satisfies(given -> {
            assertThat(given.text()).isEqualTo("Cập nhật VNeID lên bản mới.");
            assertThat(given.freed()).isEqualTo(1);
        });
    }

    @Test
    void aWrongAnOldAndARelievedLinkOpenNothing() {
        UUID police = police("hanh@example.vn");
        String token = links.make(here.commune, police, new Step(vneid, 2));
        assertThatThrownBy(() -> links.open("nothing", "guess")).hasMessageContaining("LINK_UNKNOWN");
        assertThatThrownBy(() -> { for (int i = 0; i < 40; i++) guess("guesser-" + police); }).hasMessageContaining("ASK_THROTTLED");

        jdbc.sql("update helpdesk.link set expires_at = :past where answerer = :police")
                .param("past", OffsetDateTime.now(clock).minusMinutes(1)).param("police", police).update();
        assertThatThrownBy(() -> links.open(token, "::1")).hasMessageContaining("LINK_EXPIRED");

        String fresh = links.make(here.commune, police, new Step(vneid, 2));
        answerers.end(here.hoa, here.commune, police);
        assertThatThrownBy(() -> links.answer(fresh, "Muộn rồi", "::1")).hasMessageContaining("LINK_EXPIRED");
    }

    @Test
    void oneLetterAStepIsSentHoweverManyAreStuckAndItsLinkAnswers() {
        UUID police = police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));
        raise(now.plusSeconds(120));
        List<MimeMessage> received = lettersReceived();

        assertThat(received).hasSize(1);
        Matcher link = LINK.matcher(text(received.getFirst()));
        assertThat(link.find()).isTrue();
        links.answer(link.group(1), "Cập nhật lên bản mới.", "::1");
        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> {
            assertThat(named.id()).isEqualTo(police);
            assertThat(named.answered()).isEqualTo(1);
        });
    }

    @Test
    void aLetterWaitsWhileTheMailServerIsAwayAndItsLinkIsPassedOnByHand() {
        UUID police = police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));

        letters(1).run();

        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> assertThat(named.waiting()).isEqualTo(1));
        assertThat(jdbc.sql("select count(*) from helpdesk.link where answerer = :police").param("police", police).query(Integer.class).single()).isZero();
        assertThat(links.open(links.make(here.commune, police, new Step(vneid, 2)), "::1").people()).isEqualTo(1);
    }

    @Test
    void aLetterThatCannotBeWrittenHoldsUpNoOther() {
        UUID forgotten = next();
        UUID police = police("hanh-" + household + "@example.vn", List.of(forgotten, vneid));
        raise(forgotten, now.plusSeconds(60));
        letters(1).run();
        raise(now.plusSeconds(120));
        jdbc.sql("update helpdesk.letter set due_at = written_at - interval '1 hour' where answerer = :police").param("police", police).update();

        assertThat(lettersReceived()).singleElement().satisfies(letter -> assertThat(text(letter)).contains("VNeID mức 2"));
        assertThat(jdbc.sql("select failure from helpdesk.letter where answerer = :police and sent_at is null").param("police", police).query(String.class).single())
                .contains("SERVICE_UNKNOWN");
    }

    @Test
    void whoWasAnsweredWhileALetterWaitedIsNotWrittenAbout() {
        police("hanh-" + household + "@example.vn");
        raise(now.plusSeconds(60));
        letters(1).run();
        answer(here.hoa, here.commune, "Cập nhật VNeID lên bản mới.");
        jdbc.sql("update helpdesk.letter set due_at = written_at where sent_at is null").update();

        assertThat(lettersReceived()).isEmpty();
        assertThat(answerers.at(here.commune)).singleElement().satisfies(named -> assertThat(named.waiting()).isZero());
    }

    @Test
    void aCitizenAsksWithoutAnAccountComesBackWithACodeAndClosesIt() {
        otherTestsHaveGuessedFromThisAddressToo();
        var citizen = new Visitor(port, null);
        citizen.get("/api/v1/csrf");
        String question = "{\"leaf\":" + here.leaf + ",\"service\":\"" + vneid + "\",\"version\":1,\"step\":2,\"phoneModel\":\"OPPO A3s\",\"name\":\"Mẩy\",\"note\":\"không có mã\"}";
        assertThat(citizen.post("/api/v1/public/asking", question.replace("\"step\":2", "\"step\":9")).code()).isEqualTo("STEP_UNKNOWN");
        assertThat(citizen.post("/api/v1/public/asking", "{}").code()).isEqualTo("FIELD_MISSING");

        String code = citizen.post("/api/v1/public/asking", question).json().path("code").asString();
        answer(here.hoa, here.commune, "Chờ ba phút rồi bấm gửi lại mã.");

        assertThat(citizen.get("/api/v1/public/asking/" + code.toLowerCase()).body()).contains("Chờ ba phút").doesNotContain("closedOn");
        assertThat(citizen.post("/api/v1/public/asking/" + code + "/done", "{}").body()).contains("closedOn");
        assertThat(citizen.post("/api/v1/public/asking/" + code + "/done", "{}").status()).as("said again").isEqualTo(200);
        assertThat(citizen.get("/api/v1/public/asking/BBBBB-BBBBB").code()).isEqualTo("CODE_UNKNOWN");
        assertThat(points.at(here.commune).getFirst().freed()).isEqualTo(1);
    }

    @Test
    void whoAskedBeforeTheirVillageWasSplitComesBackWithTheSameCode() {
        otherTestsHaveGuessedFromThisAddressToo();
        var citizen = new Visitor(port, null);
        citizen.get("/api/v1/csrf");
        String code = citizen.post("/api/v1/public/asking", "{\"leaf\":" + here.leaf + ",\"service\":\"" + vneid + "\",\"version\":1,\"step\":2}").json().path("code").asString();
        jdbc.sql("update helpdesk.asking set home = -1 where stuck = (select id from helpdesk.stuck where leaf = :leaf)").param("leaf", here.leaf).update();
        answer(here.hoa, here.commune, "Chờ ba phút rồi bấm gửi lại mã.");

        assertThat(citizen.get("/api/v1/public/asking/" + code).body()).contains("Chờ ba phút");
        assertThat(citizen.post("/api/v1/public/asking/" + code + "/done", "{}").body()).contains("closedOn");
    }

    @Test
    void whatAMachineFillsInGoesNowhere() {
        var machine = new Visitor(port, null);
        machine.get("/api/v1/csrf");
        assertThat(machine.post("/api/v1/public/asking", "{\"leaf\":" + here.leaf + ",\"service\":\"" + vneid
                + "\",\"version\":1,\"step\":2,\"website\":\"http://spam\"}").json().path("code").asString()).hasSize(11);
        assertThat(points.at(here.commune)).isEmpty();
    }

    @Test
    void notesAreForThoseWhoMaySeeThem() {
        raise(now.plusSeconds(60));

        assertThat(points.at(here.commune, vneid, 2, true).points()).singleElement().satisfies(point -> assertThat(point.note()).isEqualTo("máy tự thoát"));
        assertThat(points.at(here.commune, vneid, 2, false).points()).singleElement().satisfies(point -> assertThat(point.note()).isNull());
        var office = new Visitor(port, Door.CONSOLE);
        office.keep(Door.CONSOLE.cookie(), sessions.open(here.hoa, Door.CONSOLE));
        assertThat(office.get("/api/v1/console/places/" + here.commune + "/stuck/steps/" + vneid + "/2").body()).contains("máy tự thoát", "Redmi Note 11");
        assertThat(office.get("/api/v1/console/places/" + here.province + "/stuck").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void aSupporterSeesWhatCameUpToThemAndNobodyByName() {
        UUID hanh = context.getBean(Accounts.class).create("hanh-" + next(), "Hạnh", null);
        context.getBean(Roles.class).grant(hanh, Role.SUPPORTER, here.commune, today().minusDays(1), null);
        police("congan@example.vn");
        raise(clock.instant().minusSeconds(60));
        var browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(hanh, Door.CONSOLE));
        String stuck = "/api/v1/console/places/" + here.commune + "/stuck";
        assertThat(browser.get(stuck).json().size()).as("it is with the police, whom the commune named").isZero();

        answer(hanh, here.commune, "Cài lại ứng dụng rồi quét thẻ.");

        assertThat(browser.get(stuck).json().path(0).path("answered").asInt()).isEqualTo(1);
        assertThat(browser.get(stuck + "/steps/" + vneid + "/2").body()).contains("Redmi Note 11", "Cài lại ứng dụng").doesNotContain("máy tự thoát", here.lan.toString(), household.toString());
        assertThat(browser.get("/api/v1/console/places/" + here.commune + "/services/" + vneid).status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/console/places/" + here.commune + "/overview").code()).isEqualTo("FORBIDDEN");
    }

    private void otherTestsHaveGuessedFromThisAddressToo() {
        jdbc.sql("delete from access.sign_in_failure where key like 'code:%' or key like 'ask:%'").update();
    }

    private void guess(String address) {
        try {
            links.open("wrong", address);
        } catch (Refusal refused) {
            if (refused.problem() != HelpdeskProblem.LINK_UNKNOWN) throw refused;
        }
    }

    /** What came to this test's partner when the letters were seen to twice. */
    private List<MimeMessage> lettersReceived() {
        var mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        try {
            Letters letters = letters(mail.getSmtp().getPort());
            letters.run();
            letters.run();
            return List.of(mail.getReceivedMessages()).stream().filter(each -> GreenMailUtil.getWholeMessage(each).contains(household.toString())).toList();
        } finally {
            mail.stop();
        }
    }

    private Letters letters(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return new Letters(jdbc, answerers, links, points, new Postman(beans.getBeanProvider(JavaMailSender.class), services, "tungnha@example.vn",
                "https://tungnha.example.vn"), clock);
    }

    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private UUID police(String email) { return police(email, List.of(vneid)); }

    private UUID police(String email, List<UUID> services) {
        UUID id = next();
        answerers.name(here.hoa, here.commune, id, new AnswererNamed(services, AnswererNamed.Kind.POLICE, "Công an xã", null,
                new AnswererNamed.Contact("Hạnh", "0987 654 321", email)));
        return id;
    }

    private void raise(Instant at) { raise(vneid, at); }

    private void raise(UUID service, Instant at) {
        told(here.fact(here.lan, next(), "stuck.raised/1", household, at, "{\"learner\":\"" + may + "\",\"service\":\"" + service
                + "\",\"version\":1,\"step\":2,\"phoneModel\":\"Redmi Note 11\"}", "{\"note\":\"máy tự thoát\"}"));
    }

    private UUID answer(UUID by, int place, String text) {
        UUID id = next();
        desk.tell(by, ownLeaf(place), "answer.given/1", id, id, new AnswerGiven(vneid, 2, 1, text, "Sở KH&CN", null));
        return id;
    }

    private UUID service(String code) {
        UUID id = next();
        int leaf = ownLeaf(here.province);
        told(new NewFact(id, leaf, "service.added/1", id, here.tuan, null, null, null, now.minusSeconds(60),
                "{\"code\":\"" + code + "\",\"name\":\"VNeID mức 2\",\"category\":\"identity\",\"pillar\":\"government\",\"audience\":\"citizen\",\"owner\":\"Bộ Công an\",\"status\":\"live\"}", null),
                new NewFact(next(), leaf, "service.published/1", id, here.tuan, null, null, null, now.minusSeconds(50),
                        "{\"version\":1,\"status\":\"live\",\"steps\":[{\"press\":\"Mở VNeID\",\"see\":\"Màn hình đăng nhập\"},{\"press\":\"Quét thẻ\",\"see\":\"Đọc thẻ xong\"}]}", null));
        return id;
    }

    private String pulled(UUID account) {
        var out = new java.io.ByteArrayOutputStream();
        context.getBean(vn.tungnha.ledger.Pull.class).write(account, null, List.of(), List.of("stuck/1", "answer/1", "answerer/1"), out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void told(NewFact... facts) {
        assertThat(desk.tell(List.of(facts))).extracting(Receipt::outcome, Receipt::problem).containsOnly(org.assertj.core.groups.Tuple.tuple(Receipt.Outcome.ACCEPTED, null));
    }

    private int ownLeaf(int place) { return places.get(place, today()).ownLeaf(); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }

    private UUID next() { return Ids.next(clock.instant()); }
}
