package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.testing.TungNhaTest;

/** Districts without a training session this year. */
@TungNhaTest
class TrainingFindingsTest extends FindingsFixture {
    @Test
    void aDistrictWithoutASessionThisYearIsFoundOnceAnotherHadOne() {
        var board = taking();
        sessionAt(board, board.at.naMon(), board.at.haHieu());

        assertThat(only(board, "district-without-training").place().id()).isEqualTo(board.at.otherDistrict());
    }

    @Test
    void aVenueThereIsASessionThereAndWithoutAnyAtAllNobodyIsBlamed() {
        var board = taking();
        sessionAt(board, board.at.naMon(), board.at.khauLa());

        assertThat(of(board, "district-without-training")).isEmpty();
        assertThat(of(taking(), "district-without-training")).isEmpty();
    }

    @Test
    void theFirstClassOfAYearMakesNoDistrictLate() {
        var board = board();
        Map<String, Integer> ids = threeDistricts(board);
        context.getBean(Roles.class).grant(List.of(new Roles.Grant(board.lan, Role.COMMUNE_OFFICE, ids.get("p"), Days.ALWAYS)));
        board.takesPart(ids.get("p"));

        sessionAt(board, ids.get("v1"), ids.get("v1"));
        assertThat(late(ids)).as("one class of three districts").isEmpty();

        sessionAt(board, ids.get("v2"), ids.get("v2"));
        assertThat(late(ids)).containsExactly(ids.get("d3"));
    }

    private static Map<String, Integer> threeDistricts(Dashboard board) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        var drafts = new ArrayList<PlaceDraft>(List.of(new PlaceDraft("p", null, own, "Tỉnh " + own, "tỉnh", Days.ALWAYS)));
        for (int i = 1; i <= 3; i++) {
            drafts.add(new PlaceDraft("d" + i, "p", own + i, "Huyện " + i, "huyện", Days.ALWAYS));
            drafts.add(new PlaceDraft("c" + i, "d" + i, own + i + i, "Xã " + i, "xã", Days.ALWAYS));
            drafts.add(new PlaceDraft("v" + i, "c" + i, null, "Thôn " + i, "thôn", Days.ALWAYS));
        }
        return board.places.found(drafts);
    }

    private List<Integer> late(Map<String, Integer> ids) {
        return findings.at(ids.get("p"), THIS_MONTH, TODAY, true).stream().filter(each -> each.rule().equals("district-without-training"))
                .map(each -> each.place().id()).toList();
    }

    private void sessionAt(Dashboard board, int village, int venue) {
        UUID session = UUID.randomUUID();
        board.tell(board.fact(village, session, "session.planned/1", session, TODAY.minusDays(3),
                "{\"name\":\"Lớp VNeID\",\"kind\":\"class\",\"for\":\"citizens\",\"mode\":\"in-person\",\"from\":\"2026-11-20\",\"to\":\"2026-11-20\","
                        + "\"venue\":{\"name\":\"Nhà văn hóa\",\"place\":" + venue + "},\"organiser\":\"UBND xã\"}", null));
    }
}
