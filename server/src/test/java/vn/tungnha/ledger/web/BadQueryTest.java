package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** A question with a cursor, a day or a place that does not exist is answered with the name of what is wrong. */
@TungNhaTest
class BadQueryTest extends PhoneInputFixture {
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
}
