package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** A citizen asks without an account. */
@TungNhaTest
class PublicRequestsTest extends HelpdeskFixture {
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

    private void otherTestsHaveGuessedFromThisAddressToo() {
        jdbc.sql("delete from access.sign_in_failure where key like 'code:%' or key like 'ask:%'").update();
    }
}
