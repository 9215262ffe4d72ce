package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** What offices tell through their browser. */
@TungNhaTest
class DeskTest {
    private static final String ROUND = """
            {"name":"Đợt VNeID","done":{"service":"019aab3e-5c00-7000-8000-000000000108"},"audience":"mọi hộ","households":"all","share":100,"from":"2026-11-01","until":"2026-11-30"}""";

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    @Test
    void whatACommuneTellsIsInTheLedgerAndTellingItAgainChangesNothing() {
        var village = new Village(context);
        String told = facts(UUID.randomUUID(), village.leaf, "round.opened/1", ROUND);

        assertThat(tell(village.hoa, told).body()).contains("ACCEPTED");
        assertThat(tell(village.hoa, told).body()).contains("ALREADY");
    }

    @Test
    void aMemberIsNotPermittedWhatAnOfficeIs() {
        var village = new Village(context);

        assertThat(tell(village.lan, facts(UUID.randomUUID(), village.leaf, "round.opened/1", ROUND)).body()).contains("REFUSED").contains("OUT_OF_SCOPE");
    }

    @Test
    void anOfficeTellsNothingOfAnotherProvince() {
        var village = new Village(context);
        var other = new Village(context);

        assertThat(tell(village.tuan, facts(UUID.randomUUID(), other.leaf, "round.opened/1", ROUND)).body()).contains("OUT_OF_SCOPE");
    }

    @Test
    void whatIsNoFactIsMalformed() {
        var village = new Village(context);

        assertThat(tell(village.hoa, "{}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "{\"facts\":[{\"id\":\"" + UUID.randomUUID() + "\"}]}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "{\"facts\":[null]}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "[1").code()).isEqualTo("MALFORMED");
    }

    private static String facts(UUID id, int leaf, String type, String body) {
        return "{\"facts\":[{\"id\":\"" + id + "\",\"leaf\":" + leaf + ",\"type\":\"" + type + "\",\"subject\":\"" + id + "\",\"occurredAt\":\"2026-11-02T08:00:00Z\",\"body\":" + body + "}]}";
    }

    private Visitor.Answer tell(UUID account, String body) {
        Visitor browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(account, Door.CONSOLE));
        browser.keep("XSRF-TOKEN", "f0e1d2c3-0000-4000-8000-000000000000");
        return browser.call("POST", "/api/v1/facts", body);
    }
}
