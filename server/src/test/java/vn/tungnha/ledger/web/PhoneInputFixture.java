package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.contract.Contract;
import vn.tungnha.place.Places;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Lan's phone, facts for it to push, and checks of what the server answers. */
abstract class PhoneInputFixture {
    static final JsonNode LISTED = Contract.read("problems.json");
    static final String HOUSEHOLD = "{\"source\":\"visit\",\"ground\":\"task\"}";

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Village naMon;
    Phone lan;

    @BeforeEach
    void lanHasAPhone() {
        naMon = new Village(context);
        lan = new Phone(signedIn(naMon.lan, Door.FIELD));
    }

    @Autowired @Qualifier("ledger") DataSource ledger;

    Visitor hoa() { return signedIn(naMon.hoa, Door.CONSOLE); }

    /** Pushes them between two sound facts, both of which must go in. */
    List<JsonNode> amongGoodOnes(List<?> facts) {
        List<Object> all = new ArrayList<>(facts);
        all.addFirst(household(Map.of()));
        all.add(household(Map.of()));
        List<JsonNode> receipts = lan.receipts(all.toArray());
        assertThat(receipts).hasSameSizeAs(all);
        assertReceipt(receipts.getFirst(), "ACCEPTED", null);
        assertReceipt(receipts.getLast(), "ACCEPTED", null);
        return receipts;
    }

    Map<String, Object> household(Map<String, Object> changed) {
        Map<String, Object> fact = household(naMon.leaf, UUID.randomUUID());
        fact.putAll(changed);
        return fact;
    }

    Map<String, Object> household(int leaf, UUID id) {
        Map<String, Object> fact = lan.fact(id, leaf, "household.registered/1", id, HOUSEHOLD);
        fact.put("personal", "{\"head\":\"Triệu Thị Mùi\"}");
        return fact;
    }

    long factsIn(int leaf) { return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf").param("leaf", leaf).query(Long.class).single(); }

    Visitor signedIn(UUID account, Door door) {
        var browser = new Visitor(port, door);
        browser.keep(door.cookie(), sessions.open(account, door));
        return browser;
    }

    static void assertReceipt(JsonNode receipt, String outcome, String problem) {
        assertThat(receipt.path("outcome").asString()).as(receipt.toString()).isEqualTo(outcome);
        assertThat(receipt.path("problem").asString(null)).as(receipt.toString()).isEqualTo(problem);
        if (problem != null) assertListed(problem, receipt.path("params"));
    }

    static void assertRefused(Visitor.Answer answer, int status, String problem) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status).isEqualTo(LISTED.get(problem).get("status").intValue());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertListed(problem, answer.json().get("params"));
    }

    /** The app has words for exactly these. */
    static void assertListed(String problem, JsonNode params) {
        assertThat(LISTED.has(problem)).as(problem).isTrue();
        assertThat(params.propertyNames()).as(problem)
                .containsExactlyInAnyOrderElementsOf(LISTED.get(problem).get("params").valueStream().map(JsonNode::asString).toList());
    }
}
