package vn.tungnha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.testing.TungNhaTest;

/** The demo province, a hundredth of it. */
@TungNhaTest
class DemoProvinceTest {
    @Autowired DemoProvince demo;
    @Autowired JdbcClient jdbc;

    @Test
    void theProvinceStandsAsItWasCounted() {
        demo.load(new DemoOptions(LocalDate.of(2023, 1, 8), 100), (day, until, facts) -> { });

        assertThat(jdbc.sql("select count(*) from team.team where level = 'village'").query(Long.class).single()).isEqualTo(1_292);
        assertThat(jdbc.sql("select count(*) from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team where t.level = 'village'")
                .query(Long.class).single()).isEqualTo(6_062);
        assertThat(jdbc.sql("select count(*) from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team where t.level = 'commune'")
                .query(Long.class).single()).isEqualTo(1_044);
        assertThat(jdbc.sql("select sum(households) from place.declared d join place.place_version v on v.place = d.place where v.level = 4 and d.source like '%minh họa%'")
                .query(Long.class).single()).isEqualTo(82_835);
    }
}
