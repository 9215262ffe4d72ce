package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class AuthorityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Instant NOON = ProvinceDay.start(DAY).plusSeconds(12 * 3600);
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);

    @Autowired Authority authority;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;
    @Autowired TransactionTemplate transaction;

    private TestProvince here;
    private UUID lan;
    private UUID tuan;

    @BeforeEach
    void lanIsAMemberInNaMonAndTuanAProvinceOfficer() {
        here = TestProvince.found(places);
        lan = accounts.create("lan-" + UUID.randomUUID(), "Lan", null);
        tuan = accounts.create("tuan-" + UUID.randomUUID(), "Tuấn", null);
        roles.grant(lan, Role.MEMBER, here.naMon(), LocalDate.of(2022, 3, 1), LocalDate.of(2025, 1, 1));
        roles.grant(tuan, Role.PROVINCE_OFFICE, here.province(), LocalDate.of(2022, 1, 1), null);
    }

    @Test
    void aMemberCannotRecordAVisitInAnotherVillage() {
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.naMon()), NOON)).isTrue();
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.banVang()), NOON)).isFalse();
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.diaLinh()), NOON)).isFalse();
        assertThat(authority.permits(lan, Permission.MANAGE_TEAMS, leaf(here.naMon()), NOON)).isFalse();
    }

    @Test
    void aRoleHoldsByTheProvincesDayNotByUtc() {
        Instant halfPastSixOnHerFirstMorning = Instant.parse("2022-02-28T23:30:00Z");
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.naMon()), halfPastSixOnHerFirstMorning)).isTrue();
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.naMon()), halfPastSixOnHerFirstMorning.minusSeconds(6 * 3600 + 1800 + 1)))
                .isFalse();
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, leaf(here.naMon()), Instant.parse("2024-12-31T17:00:00Z"))).isFalse();
    }

    @Test
    void aRoleReachesEverythingBeneathItsPlace() {
        for (int place : new int[] {here.province(), here.district(), here.vanLang(), here.khauLa()})
            assertThat(authority.permitsAt(tuan, Permission.SEE_NUMBERS, place, DAY)).isTrue();
        assertThat(authority.leaves(tuan, Permission.SEE_NUMBERS, DAY)).hasSize(10);
        assertThat(authority.leaves(lan, Permission.RECORD_VISITS, DAY)).isEqualTo(Set.of(leaf(here.naMon())));
        assertThat(authority.permitsAt(tuan, Permission.SEE_NUMBERS, TestProvince.found(places).province(), DAY)).isFalse();
    }

    @Test
    void periodsThatMeetBecomeOneAndAnEndedRoleIsOver() {
        roles.grant(lan, Role.MEMBER, here.naMon(), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 1, 1));
        assertThat(authority.roles(lan)).singleElement().satisfies(held -> assertThat(held.valid().to()).isEqualTo(LocalDate.of(2026, 1, 1)));
        roles.end(lan, Role.MEMBER, here.naMon(), DAY);
        assertThat(authority.permitsAt(lan, Permission.RECORD_VISITS, here.naMon(), DAY)).isFalse();
        assertThat(authority.permitsAt(lan, Permission.RECORD_VISITS, here.naMon(), DAY.minusDays(1))).isTrue();
    }

    @Test
    void aRoleOnAnAbolishedVillageKeepsExactlyTheLeavesItHad() {
        roles.grant(lan, Role.TEAM_LEAD, here.banVang(), LocalDate.of(2022, 1, 1), null);
        int hers = leaf(here.banVang());
        int neighbours = leaf(here.naMon());
        transaction.executeWithoutResult(merge -> {
            jdbc.sql("update place.place_version set valid = daterange(null, :turn) where place = :gone").param("turn", TURN)
                    .param("gone", here.banVang()).update();
            jdbc.sql("""
                    with cut as (update place.leaf_home set valid = daterange(null, :turn) where place = :gone returning leaf)
                    insert into place.leaf_home (leaf, place, valid, main) select leaf, :kept, daterange(:turn, null), false from cut
                    """).param("turn", TURN).param("gone", here.banVang()).param("kept", here.naMon()).update();
            jdbc.sql("call place.derive_leaves()").update();
        });
        places.forget();
        Instant after = ProvinceDay.start(TURN.plusMonths(3));
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, hers, after)).isTrue();
        assertThat(authority.permits(lan, Permission.RECORD_VISITS, neighbours, after)).isFalse();
        assertThat(authority.leaves(lan, Permission.RECORD_VISITS, TURN)).isEqualTo(Set.of(hers));
        assertThat(authority.permitsAt(tuan, Permission.SEE_NUMBERS, here.banVang(), TURN)).isTrue();
        assertThat(places.ancestorsOf(hers, TURN)).extracting(Place::id).startsWith(here.naMon());
    }

    @Test
    void aChangeByAnotherProcessIsNoticedWithinAQuarterOfASecond() throws InterruptedException {
        assertThat(authority.roles(lan)).hasSize(1);
        jdbc.sql("delete from access.role_held where account = :lan").param("lan", lan).update();
        jdbc.sql("update access.role_version set version = version + 1").update();
        Thread.sleep(300);
        assertThat(authority.roles(lan)).isEmpty();
    }

    @Test
    void aChangeOfRolesReadsAgainOnlyWhoIsAskedFor() {
        var reads = new AtomicInteger();
        DataSource counting = (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) reads.incrementAndGet();
            return method.invoke(database, arguments);
        });
        var own = new Authority(new RoleStore(jdbc, JdbcClient.create(counting), new TransactionTemplate(new DataSourceTransactionManager(counting))), places);
        for (UUID each : List.of(lan, tuan, lan, tuan)) own.roles(each);
        assertThat(reads).as("the version once, each account once").hasValue(3);

        roles.end(tuan, Role.PROVINCE_OFFICE, here.province(), DAY);
        own.forget();

        assertThat(own.roles(lan)).isEqualTo(authority.roles(lan));
        assertThat(reads).as("the version and lan").hasValue(5);
    }

    private int leaf(int place) { return places.get(place, DAY).ownLeaf(); }
}
