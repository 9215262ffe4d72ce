package vn.tungnha.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** A list that is too long is refused before it is read, with the level that has shorter ones. */
@TungNhaTest
class ListSizeTest {
    private static final int COLUMNS = 36;
    private static final int MOST = 1_000;

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired ListSize size;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private TestProvince at;

    @BeforeEach
    void aProvinceWithTwoDistricts() { at = TestProvince.found(places); }

    @Test
    void aListThatFitsPasses() { size.check(province(), Village.FOUNDED, Map.of(leaf(at.diaLinh()), MOST), COLUMNS); }

    @Test
    void theFirstLevelWithoutAListThatIsTooLongIsSaid() {
        assertRefused(Map.of(leaf(at.diaLinh()), 500, leaf(at.haHieu()), 500, leaf(at.vanLang()), 1), 1_001, "district");
        assertRefused(Map.of(leaf(at.diaLinh()), 600, leaf(at.haHieu()), 600), 1_200, "commune");
        assertRefused(Map.of(leaf(at.naMon()), 600, leaf(at.banVang()), 600), 1_200, "village");
    }

    @Test
    void theTimesheetOfAProvinceOfThousandsIsRefusedInWords() {
        var village = new Village(context);
        UUID team = UUID.randomUUID();
        tell(village, fact(village, team, "team.founded/1", team, "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + village.leaf + "],\"from\":\"2022-04-15\"}", null));
        NewFact[] members = IntStream.range(0, 1_100).mapToObj(i -> fact(village, UUID.randomUUID(), "member.joined/1", team, "{\"role\":\"member\",\"from\":\"2022-04-15\"}",
                "{\"name\":\"Nông Văn " + i + "\"}")).toArray(NewFact[]::new);
        tell(village, members);

        Visitor tuan = new Visitor(port, Door.CONSOLE);
        tuan.keep(Door.CONSOLE.cookie(), sessions.open(village.tuan, Door.CONSOLE));
        Visitor.Answer answer = tuan.get("/api/v1/console/places/" + village.province + "/prints/timesheet/docx?month=2023-05-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(answer.json().at("/params/rows").intValue()).isEqualTo(1_100);
        assertThat(tuan.get("/api/v1/console/places/" + village.province + "/prints/members/xlsx").status()).isEqualTo(200);
    }

    private static NewFact fact(Village village, UUID id, String type, UUID subject, String body, String personal) {
        return new NewFact(id, village.communeLeaf(), type, subject, village.hoa, null, null, null, ProvinceDay.start(Village.FOUNDED.plusYears(1)), body, personal);
    }

    private static void tell(Village village, NewFact... facts) {
        assertThat(village.tell(ProvinceDay.start(Village.FOUNDED.plusYears(1)), facts)).allSatisfy(each -> assertThat(each.outcome()).as("%s", each).isEqualTo(Receipt.Outcome.ACCEPTED));
    }

    private void assertRefused(Map<Integer, Integer> rows, int all, String level) {
        assertThatThrownBy(() -> size.check(province(), Village.FOUNDED, rows, COLUMNS)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().name()).isEqualTo("DOCUMENT_TOO_LARGE");
            assertThat(refusal.params()).isEqualTo(Map.of("rows", all, "most", MOST, "level", level));
        });
    }

    private Place province() { return places.get(at.province(), Village.FOUNDED); }

    private int leaf(int place) { return places.get(place, Village.FOUNDED).ownLeaf(); }
}
