package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.testing.Budget;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class AccountsTest {
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Authority authority;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final String own = UUID.randomUUID().toString();

    @Test
    void passwordsAreKeptAsArgon2idOnly() {
        UUID hoa = accounts.create("hoa-" + own, "Hoa", "một mật khẩu dài");
        assertThat(jdbc.sql("select password_hash from access.account where id = :id").param("id", hoa).query(String.class).single())
                .startsWith("$argon2id$");
    }

    @Test
    void aNameIsTakenOnceAndMustBeTypable() {
        accounts.create("hoa-" + own, "Hoa", null);
        assertThatThrownBy(() -> accounts.create("HOA-" + own, "Hoa", null)).hasMessageContaining("ACCOUNT_NAME_TAKEN");
        assertThatThrownBy(() -> accounts.create("hòa béo", "Hoa", null)).hasMessageContaining("ACCOUNT_NAME_INVALID");
        assertThatThrownBy(() -> accounts.create("x" + own, "  ", null)).hasMessageContaining("DISPLAY_NAME_MISSING");
        assertThatThrownBy(() -> accounts.create("x" + own, "X", "ngắn")).hasMessageContaining("PASSWORD_WEAK");
        assertThat(accounts.find("x" + own)).isEmpty();
    }

    @Test
    void anAccountWithoutPasswordCannotBeSignedInTo() {
        accounts.create("may-" + own, "Mây", null);
        assertThat(accounts.proven("may-" + own, "")).isEmpty();
    }

    @Test
    void theAdministratorIsMadeOnceWhereThereIsNobodyYet() {
        transaction.executeWithoutResult(emptyHouse -> {
            jdbc.sql("""
                    with s as (delete from access.session), d as (delete from access.device), r as (delete from access.role_held)
                    select 1
                    """).query(Integer.class).single();
            jdbc.sql("delete from access.account").update();
            String password = accounts.bootstrapAdministrator().orElseThrow();
            assertThat(accounts.proven("admin", password)).hasValueSatisfying(admin -> assertThat(admin.mustChangePassword()).isTrue());
            assertThat(accounts.bootstrapAdministrator()).isEmpty();
            emptyHouse.setRollbackOnly();
        });
        accounts.create("somebody-" + own, "Somebody", null);
        assertThat(accounts.bootstrapAdministrator()).isEmpty();
    }

    @Test
    void theAdministratorHoldsThatRoleAtEveryProvince() {
        UUID admin = accounts.create("admin-" + own, "Quản trị", null);
        jdbc.sql("update access.account set administrator = true where id = :id").param("id", admin).update();
        var here = TestProvince.found(places);
        authority.forget();
        assertThat(authority.permitsAt(admin, Permission.MANAGE_PLACES, here.naMon(), LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(authority.permitsAt(admin, Permission.SEE_PERSONAL, here.naMon(), LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void seventhousandTeamMembersAreKeptInASecondOrTwoAndTwiceIsOnce() throws Exception {
        var here = TestProvince.found(places);
        var goes = new AtomicInteger();
        var last = new AtomicReference<UUID>();
        Budget.keeps(Duration.ofSeconds(4), () -> {
            String go = own + "-" + goes.incrementAndGet();
            List<Accounts.Draft> people = IntStream.range(0, 7106).mapToObj(i ->
                    new Accounts.Draft(UUID.nameUUIDFromBytes((go + i).getBytes()), "m" + i + "-" + go, "Thành viên " + i)).toList();
            List<Roles.Grant> grants = people.stream().map(each -> new Roles.Grant(each.id(), Role.MEMBER, here.naMon(), Days.ALWAYS)).toList();
            for (int time = 0; time < 2; time++) {
                accounts.keep(people);
                roles.grant(grants);
            }
            last.set(people.getLast().id());
        });
        assertThat(authority.roles(last.get())).containsExactly(new RoleHeld(Role.MEMBER, here.naMon(), Days.ALWAYS));
    }
}
