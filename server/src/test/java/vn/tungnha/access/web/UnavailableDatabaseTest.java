package vn.tungnha.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.testing.TungNhaTest;

/** What PostgreSQL and the pool really throw. */
@TungNhaTest
class UnavailableDatabaseTest {
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"53100, STORAGE_FULL", "53200, SERVER_BUSY", "40P01, SERVER_BUSY", "57P01, DATABASE_UNAVAILABLE", "58030, DATABASE_UNAVAILABLE"})
    void whatPassesIsKnownByItsState(String state, AccessProblem problem) {
        Throwable failure = catchThrowable(() -> jdbc.sql("do $$ begin raise exception 'x' using errcode = '" + state + "'; end $$").update());
        assertThat(Unavailable.of(failure)).contains(problem);
    }

    @Test
    void aDatabaseNobodyAnswersForIsUnavailable() {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:9/nobody");
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(250);
        try (var pool = new HikariDataSource(config)) {
            Throwable failure = catchThrowable(() -> JdbcClient.create(pool).sql("select 1").query(Integer.class).single());
            assertThat(Unavailable.of(failure)).contains(AccessProblem.DATABASE_UNAVAILABLE);
        }
    }
}
