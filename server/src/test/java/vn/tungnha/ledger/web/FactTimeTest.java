package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;

/** A phone whose clock is wrong loses no fact: the time is clamped to what the server knows of the phone. */
@TungNhaTest
class FactTimeTest extends PhoneInputFixture {
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

    /** A device dates nothing before its registration. */
    private void lanHasHadThePhoneForAMonth() {
        jdbc.sql("update access.device set registered_at = registered_at - interval '30 days' where id = :device").param("device", lan.device).update();
    }

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
}
