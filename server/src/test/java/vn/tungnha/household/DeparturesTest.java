package vn.tungnha.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A household or some of its people leave: the register counts them no more, until somebody finds that this was wrong. */
@TungNhaTest
class DeparturesTest {
    private static final Instant MARCH = Instant.parse("2024-03-10T02:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;

    private Village naMon;
    private Instant moment = MARCH;
    private final UUID home = Ids.next(MARCH), pao = Ids.next(MARCH), mai = Ids.next(MARCH);

    @BeforeEach
    void aHouseholdOfTwo() {
        naMon = new Village(context);
        accepted(naMon.household(naMon.lan, home, next(), "Giàng A Páo"), naMon.person(naMon.lan, pao, home, next(), "Giàng A Páo"),
                naMon.person(naMon.lan, mai, home, next(), "Sùng Thị Mai"));
        assertThat(sum("household.registered")).isEqualTo(1);
        assertThat(sum("person.registered")).isEqualTo(2);
    }

    @Test
    void aHouseholdThatLeftIsInNoCountUntilTheDepartureIsWithdrawn() {
        UUID left = left("{\"reason\":\"moved\",\"to\":{\"leaf\":9,\"household\":\"" + mai + "\"}}");

        assertThat(sum("household.registered")).isZero();
        assertThat(sum("person.registered")).isZero();
        assertThat(jdbc.sql("select departure from household.household where leaf = ? and id = ?").params(naMon.leaf, home).query(String.class).single())
                .contains("\"reason\":\"moved\"", "\"on\":\"2024-03-10\"");

        accepted(naMon.fact(naMon.minh, Ids.next(MARCH), "fact.withdrawn/1", home, next(), "{\"facts\":[\"" + left + "\"]}", "{\"reason\":\"nhầm hộ\"}"));
        assertThat(sum("household.registered")).isEqualTo(1);
        assertThat(sum("person.registered")).isEqualTo(2);
        assertThat(verification.verify(naMon.village).differences()).isEmpty();
    }

    @Test
    void aVisitThatFoundThemGoneAndADepartureCountOnce() {
        accepted(naMon.fact(naMon.lan, Ids.next(MARCH), "visit.made/1", home, next(), "{\"outcome\":\"moved\",\"where\":\"home\"}", null));
        left("{\"reason\":\"moved\"}");

        assertThat(sum("household.registered")).isZero();
    }

    @Test
    void whoSplitsOffLeavesTheOthersInTheRegister() {
        left("{\"reason\":\"split\",\"people\":[\"" + mai + "\"]}");

        assertThat(sum("household.registered")).isEqualTo(1);
        assertThat(sum("person.registered")).isEqualTo(1);
        assertThat(leftOn(mai)).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(leftOn(pao)).isNull();
        assertThat(naMon.tell(moment, left(next(), "{\"reason\":\"moved\",\"people\":[\"" + home + "\"]}")).getFirst().problem()).isEqualTo("NOT_A_PERSON");
    }

    @Test
    void aBusinessIsCorrectedFieldByField() {
        UUID stall = Ids.next(MARCH);
        accepted(naMon.fact(naMon.lan, stall, "business.registered/1", stall, next(), "{\"kind\":\"stall\",\"ground\":\"task\"}",
                "{\"name\":\"Sạp rau\",\"owner\":\"Nông Thị Mẩy\"}"));
        accepted(naMon.fact(naMon.hoa, Ids.next(MARCH), "business.described/1", stall, next(), "{\"kind\":\"household\"}", "{\"name\":\"Tạp hóa Mẩy\"}"));

        assertThat(jdbc.sql("select kind || '|' || name || '|' || owner from household.business where leaf = ? and id = ?").params(naMon.leaf, stall)
                .query(String.class).single()).isEqualTo("household|Tạp hóa Mẩy|Nông Thị Mẩy");
        assertThat(naMon.tell(moment, naMon.fact(naMon.hoa, Ids.next(MARCH), "business.described/1", home, next(), "{}", null)).getFirst().problem())
                .isEqualTo("SUBJECT_NOT_A_BUSINESS");
    }

    private UUID left(String body) {
        NewFact fact = left(next(), body);
        accepted(fact);
        return fact.id();
    }

    private NewFact left(Instant at, String body) { return naMon.fact(naMon.lan, Ids.next(MARCH), "household.left/1", home, at, body, null); }

    private Instant next() { return moment = moment.plusSeconds(60); }

    private void accepted(NewFact... facts) {
        assertThat(naMon.tell(moment, facts)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    private long sum(String measure) {
        return jdbc.sql("""
                select coalesce(sum(each.amount), 0) from ledger.tally t cross join unnest(t.amounts) with ordinality as each (amount, number)
                  join ledger.measure m on m.id = each.number where t.leaf = ? and t.grain = 3 and m.name = ?
                """).params(naMon.leaf, measure).query(Long.class).single();
    }

    private LocalDate leftOn(UUID person) {
        return jdbc.sql("select left_on from household.person where leaf = ? and id = ?").params(naMon.leaf, person)
                .query((row, n) -> row.getObject(1, LocalDate.class)).list().getFirst();
    }
}
