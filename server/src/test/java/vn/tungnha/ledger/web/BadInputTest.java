package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Whatever a phone sends that cannot be taken gets the answer that names it, and the rest goes in. */
@TungNhaTest
class BadInputTest {
    private static final JsonNode LISTED = Contract.read("problems.json");
    private static final String HOUSEHOLD = "{\"source\":\"visit\",\"ground\":\"task\"}";
    private static final String VISIT = "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}";

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired @Qualifier("ledger") DataSource ledger;
    @LocalServerPort int port;

    private Village naMon;
    private Phone lan;

    @BeforeEach
    void lanHasAPhone() {
        naMon = new Village(context);
        lan = new Phone(signedIn(naMon.lan, Door.FIELD));
    }

    /** A device dates nothing before its registration. */
    private void lanHasHadThePhoneForAMonth() {
        jdbc.sql("update access.device set registered_at = registered_at - interval '30 days' where id = :device").param("device", lan.device).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{}", "xin chào", "{\"lastNumber\":1,\"facts\":{}}", "{\"lastNumber\":1,\"facts\":[",
            "{\"lastNumber\":1.5,\"facts\":[]}", "{\"lastNumber\":-1,\"facts\":[]}", "{\"lastNumber\":\"7\",\"facts\":[]}", "{\"facts\":[]}",
            "{\"lastNumber\":99999999999999999999999,\"facts\":[]}", "{\"lastNumber\":9223372036854775807,\"facts\":[]}",
            "{\"lastNumber\":1,\"facts\":[]} and more"})
    void textThatIsNoBatchIsRefusedWhole(String body) { assertRefused(lan.push(body), 400, "MALFORMED"); }

    @Test
    void bytesThatAreNoTextAreRefusedWhole() { assertRefused(lan.push(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}'}), 400, "MALFORMED"); }

    @Test
    void jsonNestedWithoutEndIsRefusedWhole() {
        assertRefused(lan.push("{\"lastNumber\":1,\"facts\":[" + "[".repeat(100_000)), 400, "MALFORMED");
    }

    @Test
    void aFactThatCannotBeReadGetsAReceiptOfItsOwnAndTheRestGoesIn() {
        List<Object> bad = new ArrayList<>(List.of(7, "visit", List.of(), Map.of()));
        bad.add(null);
        bad.add(household(Map.of("id", "not-an-id")));
        bad.add(household(Map.of("id", "1-1-1-1-1")));
        bad.add(household(Map.of("id", UUID.randomUUID().toString().toUpperCase())));
        bad.add(household(Map.of("id", 12)));
        bad.add(household(Map.of("leaf", "Nà Mòn")));
        bad.add(household(Map.of("leaf", 1L << 40)));
        bad.add(household(Map.of("leaf", 1.5)));
        bad.add(household(Map.of("subject", "x")));
        bad.add(household(Map.of("team", "x")));
        bad.add(household(Map.of("type", 4)));
        bad.add(household(Map.of("number", 0)));
        bad.add(household(Map.of("number", -3)));
        bad.add(household(Map.of("number", Long.MAX_VALUE)));
        bad.add(household(Map.of("number", "one")));
        bad.add(household(Map.of("occurredAt", "yesterday")));
        bad.add(household(Map.of("occurredAt", 1_700_000_000)));
        bad.add(household(Map.of("body", Map.of("source", "visit"))));
        bad.add(household(Map.of("personal", 5)));
        for (String missing : List.of("id", "leaf", "type", "subject", "number", "occurredAt", "body")) {
            Map<String, Object> fact = household(Map.of());
            fact.remove(missing);
            bad.add(fact);
        }
        List<JsonNode> receipts = amongGoodOnes(bad);
        for (int i = 0; i < bad.size(); i++) {
            assertReceipt(receipts.get(i + 1), "REFUSED", "FACT_MALFORMED");
            assertThat(receipts.get(i + 1).at("/params/index").intValue()).isEqualTo(i + 1);
        }
    }

    @Test
    void numbersADeviceGivesUpThatAreNoneAreNotMinded() {
        String body = lan.batch(household(Map.of())).replaceFirst("\\{", "{\"void\":[9223372036854775807,-1,0,1.5,\"x\",null,1e30],");
        assertReceipt(lan.push(body).json().at("/receipts/0"), "ACCEPTED", null);
        assertThat(jdbc.sql("select settled::text from ledger.device_state where device = :device").param("device", lan.device).query(String.class).single())
                .isEqualTo("{[1,2)}");
    }

    @Test
    void aBodyThatIsNotWhatItsTypeSaysIsRefusedAloneWithItsField() {
        assertField("", "not json", "[]", "null", "", "{\"source\":\"visit\",\"ground\":\"task\"", HOUSEHOLD + HOUSEHOLD,
                "{\"source\":\"visit\",\"ground\":\"task\",\"route\":\"\u0000\"}", "[".repeat(5_000));
        assertField("colour", "{\"source\":\"visit\",\"ground\":\"task\",\"colour\":\"blue\"}");
        assertField("source", "{\"source\":\"rumour\",\"ground\":\"task\"}", "{\"source\":7,\"ground\":\"task\"}", "{\"source\":\"VISIT\",\"ground\":\"task\"}");
    }

    @Test
    void textThatNoDatabaseOrDocumentHoldsIsRefusedAloneWithItsField() {
        Map<String, Object> mui = household(Map.of());
        UUID id = (UUID) mui.get("id");
        List<String> letters = List.of("\\u0000", "\\ud800", "\\ufffe", "\\uffff");
        List<Map<String, Object>> facts = new ArrayList<>(List.of(mui));
        for (String each : letters) facts.add(described(id, "{\"head\":\"Triệu Thị Mùi" + each + "\"}"));
        List<JsonNode> receipts = amongGoodOnes(facts);
        for (int i = 0; i < letters.size(); i++) {
            assertReceipt(receipts.get(i + 2), "REFUSED", "BODY_INVALID");
            assertThat(receipts.get(i + 2).at("/params/field").asString()).as(letters.get(i)).isEqualTo("head");
        }
    }

    @Test
    void aCorrectionMayEmptyWhatIsKnownButNotAName() {
        Map<String, Object> mui = household(Map.of());
        Object id = mui.get("id");
        List<JsonNode> receipts = amongGoodOnes(List.of(mui, described((UUID) id, "{\"locator\":\"\",\"phones\":[]}"),
                described((UUID) id, "{\"head\":\" \"}"), described((UUID) id, "{\"phones\":[\"\"]}")));
        assertReceipt(receipts.get(2), "ACCEPTED", null);
        for (int i = 3; i <= 4; i++) assertReceipt(receipts.get(i), "REFUSED", "FIELD_MISSING");
        assertThat(jdbc.sql("select head || '|' || locator || '|' || phones from household.household where leaf = :leaf and id = :id").param("leaf", naMon.leaf)
                .param("id", id).query(String.class).single()).isEqualTo("Triệu Thị Mùi||[]");
    }

    @Test
    void aPlaceOutsideOfTheMembersScopeIsRefusedAlone() {
        var khauLa = new Village(context);
        UUID there = UUID.randomUUID();
        assertThat(new Phone(signedIn(khauLa.lan, Door.FIELD)).receipts(household(khauLa.leaf, there)).getFirst().path("outcome").asString()).isEqualTo("ACCEPTED");
        int ofTheCommune = places.get(naMon.commune, Village.FOUNDED).ownLeaf();
        List<JsonNode> receipts = amongGoodOnes(List.of(
                household(khauLa.leaf, UUID.randomUUID()),
                lan.fact(UUID.randomUUID(), khauLa.leaf, "visit.made/1", there, VISIT),
                lan.fact(UUID.randomUUID(), khauLa.leaf, "visit.made/1", UUID.randomUUID(), VISIT),
                household(Integer.MAX_VALUE, UUID.randomUUID()), household(-1, UUID.randomUUID()),
                household(ofTheCommune, UUID.randomUUID())));
        for (int i = 1; i <= 3; i++) assertReceipt(receipts.get(i), "REFUSED", "OUT_OF_SCOPE");
        for (int i = 4; i <= 5; i++) assertReceipt(receipts.get(i), "REFUSED", "LEAF_UNKNOWN");
        assertReceipt(receipts.get(6), "REFUSED", "HOME_WRONG");
        assertThat(factsIn(khauLa.leaf)).isEqualTo(1);
    }

    @Test
    void anUnknownTypeAndANewerVersionWait() {
        List<JsonNode> receipts = amongGoodOnes(List.of(household(Map.of("type", "household.registered/99")), household(Map.of("type", "house.painted/1")),
                household(Map.of("type", "")), household(Map.of("type", "\u0000"))));
        for (int i = 1; i <= 4; i++) assertReceipt(receipts.get(i), "LATER", "TYPE_UNKNOWN");
        assertThat(receipts.get(1).at("/params/type").asString()).isEqualTo("household.registered/99");
    }

    @Test
    void aVisitBeforeItsHouseholdWaitsForIt() {
        UUID household = UUID.randomUUID();
        Map<String, Object> visit = lan.fact(UUID.randomUUID(), naMon.leaf, "visit.made/1", household, VISIT);
        assertReceipt(amongGoodOnes(List.of(visit)).get(1), "LATER", "PARENT_MISSING");
        assertThat(lan.receipts(household(naMon.leaf, household), visit)).allSatisfy(each -> assertReceipt(each, "ACCEPTED", null));
    }

    @Test
    void tenMegabytesAreTooLarge() {
        Visitor.Answer answer = lan.push(lan.batch(household(Map.of("body", "x".repeat(10 << 20)))));
        assertRefused(answer, 413, "TOO_LARGE");
        assertThat(lan.receipts(household(Map.of())).getFirst().path("outcome").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aHundredThousandFactsAreTooMany() {
        Object fact = Map.of("id", UUID.randomUUID());
        Visitor.Answer answer = lan.push(lan.batch(IntStream.range(0, 100_000).mapToObj(i -> fact).toArray()));
        assertRefused(answer, 413, "TOO_MANY_FACTS");
        assertThat(answer.json().at("/params/given").intValue()).isEqualTo(100_000);
        assertThat(answer.json().at("/params/most").intValue()).isEqualTo(500);
        assertRefused(lan.push(lan.batch(IntStream.range(0, 501).mapToObj(i -> fact).toArray())), 413, "TOO_MANY_FACTS");
        assertThat(factsIn(naMon.leaf)).isZero();
    }

    @Test
    void fiveHundredFactsAreNotTooMany() {
        Object[] facts = IntStream.range(0, 500).mapToObj(i -> household(Map.of())).toArray();
        assertThat(lan.receipts(facts)).hasSize(500).allSatisfy(each -> assertReceipt(each, "ACCEPTED", null));
        assertThat(lan.receipts(facts)).hasSize(500).allSatisfy(each -> assertReceipt(each, "ALREADY", null));
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndTheFirstStands() {
        Map<String, Object> told = household(Map.of());
        Map<String, Object> other = new HashMap<>(told);
        other.put("personal", "{\"head\":\"Người Khác\"}");
        assertReceipt(lan.receipts(told).getFirst(), "ACCEPTED", null);
        assertReceipt(amongGoodOnes(List.of(other)).get(1), "REFUSED", "ID_REUSED");
        assertReceipt(lan.receipts(told).getFirst(), "ALREADY", null);

        Map<String, Object> twice = household(Map.of());
        Map<String, Object> twiceOther = new HashMap<>(twice);
        twiceOther.put("body", "{\"source\":\"list\",\"ground\":\"task\"}");
        List<JsonNode> receipts = lan.receipts(twice, twice, twiceOther);
        assertThat(receipts).extracting(each -> each.path("outcome").asString()).containsExactly("ACCEPTED", "ALREADY", "REFUSED");
        assertReceipt(receipts.getLast(), "REFUSED", "ID_REUSED");
    }

    @Test
    void aPersonalFieldInAPublicBodyIsRefusedAndKeptNowhere() {
        List<JsonNode> receipts = amongGoodOnes(List.of(
                household(Map.of("body", "{\"source\":\"visit\",\"ground\":\"task\",\"head\":\"Hoàng Thị Bí Mật\"}")),
                household(Map.of("body", "{\"source\":\"visit\",\"ground\":\"task\",\"personal\":{\"head\":\"Hoàng Thị Bí Mật\"}}"))));
        assertReceipt(receipts.get(1), "REFUSED", "PERSONAL_IN_PUBLIC");
        assertThat(receipts.get(1).at("/params/field").asString()).isEqualTo("head");
        assertReceipt(receipts.get(2), "REFUSED", "PERSONAL_IN_PUBLIC");
        assertThat(jdbc.sql("select count(*) from ledger.fact where leaf = :leaf and (body || coalesce(personal, '')) like '%Bí Mật%'").param("leaf", naMon.leaf)
                .query(Long.class).single()).isZero();
    }

    @Test
    @Tag("clock")
    void aClockTwoYearsAheadIsAcceptedClampedAndShownAsAFinding() {
        assertClamped(TestClock.now().plus(730, ChronoUnit.DAYS));
    }

    @Test
    @Tag("clock")
    void aClockTwoYearsBehindIsAcceptedClampedAndShownAsAFinding() {
        lan.receipts();
        assertClamped(TestClock.now().minus(730, ChronoUnit.DAYS));
    }

    @Test
    void aClockAtTheEndOfTimeHarmsOnlyItsOwnFact() {
        amongGoodOnes(List.of(household(Map.of("occurredAt", "+999999999-12-31T23:59:59Z")), household(Map.of("occurredAt", "-999999999-01-01T00:00:00Z"))));
    }

    @Test
    @Tag("clock")
    void aFactIsJudgedByWhatItsAuthorHeldWhenItHappened() {
        lanHasHadThePhoneForAMonth();
        LocalDate today = TestClock.today();
        context.getBean(Roles.class).end(naMon.lan, Role.MEMBER, naMon.village, today.minusDays(1));
        List<JsonNode> receipts = lan.receipts(household(Map.of("occurredAt", ProvinceDay.start(today.minusDays(1)).minusSeconds(1).toString())),
                household(Map.of("occurredAt", ProvinceDay.start(today.minusDays(1)).toString())), household(Map.of()));
        assertReceipt(receipts.getFirst(), "ACCEPTED", null);
        for (JsonNode late : receipts.subList(1, 3)) assertReceipt(late, "REFUSED", "OUT_OF_SCOPE");
    }

    @Test
    void aLeadsPhoneCarriesWhatLansPhoneSealedAndItIsLans() {
        String sealed = lan.batch(household(Map.of()));
        Visitor.Answer answer = lan.carriedBy(signedIn(naMon.minh, Door.FIELD)).push(sealed);
        assertReceipt(answer.json().at("/receipts/0"), "ACCEPTED", null);
        assertThat(jdbc.sql("select author from ledger.fact where leaf = :leaf").param("leaf", naMon.leaf).query(UUID.class).single()).isEqualTo(naMon.lan);
        assertRefused(lan.carriedBy(signedIn(naMon.minh, Door.FIELD)).pull("{\"lastNumber\":1,\"kinds\":[]}"), 403, "DEVICE_UNPROVEN");
    }

    @Test
    @Tag("clock")
    void whatIsCarriedSaysNothingOfWhatLansPhoneNumberedSince() {
        String sealed = lan.batch(household(Map.of()));
        Instant meanwhile = TestClock.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> offline = household(Map.of("occurredAt", meanwhile.toString()));
        lan.carriedBy(signedIn(naMon.minh, Door.FIELD)).push(sealed);
        assertThat(jdbc.sql("select last_at < :now - interval '1 year' from ledger.device_state where device = :device").param("device", lan.device)
                .param("now", OffsetDateTime.now(TestClock.CLOCK)).query(Boolean.class).single()).as("nothing was heard from her phone itself").isTrue();

        assertReceipt(lan.receipts(offline).getFirst(), "ACCEPTED", null);

        assertThat(happenedAt(offline)).isEqualTo(meanwhile);
    }

    @Test
    @Tag("clock")
    void aClockThatStandsStillIsClampedToTheLastTimeThePhoneSpokeToUsNotToTheFirst() {
        lan.receipts(household(Map.of()));
        JdbcClient.create(ledger).sql("update ledger.device_contact set at = at - interval '90 days' where device = :device").param("device", lan.device).update();
        Instant before = TestClock.now().truncatedTo(ChronoUnit.MILLIS);
        lan.receipts();
        lan.pull("{\"lastNumber\":1,\"kinds\":[]}");
        Map<String, Object> stopped = household(Map.of("occurredAt", "2020-01-01T00:00:00Z"));

        assertReceipt(lan.receipts(stopped).getFirst(), "ACCEPTED", null);

        assertThat(happenedAt(stopped)).isAfterOrEqualTo(before);
    }

    @Test
    @Tag("clock")
    void aRequestThatWasLongOnItsWaySaysNothingOfWhatWasNumberedSince() {
        lanHasHadThePhoneForAMonth();
        String old = lan.batch();
        Map<String, Object> first = household(Map.of("occurredAt", TestClock.now().minusSeconds(60).toString()));
        Map<String, Object> second = household(Map.of("occurredAt", TestClock.now().minusSeconds(30).toString()));
        lan.receipts(second);
        lan.push(old);

        assertReceipt(lan.receipts(first).getFirst(), "ACCEPTED", null);

        assertThat(happenedAt(first)).isEqualTo(Instant.parse((String) first.get("occurredAt")).truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void aBatchOfSomebodyElseOrOfNobodyIsNotTaken() {
        byte[] body = lan.batch(household(Map.of())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (String proof : List.of("00".repeat(32), "", "zz", "00")) assertRefused(lan.push(body, proof), 403, "DEVICE_UNPROVEN");
        Visitor browser = signedIn(naMon.lan, Door.FIELD);
        browser.get("/api/v1/csrf");
        assertRefused(browser.post("/api/v1/sync/push", "{}"), 400, "PARAMETER_INVALID");
        assertThat(factsIn(naMon.leaf)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"lastNumber\":0}", "{\"lastNumber\":0,\"kinds\":\"household/1\"}", "{\"lastNumber\":-1,\"kinds\":[]}",
            "{\"lastNumber\":0,\"kinds\":[],\"accepted\":[null]}", "{\"lastNumber\":0,\"kinds\":[],\"accepted\":[{\"leaf\":1,\"tick\":2}]}", "{\"lastNumber\":0,\"kinds\":[],\"accepted\":7}",
            "{\"lastNumber\":9223372036854775807,\"kinds\":[]}", "{\"lastNumber\":null,\"kinds\":[]}", "{\"lastNumber\":1e40,\"kinds\":[]}"})
    void askingForRowsInNoWordsWeKnowIsRefused(String body) { assertRefused(lan.pull(body), 400, "MALFORMED"); }

    @ParameterizedTest
    @ValueSource(strings = {"x", "đ", "AAAA", "AQ", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAfwAAAH9_"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        assertRefused(lan.pull("{\"lastNumber\":0,\"kinds\":[\"household/1\",null],\"cursor\":\"" + cursor + "\"}"), 400, "CURSOR_INVALID");
    }

    @Test
    void aLostPhoneIsGivenNoRowsAndItsFactsWait() {
        context.getBean(Devices.class).revoke(lan.device);
        assertRefused(lan.pull("{\"lastNumber\":0,\"kinds\":[]}"), 422, "DEVICE_REVOKED");
        assertReceipt(lan.receipts(household(Map.of())).getFirst(), "LATER", "DEVICE_REVOKED");
        assertThat(factsIn(naMon.leaf)).isZero();
    }

    @Test
    void aLostPhoneThatIsSignedOutAsWellIsStillToldSo() {
        Phone outside = lan.carriedBy(new Visitor(port, Door.FIELD));
        assertRefused(outside.pull("{\"lastNumber\":0,\"kinds\":[]}"), 401, "NOT_SIGNED_IN");
        assertThat(outside.standing().status()).isEqualTo(204);

        context.getBean(Devices.class).revoke(lan.device);

        assertRefused(outside.standing(), 422, "DEVICE_REVOKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=soon", "from=2026-02-30", "to=2026-13-01", "map=yesterday", "asOf=1", "from=2026-05-02&to=2026-05-01"})
    void daysThatAreNoneAreNamed(String query) {
        for (String screen : List.of("overview", "findings")) {
            Visitor.Answer answer = hoa().get("/api/v1/console/places/" + naMon.commune + "/" + screen + "?" + query);
            assertRefused(answer, 400, query.contains("&") ? "PERIOD_INVALID" : "PARAMETER_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=-999999999-01-01", "to=%2B999999999-12-31", "asOf=%2B999999999-12-31", "map=%2B999999999-12-31", "map=-999999999-01-01",
            "asOf=-999999999-01-01", "from=%2B999999999-12-31&to=%2B999999999-12-31"})
    void daysAtTheEndOfTimeBreakNothing(String query) {
        for (String screen : List.of("overview", "findings")) {
            Visitor.Answer answer = hoa().get("/api/v1/console/places/" + naMon.commune + "/" + screen + "?" + query);
            assertThat(answer.status()).as(query + " " + answer.body()).isLessThan(500);
        }
    }

    @Test
    void aPlaceThatIsNoneIsNamedOrForbidden() {
        assertRefused(hoa().get("/api/v1/console/places/here/overview"), 400, "PARAMETER_INVALID");
        assertRefused(hoa().get("/api/v1/console/places/99999999999/overview"), 400, "PARAMETER_INVALID");
        assertRefused(hoa().get("/api/v1/console/places/2147483647/overview"), 403, "FORBIDDEN");
        assertRefused(hoa().get("/api/v1/console/places/-1/overview"), 403, "FORBIDDEN");
    }

    private Visitor hoa() { return signedIn(naMon.hoa, Door.CONSOLE); }

    private void assertClamped(Instant clock) {
        jdbc.sql("insert into place.participation (place, valid) values (:place, '[2022-01-01,)')").param("place", naMon.province).update();
        places.forget();
        Instant before = TestClock.now();
        Map<String, Object> fact = household(Map.of("occurredAt", clock.toString()));
        assertReceipt(amongGoodOnes(List.of(fact)).get(1), "ACCEPTED", null);
        assertThat(happenedAt(fact)).isCloseTo(before, within(Duration.ofMinutes(1)));

        JsonNode findings = hoa().get("/api/v1/console/places/" + naMon.commune + "/findings").json();
        JsonNode clocks = StreamSupport.stream(findings.spliterator(), false).filter(each -> each.path("rule").asString().equals("clocks-off")).findFirst()
                .orElseThrow(() -> new AssertionError(findings));
        assertThat(clocks.at("/place/id").intValue()).isEqualTo(naMon.village);
        assertThat(clocks.at("/params/facts").intValue()).isEqualTo(1);
    }

    private Instant happenedAt(Map<String, Object> fact) {
        return jdbc.sql("select happened_at from ledger.fact where leaf = :leaf and id = :id").param("leaf", naMon.leaf).param("id", fact.get("id"))
                .query(OffsetDateTime.class).single().toInstant();
    }

    private void assertField(String field, String... bodies) {
        List<Object> facts = new ArrayList<>();
        for (String body : bodies) facts.add(household(Map.of("body", body)));
        List<JsonNode> receipts = amongGoodOnes(facts);
        for (int i = 1; i <= bodies.length; i++) {
            assertReceipt(receipts.get(i), "REFUSED", "BODY_INVALID");
            assertThat(receipts.get(i).at("/params/field").asString()).as(bodies[i - 1]).isEqualTo(field);
        }
    }

    /** Pushes them between two sound facts, both of which must go in. */
    private List<JsonNode> amongGoodOnes(List<?> facts) {
        List<Object> all = new ArrayList<>(facts);
        all.addFirst(household(Map.of()));
        all.add(household(Map.of()));
        List<JsonNode> receipts = lan.receipts(all.toArray());
        assertThat(receipts).hasSameSizeAs(all);
        assertReceipt(receipts.getFirst(), "ACCEPTED", null);
        assertReceipt(receipts.getLast(), "ACCEPTED", null);
        return receipts;
    }

    private Map<String, Object> household(Map<String, Object> changed) {
        Map<String, Object> fact = household(naMon.leaf, UUID.randomUUID());
        fact.putAll(changed);
        return fact;
    }

    private Map<String, Object> household(int leaf, UUID id) {
        Map<String, Object> fact = lan.fact(id, leaf, "household.registered/1", id, HOUSEHOLD);
        fact.put("personal", "{\"head\":\"Triệu Thị Mùi\"}");
        return fact;
    }

    private Map<String, Object> described(UUID household, String personal) {
        Map<String, Object> fact = lan.fact(UUID.randomUUID(), naMon.leaf, "household.described/1", household, "{}");
        fact.put("personal", personal);
        return fact;
    }

    private long factsIn(int leaf) { return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf").param("leaf", leaf).query(Long.class).single(); }

    private Visitor signedIn(UUID account, Door door) {
        var browser = new Visitor(port, door);
        browser.keep(door.cookie(), sessions.open(account, door));
        return browser;
    }

    private static void assertReceipt(JsonNode receipt, String outcome, String problem) {
        assertThat(receipt.path("outcome").asString()).as(receipt.toString()).isEqualTo(outcome);
        assertThat(receipt.path("problem").asString(null)).as(receipt.toString()).isEqualTo(problem);
        if (problem != null) assertListed(problem, receipt.path("params"));
    }

    private static void assertRefused(Visitor.Answer answer, int status, String problem) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status).isEqualTo(LISTED.get(problem).get("status").intValue());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertListed(problem, answer.json().get("params"));
    }

    /** The app has words for exactly these. */
    private static void assertListed(String problem, JsonNode params) {
        assertThat(LISTED.has(problem)).as(problem).isTrue();
        assertThat(params.propertyNames()).as(problem)
                .containsExactlyInAnyOrderElementsOf(LISTED.get(problem).get("params").valueStream().map(JsonNode::asString).toList());
    }
}
