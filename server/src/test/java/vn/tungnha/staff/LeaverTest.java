package vn.tungnha.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** A phone comes back weeks after its person has left: it gets nothing new, and each of its facts is judged by its day. */
@TungNhaTest
class LeaverTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "qua cầu treo 48";
    private static final String HOUSEHOLD = "{\"source\":\"visit\",\"ground\":\"task\"}";

    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Staff staff;
    @Autowired Moves moves;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private Phone phone;

    /** Registered three weeks ago, and without a network since. */
    @BeforeEach
    void lanHasAPhoneThatWasAwayForThreeWeeks() {
        naMon = new Village(context);
        accounts.setPassword(naMon.lan, PASSWORD, false);
        var browser = new Visitor(port, Door.FIELD);
        browser.signIn(accounts.find(naMon.lan).orElseThrow().name(), PASSWORD);
        phone = new Phone(browser);
        jdbc.sql("update access.device set registered_at = registered_at - interval '21 days' where id = :id").param("id", phone.device).update();
    }

    @Test
    void aLeaversPhoneGetsNothingNewAndItsLateFactsAreJudgedByTheirDay() {
        Map<String, Object> before = household("Triệu Thị Mùi", daysAgo(10));
        Map<String, Object> after = household("Lý A Páo", daysAgo(2));
        staff.end(naMon.hoa, naMon.lan, Role.MEMBER, naMon.village, TestClock.today().minusDays(5));
        UUID fresh = Ids.next(TestClock.now());
        naMon.tell(TestClock.now(), naMon.household(naMon.minh, fresh, TestClock.now(), "Bàn Thị Mới"));

        List<JsonNode> receipts = phone.receipts(before, after);

        assertThat(receipts).extracting(each -> each.path("outcome").asString()).containsExactly("ACCEPTED", "REFUSED");
        assertThat(receipts.getLast().path("problem").asString()).isEqualTo("OUT_OF_SCOPE");
        assertThat(heads()).contains("Triệu Thị Mùi", "Bàn Thị Mới").doesNotContain("Lý A Páo");
        List<JsonNode> lines = phone.pull("{\"lastNumber\":2,\"kinds\":[\"household/1\",\"person/1\"]}").body().lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
        assertThat(lines).noneSatisfy(line -> assertThat(line.has("row")).isTrue());
        assertThat(lines).filteredOn(line -> line.has("scope")).allSatisfy(line -> assertThat(line.path("scope")).isEmpty());
    }

    @Test
    void aPersonWhoMovedSendsWorkForBothPlacesFromOnePhone() {
        Village other = new Village(context);
        UUID office = accounts.create("office-" + UUID.randomUUID(), "Tuấn", null);
        for (Village each : List.of(naMon, other)) roles.grant(office, Role.PROVINCE_OFFICE, each.province, Village.FOUNDED, null);
        moves.move(office, naMon.lan, new Moves.Move(List.of(new Staff.HeldAt(Role.MEMBER, naMon.village)), Role.MEMBER, other.village, TestClock.today().minusDays(5)));
        Map<String, Object> here = household("Triệu Thị Mùi", daysAgo(10));
        Map<String, Object> there = household("Lý A Páo", daysAgo(2));
        there.put("leaf", other.leaf);
        Map<String, Object> tooLate = household("Bàn Văn Muộn", daysAgo(2));

        assertThat(phone.receipts(here, there, tooLate)).extracting(each -> each.path("outcome").asString()).containsExactly("ACCEPTED", "ACCEPTED", "REFUSED");
    }

    private Map<String, Object> household(String head, Instant at) {
        UUID id = Ids.next(at);
        Map<String, Object> fact = phone.fact(id, naMon.leaf, "household.registered/1", id, HOUSEHOLD);
        fact.put("occurredAt", at.toString());
        fact.put("personal", "{\"head\":\"" + head + "\"}");
        return fact;
    }

    private List<String> heads() {
        return jdbc.sql("select head from household.household where leaf = :leaf").param("leaf", naMon.leaf).query(String.class).list();
    }

    private static Instant daysAgo(int days) { return TestClock.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS); }
}
