package vn.tungnha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Door;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.staff.EndedRoleList.EndedPlace;
import vn.tungnha.staff.EndedRoleList.EndedRole;
import vn.tungnha.staff.EndedRoles.Choice;
import vn.tungnha.territory.TerritoryOperation;
import vn.tungnha.territory.TerritoryOperation.Kind;
import vn.tungnha.territory.TerritoryOperations;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** After a reorganisation the administrator confirms for many people at once where their roles continue, and takes it back as one. */
@TungNhaTest
class EndedRolesTest {
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = TURN.minusDays(1);
    private static final String PASSWORD = "qua cầu treo 48";

    @Autowired TerritoryOperations operations;
    @Autowired EndedRoles ended;
    @Autowired EndedRoleDirectory list;
    @Autowired StaffDirectory directory;
    @Autowired Staff staff;
    @Autowired Places places;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Authority authority;
    @Autowired Ledger ledger;
    @Value("${local.server.port}") int port;

    private TestProvince here;
    private UUID quyen;
    private UUID hoa;

    private final LocalDate today = TestClock.today();

    @BeforeEach
    void aProvinceWithItsAdministrator() {
        here = TestProvince.found(places);
        quyen = account("quyen");
        hoa = account("hoa");
        roles.grant(quyen, Role.ADMINISTRATOR, here.province(), null, null);
    }

    @Test
    void rolesAreListedByEndedPlaceWithTheHouseholdsTheyWouldSeeBesides() {
        UUID tho = account("tho");
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        roles.grant(tho, Role.EDITOR, here.haHieu(), null, null);
        roles.grant(account("hiep"), Role.COMMUNE_OFFICE, here.haHieu(), null, EVE);
        roles.grant(account("lan"), Role.MEMBER, here.naVai(), null, null);
        households(here.naMon(), 3);
        households(here.naVai(), 2);
        assertThat(list.list(quyen, here.province()).places()).isEmpty();
        merge(here.diaLinh(), here.haHieu());

        EndedPlace only = list.list(quyen, here.province()).places().stream().reduce((one, other) -> { throw new AssertionError(other); }).orElseThrow();
        assertThat(only).returns("xã Hà Hiệu", EndedPlace::name).returns("huyện Ba Bể", EndedPlace::within).returns(EVE, EndedPlace::lastDay);
        assertThat(only.roles()).flatExtracting(EndedRole::successors).extracting("place", "name", "gains")
                .containsExactly(tuple(here.diaLinh(), "xã Địa Linh", 0L), tuple(here.diaLinh(), "xã Địa Linh", 3L));
        assertThat(only.roles()).extracting(EndedRole::role).containsExactly(Role.EDITOR, Role.COMMUNE_OFFICE);
        assertThat(only.roles()).flatExtracting(EndedRole::people).extracting("account", "manageable").containsExactly(tuple(tho, true), tuple(hoa, true));
        assertThat(list.count(quyen, here.province())).isEqualTo(2);
        assertThat(list.count(quyen, here.otherDistrict())).isZero();
    }

    @Test
    void manyAreConfirmedAtOnceInPartsAndTakenBackAsOne() {
        List<UUID> people = IntStream.range(0, 7).mapToObj(i -> account("can-bo")).toList();
        people.forEach(each -> roles.grant(each, Role.COMMUNE_OFFICE, here.haHieu(), EVE.minusYears(1), today.plusYears(1)));
        UUID both = people.getFirst();
        roles.grant(both, Role.COMMUNE_OFFICE, here.diaLinh(), EVE.minusYears(2), null);
        merge(here.diaLinh(), here.haHieu());
        var before = people.stream().map(each -> Set.copyOf(rolesOf(each))).toList();

        UUID confirmation = Ids.next(TestClock.now());
        assertThat(confirm(confirmation, people.subList(0, 4))).isEqualTo(new EndedRoles.Confirmed(4, 0));
        assertThat(confirm(confirmation, people.subList(2, 7))).isEqualTo(new EndedRoles.Confirmed(3, 2));
        assertThat(list.count(quyen, here.province())).isZero();
        assertThat(rolesOf(people.getLast())).containsExactlyInAnyOrder(new RoleHeld(Role.COMMUNE_OFFICE, here.haHieu(), new Days(EVE.minusYears(1), today)),
                new RoleHeld(Role.COMMUNE_OFFICE, here.diaLinh(), new Days(today, today.plusYears(1))));
        assertThat(authority.permits(people.getLast(), Permission.SEE_HOUSEHOLDS, leaf(here.naMon()), TestClock.now())).isTrue();
        assertThat(directory.changes(quyen, people.getLast())).extracting(StaffChange::kind, StaffChange::placeName, StaffChange::from, StaffChange::to)
                .containsExactly(tuple(StaffChange.Kind.ROLE_GIVEN, "xã Địa Linh", today, today.plusYears(1)),
                        tuple(StaffChange.Kind.ROLE_ENDED, "xã Hà Hiệu", EVE.minusYears(1), today));
        assertThat(list.list(quyen, here.province()).confirmations()).extracting("id", "author", "roles", "undoneAt").containsExactly(tuple(confirmation, "quyen", 7, null));

        assertThat(ended.undo(quyen, here.province(), confirmation)).isEqualTo(new EndedRoles.Undone(7, 0));
        assertThat(people).map(each -> Set.copyOf(rolesOf(each))).isEqualTo(before);
        assertThat(list.count(quyen, here.province())).isEqualTo(7);
        assertThat(list.list(quyen, here.province()).confirmations()).extracting("id", "undoneBy").containsExactly(tuple(confirmation, "quyen"));
        refused(StaffProblem.STAFF_CONFIRMATION_UNDONE, () -> ended.undo(quyen, here.province(), confirmation));
        refused(StaffProblem.STAFF_CONFIRMATION_UNDONE, () -> confirm(confirmation, people));
    }

    @Test
    void undoLeavesWhatWasChangedSince() {
        UUID lan = account("lan");
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        roles.grant(lan, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        merge(here.diaLinh(), here.haHieu());
        UUID confirmation = Ids.next(TestClock.now());
        confirm(confirmation, List.of(hoa, lan));
        roles.end(lan, Role.COMMUNE_OFFICE, here.diaLinh(), today);
        assertThat(ended.undo(quyen, here.province(), confirmation)).isEqualTo(new EndedRoles.Undone(1, 1));
        assertThat(rolesOf(hoa)).containsExactly(new RoleHeld(Role.COMMUNE_OFFICE, here.haHieu(), Days.ALWAYS));
        assertThat(rolesOf(lan)).containsExactly(new RoleHeld(Role.COMMUNE_OFFICE, here.haHieu(), new Days(null, today)));
    }

    /** Nobody can be newly made a member of a commune, but who was one there stays one. */
    @Test
    void aMemberOfACommuneThatEndedContinuesAtTheSuccessor() {
        roles.grant(hoa, Role.MEMBER, here.haHieu(), null, null);
        merge(here.diaLinh(), here.haHieu());
        assertThat(directory.get(quyen, hoa).roles()).extracting(StaffLine.HeldRole::ended, StaffLine.HeldRole::successors, StaffLine.HeldRole::successor)
                .containsExactly(tuple(true, 1, "xã Địa Linh"));
        ended.confirm(quyen, here.province(), hoa, Role.MEMBER, here.haHieu());
        assertThat(authority.permits(hoa, Permission.RECORD_VISITS, leaf(here.naMon()), TestClock.now())).isTrue();
        assertThat(list.count(quyen, here.province())).isZero();
    }

    @Test
    void whereTheVillagesWentApartSomebodyChoosesTheSuccessor() {
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.diaLinh(), null, null);
        make(new TerritoryOperation(Kind.MOVED, List.of(here.banVang()), here.haHieu(), TURN, false, "1683/NQ-UBTVQH15", TURN));
        merge(here.vanLang(), here.diaLinh());
        EndedRole role = list.list(quyen, here.province()).places().getFirst().roles().getFirst();
        assertThat(role.successors()).extracting("name").containsExactly("xã Văn Lang", "xã Hà Hiệu");
        assertThat(directory.get(quyen, hoa).roles()).extracting(StaffLine.HeldRole::successors, StaffLine.HeldRole::successor).containsExactly(tuple(2, null));
        refused(StaffProblem.STAFF_SUCCESSOR_UNCLEAR, () -> ended.confirm(quyen, here.province(), hoa, Role.COMMUNE_OFFICE, here.diaLinh()));
        refused(StaffProblem.STAFF_NO_SUCCESSOR, () -> ended.confirm(quyen, here.province(), Ids.next(TestClock.now()), List.of(choice(hoa, here.diaLinh(), here.naMon()))));
        ended.confirm(quyen, here.province(), Ids.next(TestClock.now()), List.of(choice(hoa, here.diaLinh(), here.haHieu())));
        assertThat(authority.leaves(hoa, Permission.SEE_NUMBERS, today)).containsExactlyInAnyOrderElementsOf(places.leavesOf(here.haHieu(), today));
    }

    @Test
    void aRoleOfADistrictContinuesWhereTheRoleCanBeHeldOrNowhere() {
        UUID duc = account("duc");
        roles.grant(hoa, Role.DISTRICT_OFFICE, here.district(), null, null);
        roles.grant(duc, Role.SUPPORTER, here.district(), null, null);
        make(new TerritoryOperation(Kind.ABOLISHED, List.of(here.district()), here.province(), TURN, false, "1683/NQ-UBTVQH15", TURN));
        List<EndedRole> found = list.list(quyen, here.province()).places().getFirst().roles();
        assertThat(found).extracting(EndedRole::role).containsExactly(Role.SUPPORTER, Role.DISTRICT_OFFICE);
        assertThat(found.getFirst().successors()).extracting("place").containsExactlyInAnyOrder(here.province(), here.diaLinh(), here.haHieu());
        assertThat(found.getLast().successors()).isEmpty();
    }

    @Test
    void anOfficeConfirmsOnlyWhatItMayGiveAndTake() {
        UUID minh = account("minh");
        UUID tuan = account("tuan");
        roles.grant(minh, Role.COMMUNE_OFFICE, here.vanLang(), null, null);
        roles.grant(tuan, Role.PROVINCE_OFFICE, here.province(), null, null);
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        roles.grant(hoa, Role.ADMINISTRATOR, here.province(), null, null);
        merge(here.diaLinh(), here.haHieu());
        assertThat(list.list(minh, here.province()).places()).isEmpty();
        assertThat(list.list(tuan, here.province()).places().getFirst().roles().getFirst().people()).extracting("manageable").containsExactly(false);
        UUID confirmation = Ids.next(TestClock.now());
        var choices = List.of(choice(hoa, here.haHieu(), here.diaLinh()));
        refused(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, () -> ended.confirm(minh, here.vanLang(), confirmation, choices));
        refused(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, () -> ended.confirm(tuan, here.province(), confirmation, choices));
        ended.confirm(quyen, here.province(), confirmation, choices);
        refused(StaffProblem.STAFF_CONFIRMATION_UNKNOWN, () -> ended.undo(quyen, here.otherDistrict(), confirmation));
        refused(StaffProblem.STAFF_CONFIRMATION_UNKNOWN, () -> ended.confirm(tuan, here.province(), confirmation, choices));
    }

    @Test
    void theConsoleConfirmsAndTakesBack() {
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        merge(here.diaLinh(), here.haHieu());
        accounts.setPassword(quyen, PASSWORD, false);
        var office = new Visitor(port, Door.CONSOLE);
        office.signIn(accounts.find(quyen).orElseThrow().name(), PASSWORD);
        String at = "/api/v1/console/places/" + here.province() + "/ended-roles";
        assertThat(office.get(at + "/count").json().path("roles").asInt()).isEqualTo(1);
        assertThat(office.get(at).json().path("places").get(0).path("roles").get(0).path("successors").get(0).path("name").asString()).isEqualTo("xã Địa Linh");
        UUID confirmation = Ids.next(TestClock.now());
        String part = "{\"confirmation\":\"" + confirmation + "\",\"roles\":[{\"account\":\"" + hoa + "\",\"role\":\"COMMUNE_OFFICE\",\"at\":" + here.haHieu() + ",\"successor\":"
                + here.diaLinh() + "}]}";
        assertThat(office.post(at, part).json().path("roles").asInt()).isEqualTo(1);
        assertThat(office.post(at, part).json().path("absent").asInt()).isEqualTo(1);
        assertThat(office.post(at + "/" + confirmation + "/undo", "{}").json().path("roles").asInt()).isEqualTo(1);
        assertThat(office.post(at + "/" + confirmation + "/undo", "{}").code()).isEqualTo("STAFF_CONFIRMATION_UNDONE");
        assertThat(office.post(at, "{\"confirmation\":\"" + confirmation + "\",\"roles\":[null]}").code()).isEqualTo("MALFORMED");
    }

    /** The log keeps what was done, but does not keep a place that was a mistake. */
    @Test
    void aPlaceCanBeRemovedAfterARoleThereWasGivenAndTakenAway() {
        int mistake = places.create(here.district(), new PlaceDraft("new", null, null, "Ba Bể Mới", "xã", Days.from(TURN)));
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        staff.give(quyen, hoa, Role.COMMUNE_OFFICE, mistake, today, null);
        refused(PlaceProblem.PLACE_IN_USE, () -> places.remove(mistake));
        staff.end(quyen, hoa, Role.COMMUNE_OFFICE, mistake, today);
        places.remove(mistake);

        assertThat(directory.changes(quyen, hoa)).extracting(StaffChange::kind, StaffChange::place, StaffChange::placeName)
                .containsExactly(tuple(StaffChange.Kind.ROLE_ENDED, mistake, null), tuple(StaffChange.Kind.ROLE_GIVEN, mistake, null));
    }

    private EndedRoles.Confirmed confirm(UUID confirmation, List<UUID> people) {
        return ended.confirm(quyen, here.province(), confirmation, people.stream().map(each -> choice(each, here.haHieu(), here.diaLinh())).toList());
    }

    private static Choice choice(UUID account, int place, int successor) { return new Choice(account, Role.COMMUNE_OFFICE, place, successor); }

    private List<RoleHeld> rolesOf(UUID account) { return authority.roles(account); }

    private void merge(int into, Integer... merged) { make(new TerritoryOperation(Kind.MERGED, List.of(merged), into, TURN, false, "1683/NQ-UBTVQH15", TURN)); }

    private void make(TerritoryOperation operation) { operations.make(quyen, here.province(), operation); }

    private int leaf(int place) { return places.get(place, EVE).ownLeaf(); }

    private void households(int village, int count) {
        UUID lan = account("lan");
        roles.grant(lan, Role.MEMBER, village, null, null);
        Instant at = ProvinceDay.start(LocalDate.of(2024, 5, 6)).plusSeconds(36_000);
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next(TestClock.now());
            ledger.tell(List.of(new NewFact(id, leaf(village), "household.registered/1", id, lan, null, null, null, at, "{\"source\":\"visit\",\"ground\":\"task\"}",
                    "{\"head\":\"Bàn Thị Kẹo\"}")), at.plusSeconds(60));
        }
    }

    private UUID account(String name) { return accounts.create(name + "-" + Ids.next(TestClock.now()), name, null); }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
