package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** A stuck point goes up, its answer comes down, and who may read what of both. */
@TungNhaTest
class StuckPointsTest extends HelpdeskFixture {
    @Autowired Sessions sessions;

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

    private String pulled(UUID account) {
        var out = new java.io.ByteArrayOutputStream();
        context.getBean(vn.tungnha.ledger.Pull.class).write(account, null, List.of(), List.of("stuck/1", "answer/1", "answerer/1"), out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
