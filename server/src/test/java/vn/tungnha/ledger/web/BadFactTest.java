package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Door;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A fact that the server cannot record gets its own receipt that names the reason; the other facts of the batch are recorded. */
@TungNhaTest
class BadFactTest extends PhoneInputFixture {
    private static final String VISIT = "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}";

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

    private void assertField(String field, String... bodies) {
        List<Object> facts = new ArrayList<>();
        for (String body : bodies) facts.add(household(Map.of("body", body)));
        List<JsonNode> receipts = amongGoodOnes(facts);
        for (int i = 1; i <= bodies.length; i++) {
            assertReceipt(receipts.get(i), "REFUSED", "BODY_INVALID");
            assertThat(receipts.get(i).at("/params/field").asString()).as(bodies[i - 1]).isEqualTo(field);
        }
    }

    private Map<String, Object> described(UUID household, String personal) {
        Map<String, Object> fact = lan.fact(UUID.randomUUID(), naMon.leaf, "household.described/1", household, "{}");
        fact.put("personal", personal);
        return fact;
    }
}
