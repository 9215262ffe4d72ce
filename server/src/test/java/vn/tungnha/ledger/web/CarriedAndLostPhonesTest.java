package vn.tungnha.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Door;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** A lead's phone carries what another phone sealed; a lost phone gets nothing. */
@TungNhaTest
class CarriedAndLostPhonesTest extends PhoneInputFixture {
    @Test
    void aLeadsPhoneCarriesWhatLansPhoneSealedAndItIsLans() {
        String sealed = lan.batch(household(Map.of()));
        Visitor.Answer answer = lan.carriedBy(signedIn(naMon.minh, Door.FIELD)).push(sealed);
        assertReceipt(answer.json().at("/receipts/0"), "ACCEPTED", null);
        assertThat(jdbc.sql("select author from ledger.fact where leaf = :leaf").param("leaf", naMon.leaf).query(UUID.class).single()).isEqualTo(naMon.lan);
        assertRefused(lan.carriedBy(signedIn(naMon.minh, Door.FIELD)).pull("{\"lastNumber\":1,\"kinds\":[]}"), 403, "DEVICE_UNPROVEN");
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
}
