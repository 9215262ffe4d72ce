package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class DurabilityTest {
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatWasAcknowledgedSurvivesAPowerCut(String setting) {
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void wordsAreFoldedInTheDatabaseAsOnThePhone() {
        assertThat(jdbc.sql("select folded('  Đặng  Thị  MẨY ')").query(String.class).single()).isEqualTo("dang thi may");
    }
}
