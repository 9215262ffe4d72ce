package vn.tungnha.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Receipt.Outcome;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Facts pushed without the catalogue's form or import keep the codes of services unique too. */
@TungNhaTest
class ServiceCodeRuleTest {
    @Autowired ApplicationContext context;
    @Autowired Ledger ledger;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;
    private Village village;
    private int leaf;
    private Instant now;

    @BeforeEach
    void aProvince() {
        now = TestClock.now();
        village = new Village(context);
        leaf = places.get(village.province, TestClock.today()).ownLeaf();
    }

    @Test
    void aServiceWithTheCodeOfAnotherIsRefusedByName() {
        assertThat(append(added("vneid-2", "VNeID mức 2"))).extracting(Receipt::outcome).containsExactly(Outcome.ACCEPTED);

        Receipt second = append(added("vneid-2", "Định danh mức 2")).getFirst();

        assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(second.problem()).isEqualTo("SERVICE_CODE_TAKEN");
        assertThat(second.params()).containsEntry("code", "vneid-2");
        assertThat(names()).containsExactly("VNeID mức 2");
    }

    @Test
    void ofTwoInOneBatchTheFirstCounts() {
        assertThat(append(added("qr", "Thanh toán QR"), added("qr", "QR chợ"), added("vssid", "VssID"))).extracting(Receipt::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.REFUSED, Outcome.ACCEPTED);
        assertThat(names()).containsExactly("Thanh toán QR", "VssID");
        assertThat(verification.verify(village.province).differences()).isEmpty();
    }

    @Test
    void theSameFactAgainIsKnownAndTheCodeOfAWithdrawnServiceIsFree() {
        NewFact first = added("zalo", "Zalo");
        append(first);
        assertThat(append(first)).extracting(Receipt::outcome).containsExactly(Outcome.ALREADY);

        assertThat(append(withdrawn(first.id()), added("zalo", "Zalo, nhóm thôn"))).extracting(Receipt::outcome).containsOnly(Outcome.ACCEPTED);

        assertThat(names()).containsExactly("Zalo, nhóm thôn");
    }

    @Test
    void anotherProvinceHasACatalogueOfItsOwn() {
        append(added("zalo", "Zalo"));
        var other = new Village(context);
        int otherLeaf = places.get(other.province, TestClock.today()).ownLeaf();
        UUID id = Ids.next(now);

        assertThat(append(new NewFact(id, otherLeaf, "service.added/1", id, other.tuan, null, null, null, now, body("zalo", "Zalo"), null)))
                .extracting(Receipt::outcome).containsExactly(Outcome.ACCEPTED);
    }

    private NewFact added(String code, String name) {
        UUID id = Ids.next(now);
        return new NewFact(id, leaf, "service.added/1", id, village.tuan, null, null, null, now, body(code, name), null);
    }

    private NewFact withdrawn(UUID service) {
        return new NewFact(Ids.next(now), leaf, "fact.withdrawn/1", service, village.tuan, null, null, null, now, "{\"facts\":[\"" + service + "\"]}", null);
    }

    private static String body(String code, String name) {
        return "{\"code\":\"" + code + "\",\"name\":\"" + name
                + "\",\"category\":\"identity\",\"pillar\":\"society\",\"audience\":\"citizen\",\"owner\":\"Bộ Công an\",\"status\":\"live\"}";
    }

    private List<Receipt> append(NewFact... facts) { return ledger.tell(List.of(facts), now); }

    private List<String> names() { return jdbc.sql("select name from catalogue.service where leaf = :leaf order by name").param("leaf", leaf).query(String.class).list(); }
}
