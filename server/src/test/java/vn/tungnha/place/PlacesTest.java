package vn.tungnha.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.Budget;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class PlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);

    @Autowired Places places;

    @Test
    void aVillageHasOneLeafAndEveryHigherPlaceOneOfItsOwn() {
        var here = TestProvince.found(places);
        Place village = places.get(here.naMon(), TODAY);
        Place commune = places.get(here.diaLinh(), TODAY);
        assertThat(places.leaf(village.ownLeaf())).hasValueSatisfying(leaf -> assertThat(leaf.village()).isTrue());
        assertThat(places.leaf(commune.ownLeaf())).hasValueSatisfying(leaf -> assertThat(leaf.village()).isFalse());
        assertThat(places.leavesOf(here.diaLinh(), TODAY)).containsExactlyInAnyOrder(commune.ownLeaf(), village.ownLeaf(),
                places.get(here.banVang(), TODAY).ownLeaf()).isSorted();
        assertThat(places.leavesOf(here.province(), TODAY)).hasSize(10);
        assertThat(places.leavesOf(here.naMon(), TODAY)).containsExactly(village.ownLeaf());
    }

    @Test
    void theNearestPlaceAboveALeafComesFirst() {
        var here = TestProvince.found(places);
        assertThat(places.ancestorsOf(places.get(here.khauLa(), TODAY).ownLeaf(), TODAY)).extracting(Place::id)
                .containsExactly(here.khauLa(), here.vanLang(), here.otherDistrict(), here.province());
    }

    @Test
    void placesSortAsVietnameseReadersExpect() {
        var here = TestProvince.found(places);
        String own = UUID.randomUUID().toString();
        var ids = places.found(List.of(draft("p", null, own, "Tỉnh", "tỉnh"), draft("d", "p", own, "Huyện", "huyện"), draft("c", "d", own, "Xã", "xã"),
                draft("1", "c", null, "Tổ 10", "tổ dân phố"), draft("2", "c", null, "Tổ 2", "tổ dân phố"), draft("3", "c", null, "Đon", "thôn"),
                draft("4", "c", null, "Dài", "thôn"), draft("5", "c", null, "Êm", "thôn"), draft("6", "c", null, "Én", "thôn")));
        assertThat(places.children(ids.get("c"), TODAY)).extracting(Place::name).containsExactly("Dài", "Đon", "Én", "Êm", "Tổ 2", "Tổ 10");
        assertThat(places.children(here.naMon(), TODAY)).isEmpty();
    }

    @Test
    void aPlaceStandsOnlyOnItsDays() {
        var here = TestProvince.found(places, new Days(LocalDate.of(2020, 1, 1), TURN));
        assertThat(places.find(here.district(), LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(places.find(here.district(), TURN)).isEmpty();
        assertThat(places.lastStanding(here.district(), LocalDate.of(2026, 1, 1))).contains(TURN.minusDays(1));
        assertThat(places.lastStanding(here.district(), TODAY)).contains(TODAY);
        assertThat(places.lastStanding(here.district(), LocalDate.of(2019, 1, 1))).isEmpty();
        assertThatThrownBy(() -> places.get(here.district(), TURN)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(PlaceProblem.PLACE_UNKNOWN));
    }

    @Test
    void twoPlacesCannotHaveOneCodeAtOneTimeButOneAfterTheOther() {
        String own = UUID.randomUUID().toString();
        var before = new PlaceDraft("a", null, own, "Bắc Kạn", "tỉnh", new Days(null, TURN));
        var after = new PlaceDraft("b", null, own, "Thái Nguyên", "tỉnh", Days.from(TURN));
        var ids = places.found(List.of(before, after));
        assertThat(places.byCode("tỉnh", own, TURN.minusDays(1))).map(Place::id).contains(ids.get("a"));
        assertThat(places.byCode(Place.PROVINCE, own, TURN)).map(Place::id).contains(ids.get("b"));
        assertThatThrownBy(() -> places.found(List.of(new PlaceDraft("c", null, own, "Cao Bằng", "tỉnh", Days.from(TODAY)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(PlaceProblem.PLACE_CODE_TAKEN));
    }

    @Test
    void aChildCannotOutliveItsParentNorStandAboveIt() {
        String own = UUID.randomUUID().toString();
        var parent = new PlaceDraft("p", null, own, "Tỉnh", "tỉnh", new Days(null, TURN));
        assertRefused(PlaceProblem.PLACE_PARENT_MISSING, parent, draft("d", "p", own, "Huyện", "huyện"));
        assertRefused(PlaceProblem.PLACE_PARENT_LEVEL, parent, new PlaceDraft("q", "p", own + "2", "Tỉnh con", "tỉnh", parent.valid()));
        assertRefused(PlaceProblem.PLACE_PARENT_MISSING, draft("d", "nobody", own, "Huyện", "huyện"));
        assertRefused(PlaceProblem.PLACE_TYPE_UNKNOWN, draft("d", null, own, "Huyện", "vương quốc"));
    }

    @Test
    void whatAPlaceDeclaresHoldsUntilItDeclaresAnew() {
        String own = UUID.randomUUID().toString();
        var census = new Declared(LocalDate.of(2019, 4, 1), 1528, 5495, "tổng điều tra 2019");
        int here = places.found(List.of(new PlaceDraft("p", null, own, "Tỉnh", "tỉnh", Days.ALWAYS, census, new Point(22.16, 105.84),
                Days.from(LocalDate.of(2022, 3, 1))))).get("p");
        assertThat(places.declared(here, TODAY)).contains(census);
        assertThat(places.declared(here, LocalDate.of(2019, 3, 31))).isEmpty();
        assertThat(places.point(here)).contains(new Point(22.16, 105.84));
        assertThat(places.takesPart(here, LocalDate.of(2022, 2, 28))).isFalse();
        assertThat(places.takesPart(here, TODAY)).isTrue();
    }

    @Test
    void aWholeProvinceIsFoundedInTwoSecondsWithIdsInItsOrder() throws Exception {
        var ids = new HashMap<String, Integer>();
        var drafts = new ArrayList<PlaceDraft>();
        Budget.keeps(Duration.ofSeconds(2), () -> {
            drafts.clear();
            drafts.addAll(wholeProvince());
            ids.putAll(places.found(drafts));
        });
        assertThat(drafts.stream().map(draft -> ids.get(draft.key())).toList()).isSorted();
        List<Integer> leaves = drafts.stream().map(draft -> places.get(ids.get(draft.key()), TODAY).ownLeaf()).toList();
        assertThat(leaves).isSorted().hasSize(1 + 8 + 108 + 1292);
    }

    private void assertRefused(PlaceProblem problem, PlaceDraft... drafts) {
        assertThatThrownBy(() -> places.found(List.of(drafts)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static List<PlaceDraft> wholeProvince() {
        String own = UUID.randomUUID().toString();
        List<PlaceDraft> drafts = new ArrayList<>(List.of(draft("p", null, own, "Tỉnh", "tỉnh")));
        for (int d = 0; d < 8; d++) drafts.add(draft("d" + d, "p", own + d, "Huyện " + d, "huyện"));
        for (int c = 0; c < 108; c++) drafts.add(draft("c" + c, "d" + c % 8, own + c, "Xã " + c, "xã"));
        for (int v = 0; v < 1292; v++) drafts.add(draft("v" + v, "c" + v % 108, null, "Thôn " + v, "thôn"));
        return drafts;
    }

    private static PlaceDraft draft(String key, String parent, String code, String name, String type) {
        return new PlaceDraft(key, parent, code, name, type, Days.ALWAYS);
    }
}
