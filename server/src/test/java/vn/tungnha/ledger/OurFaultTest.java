package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A statement of ours that is wrong is no fact's fault: the phone keeps its facts and sends them again once we have mended it. */
@TungNhaTest
class OurFaultTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");

    @Autowired ApplicationContext context;
    @Autowired @FlywayDataSource DataSource owner;

    @ParameterizedTest
    @ValueSource(strings = {"0A000", "42501", "42P01", "42703", "25006", "P0001"})
    void goodFactsWaitWhileTheServerCannotWriteThem(String state) {
        var naMon = new Village(context);
        UUID first = Ids.next(EVENING);
        UUID second = Ids.next(EVENING);
        NewFact[] facts = {naMon.household(naMon.lan, first, EVENING, "Nông Thị Mẩy"), naMon.household(naMon.lan, second, EVENING, "Lý A Páo")};

        List<Receipt> waiting = broken(state, naMon, () -> naMon.tell(EVENING, facts));
        assertThat(waiting).allSatisfy(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.LATER);
            assertThat(receipt.problem()).isEqualTo("UNEXPECTED");
            assertThat(receipt.params()).containsOnlyKeys("trace");
        });

        assertThat(naMon.tell(EVENING, facts)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "23514"})
    void aFactWhoseValueTheDatabaseCannotHoldIsRefused(String state) {
        var naMon = new Village(context);
        NewFact fact = naMon.household(naMon.lan, Ids.next(EVENING), EVENING, "Nông Thị Mẩy");
        assertThat(broken(state, naMon, () -> naMon.tell(EVENING, fact))).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.REFUSED);
    }

    /** While this goes on, rows of households of this village cannot be written, for this reason. */
    private List<Receipt> broken(String state, Village village, java.util.function.Supplier<List<Receipt>> deed) {
        JdbcClient database = JdbcClient.create(owner);
        String name = "broken_" + village.leaf;
        database.sql("create function household.%s() returns trigger language plpgsql as $$ begin raise exception 'wrong' using errcode = '%s'; end $$"
                .formatted(name, state)).update();
        database.sql("grant execute on function household.%s() to public".formatted(name)).update();
        database.sql("create trigger %1$s before insert or update on household.household for each row when (new.leaf = %2$d) execute function household.%1$s()"
                .formatted(name, village.leaf)).update();
        try {
            return deed.get();
        } finally {
            database.sql("drop function household.%s() cascade".formatted(name)).update();
        }
    }
}
