package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungnha.access.Door;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** A batch that is not one, that is too large or that is another person's is refused whole. */
@TungNhaTest
class BadBatchTest extends PhoneInputFixture {
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
    void aBatchOfSomebodyElseOrOfNobodyIsNotTaken() {
        byte[] body = lan.batch(household(Map.of())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (String proof : List.of("00".repeat(32), "", "zz", "00")) assertRefused(lan.push(body, proof), 403, "DEVICE_UNPROVEN");
        Visitor browser = signedIn(naMon.lan, Door.FIELD);
        browser.get("/api/v1/csrf");
        assertRefused(browser.post("/api/v1/sync/push", "{}"), 400, "PARAMETER_INVALID");
        assertThat(factsIn(naMon.leaf)).isZero();
    }
}
