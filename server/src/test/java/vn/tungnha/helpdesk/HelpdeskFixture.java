package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.catalogue.Services;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.testing.Village;

/** May's household in a village whose province has one service with two steps. */
abstract class HelpdeskFixture {
    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired Desk desk;
    @Autowired StuckPoints points;
    @Autowired Answerers answerers;
    @Autowired Links links;
    @Autowired Services services;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @LocalServerPort int port;

    Village here;
    Instant now;
    UUID vneid;
    UUID household;
    UUID may;

    @BeforeEach
    void mayLivesInAVillageWithAService() {
        here = new Village(context);
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(3));
        vneid = service("vneid");
        household = next();
        may = next();
        told(here.household(here.lan, household, now, "Nông Thị Mẩy"), here.person(here.lan, may, household, now, "Nông Thị Mẩy"));
    }

    static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    UUID police(String email) { return police(email, List.of(vneid)); }

    UUID police(String email, List<UUID> services) {
        UUID id = next();
        answerers.name(here.hoa, here.commune, id, new AnswererNamed(services, AnswererNamed.Kind.POLICE, "Công an xã", null,
                new AnswererNamed.Contact("Hạnh", "0987 654 321", email)));
        return id;
    }

    void raise(Instant at) { raise(vneid, at); }

    void raise(UUID service, Instant at) {
        told(here.fact(here.lan, next(), "stuck.raised/1", household, at, "{\"learner\":\"" + may + "\",\"service\":\"" + service
                + "\",\"version\":1,\"step\":2,\"phoneModel\":\"Redmi Note 11\"}", "{\"note\":\"máy tự thoát\"}"));
    }

    UUID answer(UUID by, int place, String text) {
        UUID id = next();
        desk.tell(by, ownLeaf(place), "answer.given/1", id, id, new AnswerGiven(vneid, 2, 1, text, "Sở KH&CN", null));
        return id;
    }

    UUID service(String code) {
        UUID id = next();
        int leaf = ownLeaf(here.province);
        told(new NewFact(id, leaf, "service.added/1", id, here.tuan, null, null, null, now.minusSeconds(60),
                "{\"code\":\"" + code + "\",\"name\":\"VNeID mức 2\",\"category\":\"identity\",\"pillar\":\"government\",\"audience\":\"citizen\",\"owner\":\"Bộ Công an\",\"status\":\"live\"}", null),
                new NewFact(next(), leaf, "service.published/1", id, here.tuan, null, null, null, now.minusSeconds(50),
                        "{\"version\":1,\"status\":\"live\",\"steps\":[{\"press\":\"Mở VNeID\",\"see\":\"Màn hình đăng nhập\"},{\"press\":\"Quét thẻ\",\"see\":\"Đọc thẻ xong\"}]}", null));
        return id;
    }

    void told(NewFact... facts) {
        assertThat(desk.tell(List.of(facts))).extracting(Receipt::outcome, Receipt::problem).containsOnly(org.assertj.core.groups.Tuple.tuple(Receipt.Outcome.ACCEPTED, null));
    }

    int ownLeaf(int place) { return places.get(place, today()).ownLeaf(); }

    LocalDate today() { return ProvinceDay.of(clock.instant()); }

    UUID next() { return Ids.next(clock.instant()); }
}
