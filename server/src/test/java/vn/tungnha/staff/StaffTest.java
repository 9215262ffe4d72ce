package vn.tungnha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory.After;
import vn.tungnha.access.AccountDirectory.State;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Door;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** An office gives people of its place accounts and roles, changes them and ends them, and cannot reach further than that. */
@TungNhaTest
class StaffTest {
    private static final String PASSWORD = "qua cầu treo 48";

    @Autowired ApplicationContext context;
    @Autowired Staff staff;
    @Autowired Moves moves;
    @Autowired StaffDirectory directory;
    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired Authority authority;
    @Autowired Sessions sessions;
    @Autowired Roles roles;
    @Autowired Devices devices;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private final LocalDate today = TestClock.today();

    @BeforeEach
    void aVillageWithItsPeople() { naMon = new Village(context); }

    @Test
    void aPersonHoaAddsChoosesAPasswordWithALinkThatWorksOnce() {
        UUID may = staff.create(naMon.hoa, member("Nông Thị Mẩy"));
        assertThat(line(may).name()).startsWith("may.nt");
        assertThat(line(may).ready()).isFalse();
        String token = links.make(naMon.hoa, List.of(may)).getFirst().token();

        var phone = new Visitor(port, Door.FIELD);
        phone.get("/api/v1/session");
        assertThat(phone.post("/api/v1/sign-in-links/look", "{\"token\":\"" + token + "\"}").json().path("displayName").asString()).isEqualTo("Nông Thị Mẩy");
        String use = "{\"token\":\"" + token + "\",\"password\":\"" + PASSWORD + "\"}";
        assertThat(phone.post("/api/v1/sign-in-links/use", use).status()).isEqualTo(200);
        assertThat(phone.post("/api/v1/sign-in-links/use", use).code()).isEqualTo("SIGN_IN_LINK_USED");
        assertThat(phone.signIn(line(may).name(), PASSWORD).json().path("roles").get(0).path("role").asString()).isEqualTo("member");
        assertThat(line(may).ready()).isTrue();
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndAnUnknownOneIsNone() {
        UUID may = staff.create(naMon.hoa, member("Nông Thị Mẩy"));
        String lost = links.make(naMon.hoa, List.of(may)).getFirst().token();
        links.make(naMon.hoa, List.of(may));
        refused(StaffProblem.SIGN_IN_LINK_UNKNOWN, () -> links.use(lost, PASSWORD, "1.2.3.4"));
        refused(StaffProblem.SIGN_IN_LINK_UNKNOWN, () -> links.look("x", "1.2.3.4"));
    }

    @Test
    void aWeakPasswordLeavesTheLinkUnused() {
        UUID may = staff.create(naMon.hoa, member("Nông Thị Mẩy"));
        String token = links.make(naMon.hoa, List.of(may)).getFirst().token();
        refused(AccessProblem.PASSWORD_GUESSABLE, () -> links.use(token, "password", "1.2.3.5"));
        assertThat(links.use(token, PASSWORD, "1.2.3.5").id()).isEqualTo(may);
    }

    @Test
    void nobodyGivesOrTakesWhatIsAboveOrBesideThem() {
        Village other = new Village(context);
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> staff.create(naMon.hoa, new Staff.NewPerson(null, "Tuấn", null, Role.PROVINCE_OFFICE, naMon.province, null, null)));
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> staff.create(naMon.hoa, new Staff.NewPerson(null, "Lan", null, Role.MEMBER, other.village, null, null)));
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> staff.create(naMon.minh, new Staff.NewPerson(null, "Lan", null, Role.TEAM_LEAD, naMon.village, null, null)));
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> staff.create(naMon.tuan, new Staff.NewPerson(null, "Lan", null, Role.ADMINISTRATOR, naMon.province, null, null)));
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> staff.end(naMon.hoa, other.lan, Role.MEMBER, other.village, null));
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> links.make(naMon.hoa, List.of(naMon.tuan)));
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> staff.lock(naMon.hoa, naMon.tuan));
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> staff.describe(naMon.hoa, other.lan, "Lan", null));
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> staff.revokePhones(naMon.minh, naMon.hoa));
        refused(AccessProblem.ROLE_LEVEL_WRONG, () -> staff.give(naMon.hoa, naMon.lan, Role.MEMBER, naMon.commune, null, null));
        assertThat(staff.revokePhones(naMon.minh, naMon.lan)).isZero();
    }

    /** Otherwise a commune would reset the password of an officer of the province who also helps in a village. */
    @Test
    void aRoleAboveProtectsTheWholeAccount() {
        staff.give(naMon.tuan, naMon.lan, Role.AUDITOR, naMon.province, null, null);
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> links.make(naMon.hoa, List.of(naMon.lan)));
        staff.end(naMon.hoa, naMon.lan, Role.MEMBER, naMon.village, null);
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isFalse();
    }

    @Test
    void anEndedRoleEndsTodayAndTheDaysBeforeStay() {
        staff.end(naMon.hoa, naMon.lan, Role.MEMBER, naMon.village, null);
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isFalse();
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now().minusSeconds(86_400))).isTrue();
        refused(StaffProblem.ROLE_NOT_HELD, () -> staff.end(naMon.hoa, naMon.lan, Role.MEMBER, naMon.village, null));
        assertThat(found(State.CURRENT)).doesNotContain(naMon.lan);
        assertThat(found(State.ENDED)).contains(naMon.lan);
    }

    /** A role that ends on its first day was held on no day; the person stays to be found and to be given another role. */
    @Test
    void anAccountAddedByMistakeCanStillBeManaged() {
        UUID may = staff.create(naMon.hoa, member("Nông Thị Mẩy"));
        staff.end(naMon.hoa, may, Role.MEMBER, naMon.village, null);
        assertThat(line(may).roles()).isEmpty();
        assertThat(found(State.ENDED)).contains(may);
        assertThat(found(State.CURRENT)).doesNotContain(may);
        staff.give(naMon.hoa, may, Role.TEAM_LEAD, naMon.village, null, null);
        assertThat(found(State.CURRENT)).contains(may);
        Village other = new Village(context);
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> staff.lock(other.hoa, may));
    }

    @Test
    void aRoleThatWouldEndBeforeItBeginsIsRefused() {
        refused(StaffProblem.ROLE_DAYS_INVALID, () -> staff.give(naMon.hoa, naMon.lan, Role.TEAM_LEAD, naMon.village, today, today));
    }

    @Test
    void aPersonMovesToAnotherCommuneInOneStepAndKeepsSessionPhoneAndLink() {
        Village other = new Village(context);
        UUID admin = accounts.create("quyen-" + UUID.randomUUID(), "Quyên", null);
        roles.grant(List.of(new Roles.Grant(admin, Role.PROVINCE_OFFICE, naMon.province, Days.ALWAYS), new Roles.Grant(admin, Role.PROVINCE_OFFICE, other.province, Days.ALWAYS)));
        String session = sessions.open(naMon.lan, Door.FIELD);
        Device phone = devices.register(naMon.lan, "Nokia");
        String link = links.make(admin, List.of(naMon.lan)).getFirst().token();
        var move = new Moves.Move(List.of(new Staff.HeldAt(Role.MEMBER, naMon.village)), Role.TEAM_LEAD, other.village, today);
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> moves.move(naMon.hoa, naMon.lan, move));
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).as("nothing was changed by the refused move").isTrue();

        moves.move(admin, naMon.lan, move);

        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isFalse();
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now().minusSeconds(86_400))).isTrue();
        assertThat(authority.permits(naMon.lan, Permission.CORRECT_OTHERS, other.leaf, TestClock.now())).isTrue();
        assertThat(sessions.find(session, Door.FIELD)).isPresent();
        assertThat(devices.find(phone.id()).revokedAt()).isNull();
        assertThat(links.look(link, "1.2.3.6").id()).isEqualTo(naMon.lan);
        assertThat(directory.changes(admin, naMon.lan)).extracting(StaffChange::kind).startsWith(StaffChange.Kind.ROLE_GIVEN, StaffChange.Kind.ROLE_ENDED);
    }

    @Test
    void anotherUserNameLeavesTheSessionOpenAndTheOldNameFree() {
        accounts.setPassword(naMon.lan, PASSWORD, false);
        String session = sessions.open(naMon.lan, Door.FIELD);
        String old = line(naMon.lan).name();
        String fresh = "lan.moi" + naMon.leaf;
        staff.rename(naMon.hoa, naMon.lan, fresh);
        assertThat(line(naMon.lan).name()).isEqualTo(fresh);
        assertThat(sessions.find(session, Door.FIELD)).isPresent();
        var phone = new Visitor(port, Door.FIELD);
        assertThat(phone.signIn(old, PASSWORD).code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(phone.signIn(fresh, PASSWORD).status()).isEqualTo(200);
        refused(AccessProblem.ACCOUNT_NAME_TAKEN, () -> staff.rename(naMon.hoa, naMon.minh, fresh));
        refused(AccessProblem.ACCOUNT_NAME_INVALID, () -> staff.rename(naMon.hoa, naMon.minh, "a b"));
        assertThat(directory.changes(naMon.hoa, naMon.lan).getFirst()).extracting(StaffChange::before, StaffChange::after).containsExactly(old, fresh);
    }

    @Test
    void oneLostPhoneIsLockedAndTheOtherStaysTrusted() {
        Device lost = devices.register(naMon.lan, "Nokia");
        Device kept = devices.register(naMon.lan, "Samsung");
        staff.revokePhone(naMon.hoa, naMon.lan, lost.id());
        assertThat(staff.phones(naMon.hoa, naMon.lan)).extracting(Devices.Phone::label).containsExactly("Samsung", "Nokia");
        assertThat(devices.find(lost.id()).revokedAt()).isNotNull();
        assertThat(devices.find(kept.id()).revokedAt()).isNull();
        refused(AccessProblem.DEVICE_UNKNOWN, () -> staff.revokePhone(naMon.hoa, naMon.minh, kept.id()));
    }

    /** The administrator of the installation is neither locked nor ended by anybody, so somebody can always sign in and give roles. */
    @Test
    void theLastAdministratorIsNeitherLockedNorEnded() {
        boolean hasOne = accounts.administrator().isPresent();
        if (!hasOne) jdbc.sql("update access.account set administrator = true where id = :id").param("id", naMon.tuan).update();
        roles.grant(naMon.tuan, Role.ADMINISTRATOR, naMon.province, Village.FOUNDED, null);
        UUID last = accounts.administrator().orElseThrow();

        refused(AccessProblem.LAST_ADMINISTRATOR, () -> staff.lock(last, last));
        refused(AccessProblem.LAST_ADMINISTRATOR, () -> staff.end(last, last, Role.ADMINISTRATOR, naMon.province, null));
        var away = new Moves.Move(List.of(new Staff.HeldAt(Role.ADMINISTRATOR, naMon.province)), Role.MEMBER, naMon.village, null);
        refused(AccessProblem.LAST_ADMINISTRATOR, () -> moves.move(last, last, away));

        if (!hasOne) jdbc.sql("update access.account set administrator = false where id = :id").param("id", naMon.tuan).update();
    }

    @Test
    void theListSaysWhichRoleReadsNamesOfCitizens() {
        assertThat(line(naMon.lan).roles()).extracting(StaffLine.HeldRole::seesPersonal).containsExactly(true);
        UUID trainer = staff.create(naMon.hoa, new Staff.NewPerson(null, "Bế Văn Giảng", null, Role.TRAINER, naMon.commune, null, null));
        assertThat(line(trainer).roles()).extracting(StaffLine.HeldRole::seesPersonal).containsExactly(false);
    }

    @Test
    void aLockedAccountIsSignedOutAndCannotSignIn() {
        accounts.setPassword(naMon.lan, PASSWORD, false);
        String session = sessions.open(naMon.lan, Door.FIELD);
        staff.lock(naMon.hoa, naMon.lan);
        assertThat(sessions.find(session, Door.FIELD)).isEmpty();
        var phone = new Visitor(port, Door.FIELD);
        assertThat(phone.signIn(line(naMon.lan).name(), "wrong " + PASSWORD).code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(phone.signIn(line(naMon.lan).name(), PASSWORD).code()).isEqualTo("ACCOUNT_LOCKED");
        staff.unlock(naMon.hoa, naMon.lan);
        assertThat(phone.signIn(line(naMon.lan).name(), PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void peopleAreFoundHoweverTheyAreTypedAndEachChangeSaysWhoMadeIt() {
        UUID may = staff.create(naMon.hoa, new Staff.NewPerson(null, "Nông Thị Mẩy", "+84 912 345 678", Role.MEMBER, naMon.village, null, today.plusYears(2)));
        staff.describe(naMon.minh, may, "Nông Thị  Mây", "0912.345.679");
        assertThat(directory.find(naMon.hoa, search("nong thi may", State.ANY))).extracting(StaffLine::id).containsExactly(may);
        assertThat(directory.find(naMon.hoa, search("0912345679", State.WAITING))).extracting(StaffLine::displayName).containsExactly("Nông Thị Mây");
        assertThat(directory.find(naMon.hoa, search("100%", State.ANY))).isEmpty();
        assertThat(line(may).roles()).singleElement().satisfies(role -> assertThat(role.to()).isEqualTo(today.plusYears(2)));
        assertThat(directory.changes(naMon.hoa, may)).extracting(StaffChange::kind)
                .containsExactly(StaffChange.Kind.DESCRIBED, StaffChange.Kind.ROLE_GIVEN, StaffChange.Kind.CREATED);
        assertThat(directory.changes(naMon.hoa, may).getFirst()).satisfies(change -> {
            assertThat(change.author()).isEqualTo("minh");
            assertThat(change.before()).isEqualTo("Nông Thị Mẩy · 0912345678");
        });
    }

    @Test
    void aListIsReadPageByPageInVietnameseOrder() {
        for (String name : List.of("Đỗ Văn An", "Dương Thị Ba", "Ân", "An")) staff.create(naMon.hoa, member(name));
        List<String> names = directory.find(naMon.hoa, search("", State.WAITING)).stream().map(StaffLine::displayName).toList();
        assertThat(names).containsSubsequence("An", "Ân", "Dương Thị Ba", "Đỗ Văn An");
        StaffLine first = directory.find(naMon.hoa, search("", State.ANY)).getFirst();
        var next = new StaffDirectory.Search(naMon.commune, "", null, State.ANY, new After(first.displayName(), first.id()));
        assertThat(directory.find(naMon.hoa, next)).extracting(StaffLine::id).doesNotContain(first.id()).hasSize(names.size() - 1);
    }

    private Staff.NewPerson member(String name) { return new Staff.NewPerson(null, name, null, Role.MEMBER, naMon.village, null, null); }

    private StaffLine line(UUID account) { return directory.get(naMon.tuan, account); }

    private List<UUID> found(State state) { return directory.find(naMon.hoa, search("", state)).stream().map(StaffLine::id).toList(); }

    private StaffDirectory.Search search(String text, State state) { return new StaffDirectory.Search(naMon.commune, text, null, state, null); }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
