package vn.tungnha.indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many facts all ledgers hold together: what was put together at one count is old at the next, so a screen that was told of a fact never reads an answer from before it. */
@Component
class TicksTold {
    private final JdbcClient jdbc;

    TicksTold(JdbcClient jdbc) { this.jdbc = jdbc; }

    long now() { return jdbc.sql("select coalesce(sum(tick), 0) from ledger.head").query(Long.class).single(); }
}
