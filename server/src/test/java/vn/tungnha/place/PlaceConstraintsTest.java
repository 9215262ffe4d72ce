package vn.tungnha.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** Whoever changes the tree by SQL, the database itself keeps a place from being two things at one time. */
@TungNhaTest
class PlaceConstraintsTest {

    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private TestProvince here;

    @BeforeEach
    void aProvince() { here = TestProvince.found(places); }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "place_version_once      ~ insert into place.place_version select place, '[2030-01-01,)', code || 'x', name || ' khác', type, level, parent from place.place_version where place = :village",
        "place_version_not_empty ~ update place.place_version set valid = 'empty' where place = :village",
        "place_code_once         ~ update place.place_version set code = (select code from place.place_version where place = :other) where place = :commune",
        "place_name_once         ~ update place.place_version set name = 'Bản Váng' where place = :village",
        "place_not_its_own_parent~ update place.place_version set parent = place where place = :village",
        "place_parent_stands     ~ update place.place_version set valid = daterange(null, '2025-07-01') where place = :commune",
        "place_parent_higher     ~ update place.place_version set parent = :village where place = :commune",
        "leaf_home_once          ~ insert into place.leaf_home select leaf, :commune, '[2030-01-01,)', false from place.leaf_home where place = :village",
        "leaf_home_one_main      ~ insert into place.leaf_home select l.id, :village, '[2030-01-01,)', true from place.leaf l where l.born_of = :fresh",
        "place_leaf_once         ~ insert into place.place_leaf select ancestor, leaf, '[2030-01-01,)' from place.place_leaf where ancestor = :village",
        "participation_once      ~ insert into place.participation values (:commune, '[2022-03-01,)'), (:commune, '[2023-03-01,2024-01-01)')"})
    void nothingIsTwoThingsAtOneTime(String constraint, String statement) {
        assertThatThrownBy(() -> change(statement)).rootCause().isInstanceOfSatisfying(PSQLException.class,
                refused -> assertThat(refused.getServerErrorMessage().getConstraint()).isEqualTo(constraint.trim()));
    }

    @Test
    void oneThingAfterTheOtherIsFine() {
        assertThatCode(() -> change("insert into place.participation values (:commune, '[2022-03-01,2023-03-01)'), (:commune, '[2024-01-01,)')"))
                .doesNotThrowAnyException();
        assertThatCode(() -> change("""
                with past as (update place.place_version set valid = daterange(null, '2025-07-01') where place = :village returning *)
                insert into place.place_version select place, '[2025-07-01,)', code, name || ' Mới', type, level, parent from past
                """)).doesNotThrowAnyException();
    }

    private void change(String statement) {
        transaction.executeWithoutResult(status -> {
            int fresh = jdbc.sql("insert into place.place default values returning id").query(Integer.class).single();
            jdbc.sql("insert into place.leaf (born_of, kind) values (:fresh, 'village')").param("fresh", fresh).update();
            var all = java.util.Map.of("village", here.naMon(), "commune", here.diaLinh(), "other", here.haHieu(), "fresh", fresh);
            var asked = jdbc.sql(statement.trim());
            for (var each : all.entrySet()) if (statement.contains(":" + each.getKey())) asked = asked.param(each.getKey(), each.getValue());
            asked.update();
            jdbc.sql("set constraints all immediate").update();
        });
    }
}
