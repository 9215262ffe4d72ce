package vn.tungnha.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.Places;
import vn.tungnha.staff.EndedRoles;
import vn.tungnha.staff.Staff;
import vn.tungnha.territory.TerritoryOperation.Kind;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** A phone holds the households of a village that ends while the phone is without a network. */
@TungNhaTest
class EndedVillagePhoneTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "qua cầu treo 48";
    private static final String HOUSEHOLD = "{\"source\":\"visit\",\"ground\":\"task\"}";
    private static final String VISIT = "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}";

    @Autowired ApplicationContext context;
    @Autowired TerritoryOperations operations;
    @Autowired Territory territory;
    @Autowired Places places;
    @Autowired Accounts accounts;
    @Autowired Staff staff;
    @Autowired EndedRoles ended;
    @Autowired Verification verification;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private final UUID mui = Ids.next(daysAgo(20));
    private Village naMon;
    private int banVang;
    private int banVangLeaf;
    private UUID quyen;
    private Phone phone;
    private LocalDate turn;

    /** Registered three weeks ago, and without a network since. */
    @BeforeEach
    void lanHasAPhoneAndHerVillageANeighbour() {
        naMon = new Village(context);
        turn = TestClock.today().minusDays(5);
        banVang = places.create(naMon.commune, new PlaceDraft("", null, null, "Bản Váng", "thôn", Days.from(Village.FOUNDED)));
        banVangLeaf = places.get(banVang, turn).ownLeaf();
        quyen = accounts.create("quyen-" + UUID.randomUUID(), "Lục Thị Quyên", null);
        context.getBean(Roles.class).grant(quyen, Role.ADMINISTRATOR, naMon.province, Village.FOUNDED, null);
        accounts.setPassword(naMon.lan, PASSWORD, false);
        phone = new Phone(signedIn());
        jdbc.sql("update access.device set registered_at = registered_at - interval '21 days' where id = :id").param("id", phone.device).update();
    }

    @Test
    void ofAVillageThatJoinedAnotherThePhoneKeepsItsHouseholdsAndSendsWorkOfBothSidesOfTheDay() {
        naMon.tell(daysAgo(20), naMon.household(naMon.lan, mui, daysAgo(20), "Triệu Thị Mùi"));
        joinBanVang();

        List<JsonNode> receipts = phone.receipts(household("Lý A Páo", 10), household("Bàn Văn Sơn", 2), visit(9), visit(1));

        assertThat(receipts).extracting(each -> each.path("outcome").asString()).containsOnly("ACCEPTED");
        assertThat(heads(naMon.leaf)).containsExactlyInAnyOrder("Triệu Thị Mùi", "Lý A Páo", "Bàn Văn Sơn");
        assertThat(visited(banVang, TestClock.today())).as("visits of the whole village on today's map").isEqualTo(2);
        assertThat(visited(naMon.village, turn.minusDays(1))).isEqualTo(2);
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    @Test
    void untilTheRoleIsConfirmedThePhonePullsItsOwnHouseholdsUnderTheNewNameAndNobodyElses() {
        naMon.tell(daysAgo(20), naMon.household(naMon.lan, mui, daysAgo(20), "Triệu Thị Mùi"));
        neighbour("Hộ Bản Váng");
        joinBanVang();

        for (Phone each : List.of(phone, new Phone(signedIn()))) {
            List<JsonNode> lines = pull(each);
            assertThat(rows(lines)).containsExactly("Triệu Thị Mùi");
            assertThat(scope(lines)).filteredOn(leaf -> leaf.path("mine").asBoolean()).singleElement().satisfies(leaf -> {
                assertThat(leaf.path("leaf").asInt()).isEqualTo(naMon.leaf);
                assertThat(leaf.path("name").asString()).isEqualTo("Bản Váng");
            });
        }
        ended.confirm(naMon.hoa, naMon.commune, naMon.lan, Role.MEMBER, naMon.village);
        assertThat(rows(pull(phone))).containsExactlyInAnyOrder("Triệu Thị Mùi", "Hộ Bản Váng");
        assertThat(scope(pull(phone))).filteredOn(leaf -> leaf.path("mine").asBoolean()).extracting(leaf -> leaf.path("leaf").asInt())
                .containsExactlyInAnyOrder(naMon.leaf, banVangLeaf);
        assertThat(phone.receipts(household("Lý A Páo", 10), household("Bàn Văn Sơn", 2))).extracting(each -> each.path("outcome").asString()).containsOnly("ACCEPTED");
    }

    @Test
    void whoLeavesAfterTheMergerLosesTheHouseholdsAndHisEarlierWorkStillCounts() {
        joinBanVang();
        staff.end(naMon.hoa, naMon.lan, Role.MEMBER, naMon.village, TestClock.today().minusDays(3));

        assertThat(phone.receipts(household("Lý A Páo", 10), household("Bàn Văn Sơn", 4), household("Hộ Muộn", 1)))
                .extracting(each -> each.path("outcome").asString()).containsExactly("ACCEPTED", "ACCEPTED", "REFUSED");
        assertThat(scope(pull(phone))).isEmpty();
    }

    /** Its leaf belongs to no place from that day on: what entered it would count nowhere, so the member enters it again at another village. */
    @Test
    void ofAVillageThatEndedEmptyEachUnsentFactIsRefusedByName() {
        territory.make(quyen, naMon.village, new PlaceEdit(PlaceEdit.Kind.ABOLISHED, null, null, null, turn, null, null, null, null, "7/NQ-HĐND", turn));

        List<JsonNode> receipts = phone.receipts(household("Lý A Páo", 10), household("Bàn Văn Sơn", 2));

        assertThat(receipts).extracting(each -> each.path("problem").asString()).containsOnly("LEAF_UNKNOWN");
        assertThat(heads(naMon.leaf)).isEmpty();
        assertThat(pull(new Phone(signedIn()))).isNotEmpty();
        territory.undo(quyen, naMon.village);
        assertThat(phone.receipts(household("Lý A Páo", 10))).extracting(each -> each.path("outcome").asString()).containsExactly("ACCEPTED");
    }

    private void joinBanVang() {
        operations.make(quyen, naMon.village, new TerritoryOperation(Kind.ABOLISHED, List.of(naMon.village), banVang, turn, false, "7/NQ-HĐND", turn));
    }

    private void neighbour(String head) {
        UUID member = accounts.create("pao-" + UUID.randomUUID(), "Lý Thị Pao", null);
        context.getBean(Roles.class).grant(member, Role.MEMBER, banVang, Village.FOUNDED, null);
        UUID id = Ids.next(daysAgo(20));
        var fact = new NewFact(id, banVangLeaf, "household.registered/1", id, member, null, null, null, daysAgo(20), HOUSEHOLD, "{\"head\":\"" + head + "\"}");
        assertThat(naMon.tell(daysAgo(20), fact)).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ACCEPTED);
    }

    private Visitor signedIn() {
        var browser = new Visitor(port, Door.FIELD);
        browser.signIn(accounts.find(naMon.lan).orElseThrow().name(), PASSWORD);
        return browser;
    }

    private Map<String, Object> household(String head, int daysAgo) {
        UUID id = Ids.next(daysAgo(daysAgo));
        Map<String, Object> fact = phone.fact(id, naMon.leaf, "household.registered/1", id, HOUSEHOLD);
        fact.put("occurredAt", daysAgo(daysAgo).toString());
        fact.put("personal", "{\"head\":\"" + head + "\"}");
        return fact;
    }

    private Map<String, Object> visit(int daysAgo) {
        Map<String, Object> fact = phone.fact(Ids.next(daysAgo(daysAgo)), naMon.leaf, "visit.made/1", mui, VISIT);
        fact.put("occurredAt", daysAgo(daysAgo).toString());
        return fact;
    }

    private static List<JsonNode> pull(Phone phone) {
        Visitor.Answer answer = phone.pull("{\"lastNumber\":0,\"kinds\":[\"household/1\"]}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
    }

    private static List<String> rows(List<JsonNode> lines) { return lines.stream().filter(line -> line.has("row")).map(line -> line.at("/row/data/head").asString()).toList(); }

    private static List<JsonNode> scope(List<JsonNode> lines) { return lines.stream().filter(line -> line.has("scope")).flatMap(line -> line.path("scope").valueStream()).toList(); }

    private List<String> heads(int leaf) {
        return jdbc.sql("select head from household.household where leaf = :leaf").param("leaf", leaf).query(String.class).list();
    }

    private long visited(int place, LocalDate map) {
        return jdbc.sql("""
                select coalesce(sum(t.amounts[m.id]), 0) from place.place_leaf l
                  join ledger.tally t on t.leaf = l.leaf and t.grain = 3 join ledger.measure m on m.name = 'visit.made'
                 where l.ancestor = :place and l.valid @> :map::date
                """).param("place", place).param("map", map).query(Long.class).single();
    }

    private static Instant daysAgo(int days) { return TestClock.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS); }
}
