package vn.tungnha.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** Merges and re-codes, applied in SQL the way a later operation will: facts stay at their leaves, only the leaves' dated ancestors change. */
@TungNhaTest
class ReorganisationTest {
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = TURN.minusDays(1);

    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void whenCommunesMergeAndDistrictsGoTheSumsOfBothMapsAreTheSame() {
        var here = TestProvince.found(places);
        long all = sum(here.province(), BEFORE);
        assertThat(all).isPositive();
        long both = sum(here.diaLinh(), BEFORE) + sum(here.haHieu(), BEFORE);

        String code = mergeCommunesAndAbolishDistricts(here);

        assertThat(sum(here.province(), BEFORE)).isEqualTo(all);
        assertThat(sum(here.province(), TURN)).isEqualTo(all);
        assertThat(sum(here.diaLinh(), BEFORE) + sum(here.haHieu(), BEFORE)).isEqualTo(both);
        assertThat(sum(here.diaLinh(), TURN)).isEqualTo(both);
        assertThat(places.leavesOf(here.haHieu(), TURN)).isEmpty();
        assertThat(places.children(here.province(), BEFORE)).extracting(Place::name).containsExactly("Ba Bể", "Na Rì");
        assertThat(places.children(here.province(), TURN)).extracting(Place::name).containsExactly("Đồng Phúc", "Văn Lang");
        assertThat(places.byCode(Place.COMMUNE, code, BEFORE)).map(Place::name).contains("Hà Hiệu");
        assertThat(places.byCode(Place.COMMUNE, code, TURN)).map(Place::name).contains("Đồng Phúc");
        assertThat(places.ancestorsOf(ownLeaf(here.naVai(), TURN), TURN)).extracting(Place::name).startsWith("Nà Vài", "Đồng Phúc");
        assertThat(places.ancestorsOf(ownLeaf(here.naVai(), TURN), BEFORE)).extracting(Place::name).startsWith("Nà Vài", "Hà Hiệu", "Ba Bể");
    }

    @Test
    void aMergedVillageHasSeveralLeavesAndNewHouseholdsGoToItsMainOne() {
        var here = TestProvince.found(places);
        int kept = ownLeaf(here.naMon(), BEFORE);
        int joined = ownLeaf(here.banVang(), BEFORE);
        change("""
                update place.place_version set valid = daterange(null, :turn) where place = :gone
                """, """
                with cut as (update place.leaf_home set valid = daterange(null, :turn) where place = :gone and main returning leaf)
                insert into place.leaf_home (leaf, place, valid, main) select leaf, :kept, daterange(:turn, null), false from cut
                """, here.banVang(), here.naMon());
        assertThat(places.leavesOf(here.naMon(), BEFORE)).containsExactly(kept);
        assertThat(places.leavesOf(here.naMon(), TURN)).containsExactlyInAnyOrder(kept, joined);
        assertThat(places.get(here.naMon(), TURN).ownLeaf()).isEqualTo(kept);
        assertThat(places.leavesOf(here.diaLinh(), TURN)).isEqualTo(places.leavesOf(here.diaLinh(), BEFORE));
    }

    @Test
    void anOperationThatWouldLoseALeafIsRefusedWhole() {
        var here = TestProvince.found(places);
        assertThatThrownBy(() -> change("update place.place_version set valid = daterange(null, :turn) where place = :gone",
                "select :gone::int, :kept::int where :turn::date is not null", here.banVang(), here.naMon()))
                .hasMessageContaining("a leaf is held by a place that does not stand");
        assertThat(places.find(here.banVang(), TURN)).isPresent();
    }

    @Test
    void aParentCannotGoWhileItsChildrenStay() {
        var here = TestProvince.found(places);
        assertThatThrownBy(() -> change("delete from place.place_version where place = :gone and :turn::date is not null",
                "select :gone::int, :kept::int where :turn::date is not null", here.haHieu(), here.naMon()))
                .hasMessageContaining("a place stands without its parent");
    }

    @Test
    void theMapInMemoryFollowsAChangeOfAnotherProcess() throws InterruptedException {
        var here = TestProvince.found(places);
        long known = places.mapVersion();
        jdbc.sql("update place.place_version set name = 'Nà Mòn Mới' where place = :place").param("place", here.naMon()).update();
        jdbc.sql("call place.derive_leaves()").update();
        Thread.sleep(300);
        assertThat(places.get(here.naMon(), TURN).name()).isEqualTo("Nà Mòn Mới");
        assertThat(places.mapVersion()).isGreaterThan(known);
    }

    /** Địa Linh takes in Hà Hiệu, its name becomes Đồng Phúc and its code Hà Hiệu's; the communes now hang on the province. */
    private String mergeCommunesAndAbolishDistricts(TestProvince here) {
        String code = places.get(here.haHieu(), BEFORE).code();
        transaction.executeWithoutResult(status -> {
            run("""
                with old as (update place.place_version set valid = daterange(null, :turn)
                              where place in (:district, :other, :communeKept, :communeGone, :communeMoved, :village) returning *)
                select count(*) from old
                """, here);
            run("""
                with old as (update place.leaf_home set valid = daterange(null, :turn)
                              where place in (:district, :other, :communeGone) returning leaf, place)
                insert into place.leaf_home (leaf, place, valid, main)
                select leaf, case place when :communeGone then :communeKept else :province end, daterange(:turn, null), false from old
                """, here);
            jdbc.sql("""
                insert into place.place_version (place, valid, code, name, type, level, parent)
                select place, daterange(:turn, null), case place when :communeKept then :code else code end,
                       case place when :communeKept then 'Đồng Phúc' else name end, type, level, case level when 3 then :province else :communeKept end
                  from place.place_version where place in (:communeKept, :communeMoved, :village)
                """).param("turn", TURN).param("code", code).param("province", here.province()).param("communeKept", here.diaLinh())
                    .param("communeMoved", here.vanLang()).param("village", here.naVai()).update();
            settle();
        });
        places.forget();
        return code;
    }

    private void run(String sql, TestProvince here) {
        var statement = jdbc.sql(sql).param("turn", TURN).param("province", here.province()).param("district", here.district())
                .param("other", here.otherDistrict()).param("communeKept", here.diaLinh()).param("communeGone", here.haHieu())
                .param("communeMoved", here.vanLang()).param("village", here.naVai());
        if (sql.contains("select count(*)")) statement.query(Long.class).single();
        else statement.update();
    }

    private void change(String first, String second, int gone, int kept) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(first).param("turn", TURN).param("gone", gone).update();
            var next = jdbc.sql(second).param("turn", TURN).param("gone", gone).param("kept", kept);
            if (second.startsWith("select")) next.query((row, n) -> row).list();
            else next.update();
            settle();
        });
        places.forget();
    }

    private void settle() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("call place.derive_leaves()").update();
    }

    private int ownLeaf(int place, LocalDate day) { return places.get(place, day).ownLeaf(); }

    /** As every number is made: a sum over the leaves of that day's map. Here each leaf counts for its own number. */
    private long sum(int place, LocalDate day) {
        long sum = jdbc.sql("select coalesce(sum(leaf), 0) from place.place_leaf where ancestor = :place and valid @> :day::date")
                .param("place", place).param("day", day).query(Long.class).single();
        assertThat(places.leavesOf(place, day).stream().mapToLong(leaf -> leaf).sum()).isEqualTo(sum);
        return sum;
    }
}
