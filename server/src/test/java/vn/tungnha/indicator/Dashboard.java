package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestProvince;

/** A province whose doors lan knocks on, and the numbers tuan then sees. */
final class Dashboard {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final UUID VNEID = Ids.named("test", "service", "vneid");

    final TestProvince at;
    final UUID lan = UUID.randomUUID();
    final Places places;
    private final Ledger ledger;
    private final Dashboards dashboards;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Dashboard(ApplicationContext context) {
        places = context.getBean(Places.class);
        ledger = context.getBean(Ledger.class);
        dashboards = context.getBean(Dashboards.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        at = TestProvince.found(places);
        context.getBean(Accounts.class).keep(List.of(new Accounts.Draft(lan, "lan-" + lan, "Lan")));
        context.getBean(Roles.class).grant(List.of(new Roles.Grant(lan, Role.COMMUNE_OFFICE, at.province(), Days.ALWAYS)));
    }

    Dashboard takesPart(int place) {
        jdbc.sql("insert into place.participation (place, valid) values (:place, '[2022-01-01,)')").param("place", place).update();
        places.forget();
        return this;
    }

    Dashboard declares(int village, int households) { return declares(village, households, LocalDate.of(2019, 4, 1)); }

    Dashboard declares(int village, int households, LocalDate on) {
        jdbc.sql("insert into place.declared (place, on_date, households, source) values (:place, :on, :households, 'census')")
                .param("place", village).param("on", on).param("households", households).update();
        places.forget();
        return this;
    }

    /** One commune becomes a part of another on that day, in SQL as a later operation will do it. */
    void merges(int gone, int kept, LocalDate turn) {
        transaction.executeWithoutResult(status -> List.of("""
                update place.place_version set valid = daterange(null, :turn) where (place = :gone or parent = :gone) and :kept > 0
                """, """
                insert into place.place_version (place, valid, code, name, type, level, parent)
                select place, daterange(:turn, null), code, name, type, level, :kept from place.place_version where parent = :gone
                """, """
                update place.leaf_home set valid = daterange(null, :turn) where place = :gone and :kept > 0
                """, """
                insert into place.leaf_home (leaf, place, valid, main)
                select leaf, :kept, daterange(:turn, null), false from place.leaf_home where place = :gone
                """, "call place.derive_leaves()").forEach(sql -> jdbc.sql(sql).param("gone", gone).param("kept", kept).param("turn", turn).update()));
        places.forget();
    }

    int leaf(int village) { return places.find(village, TODAY).map(Place::ownLeaf).orElseThrow(); }

    UUID household(int village, LocalDate day) {
        UUID id = UUID.randomUUID();
        tell(fact(village, id, "household.registered/1", id, day, "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"Nông Văn Sơn\"}"));
        return id;
    }

    UUID person(int village, UUID household, LocalDate day) {
        UUID id = UUID.randomUUID();
        tell(fact(village, id, "person.registered/1", household, day, "{}", "{\"name\":\"Nông Thị Mẩy\"}"));
        return id;
    }

    UUID visit(int village, UUID household, LocalDate day) {
        UUID id = UUID.randomUUID();
        tell(fact(village, id, "visit.made/1", household, day, "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}", null));
        return id;
    }

    void help(int village, UUID household, UUID person, LocalDate day, String seen, String from) {
        tell(fact(village, UUID.randomUUID(), "help.given/1", household, day, "{\"learner\":\"" + person + "\",\"service\":\"" + VNEID
                + "\",\"seen\":\"" + seen + "\",\"device\":\"own\",\"learnedFrom\":\"" + from + "\"}", null));
    }

    void tell(NewFact... facts) {
        var receipts = new ArrayList<Receipt>(ledger.tell(List.of(facts), ProvinceDay.start(TODAY.plusDays(1))));
        for (Receipt receipt : receipts)
            if (receipt.outcome() != Receipt.Outcome.ACCEPTED) throw new AssertionError(receipt.toString());
    }

    NewFact fact(int village, UUID id, String type, UUID subject, LocalDate day, String body, String personal) {
        Instant at = ProvinceDay.start(day).plusSeconds(19 * 3600);
        return new NewFact(id, leaf(village), type, subject, lan, null, null, null, at, body, personal);
    }

    Overview see(int place, Period period) { return see(place, period, TODAY); }

    Overview see(int place, Period period, LocalDate map) { return dashboards.overview(place, period, map); }

    /** Distinct households in the period, counted one by one. */
    static long distinct(Map<UUID, List<LocalDate>> visits, Period period) {
        return visits.values().stream().filter(days -> days.stream().anyMatch(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))).count();
    }
}
