package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.testing.Village;

/** A commune in which lan helped may, and in which the district holds a training. */
abstract class ReportsFixture {
    static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    static final LocalDate END = LocalDate.of(2023, 5, 31);

    @Autowired ApplicationContext context;
    @Autowired Reports reports;
    @Autowired Places places;
    Village at;
    UUID session;

    @BeforeEach
    void lanHelpsMayAndTheDistrictHoldsATraining() {
        at = new Village(context);
        UUID household = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        UUID team = UUID.randomUUID();
        session = UUID.randomUUID();
        tell(at.household(at.lan, household, noon(DAY), "Nông Văn Sơn"));
        tell(at.person(at.lan, person, household, noon(DAY), "Nông Thị Mẩy"));
        tell(at.visit(at.lan, visit, household, noon(DAY)));
        tell(at.help(at.lan, UUID.randomUUID(), household, visit, person, UUID.randomUUID(), noon(DAY), "alone"));
        tell(ofCommune(team, "team.founded/1", team, "{\"level\":\"village\",\"name\":\"Tổ công nghệ số cộng đồng Nà Mòn\",\"decision\":{\"number\":\"45/QĐ-UBND\",\"date\":\"2022-04-12\"},\"serves\":["
                + at.leaf + "],\"from\":\"2022-04-15\"}", null));
        tell(ofCommune(UUID.randomUUID(), "member.joined/1", team, "{\"account\":\"" + at.lan + "\",\"role\":\"lead\",\"organisation\":\"Đoàn Thanh niên\",\"gender\":\"female\",\"birthYear\":2000,\"from\":\"2022-04-15\"}",
                "{\"name\":\"Hoàng Thị Lan\"}"));
        tell(ofCommune(UUID.randomUUID(), "member.joined/1", team, "{\"role\":\"member\",\"birthYear\":1965,\"from\":\"2022-04-15\"}", "{\"name\":\"Nông Văn Minh\"}"));
        tell(ofCommune(session, "session.planned/1", session, "{\"name\":\"Tập huấn tổ công nghệ số cộng đồng\",\"kind\":\"conference\",\"for\":\"members\",\"mode\":\"both\",\"from\":\"2023-05-20\",\"to\":\"2023-05-20\","
                + "\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Hội trường UBND xã\"},\"organiser\":\"UBND xã\",\"coOrganisers\":[{\"kind\":\"firm\",\"name\":\"Bưu điện tỉnh\"}]}", null));
    }

    static List<Object> row(Grid grid, String name) {
        return grid.rows().stream().map(Grid.Row::cells).filter(cells -> cells.contains(name)).findFirst().orElseThrow();
    }

    static Choices saying(String passage, String words) {
        return new Choices(Map.of(), Map.of(), Map.of(passage, words), Map.of(), null, null, null, null, null, null, null, null, null);
    }

    static String text(OfficialDocument document) {
        return document.blocks().stream().map(each -> each instanceof Block.Paragraph paragraph ? paragraph.text() : "").collect(Collectors.joining("\n"));
    }

    NewFact ofCommune(UUID id, String type, UUID subject, String body, String personal) {
        return new NewFact(id, places.get(at.commune, DAY).ownLeaf(), type, subject, at.hoa, null, null, null, noon(DAY), body, personal);
    }

    void tell(NewFact... facts) {
        assertThat(at.tell(ProvinceDay.start(END), facts)).allSatisfy(each -> assertThat(each.outcome()).as("%s", each).isEqualTo(Receipt.Outcome.ACCEPTED));
    }

    static java.time.Instant noon(LocalDate day) { return ProvinceDay.start(day).plusSeconds(12 * 3600); }
}
