package vn.tungnha.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.PersonalErased;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.staff.Moves;
import vn.tungnha.staff.Staff;
import vn.tungnha.staff.TeamMoves.TeamChange;
import vn.tungnha.team.MemberJoined.MemberRole;
import vn.tungnha.team.Teams.State;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** An office founds a team, adds its members, changes its lead and dissolves it; the list and the page of the team follow. */
@TungNhaTest
class TeamsTest {
    private static final FoundingDecision DECISION = new FoundingDecision("45/QĐ-UBND", LocalDate.of(2022, 4, 15));

    @Autowired ApplicationContext context;
    @Autowired Teams teams;
    @Autowired Desk desk;
    @Autowired Places places;
    @Autowired Roles roles;
    @Autowired Authority authority;
    @Autowired Moves moves;
    @Autowired TeamRoles teamRoles;

    private final UUID team = UUID.randomUUID();
    private final List<NewFact> facts = new ArrayList<>();
    private Village naMon;

    @BeforeEach
    void aVillageWithATeam() {
        naMon = new Village(context);
        found(team, TeamFounded.Level.VILLAGE, "Tổ công nghệ số cộng đồng Nà Mòn", naMon.leaf);
        tell();
    }

    @Test
    void aTeamIsListedWithItsVillagesAndLeadInTheStateItHas() {
        assertThat(found("", State.WITHOUT_LEAD)).extracting(TeamLine::id).containsExactly(team);
        join(MemberRole.LEAD, "Hoàng Văn Minh", null);
        join(MemberRole.MEMBER, "Nông Thị Mẩy", null);
        tell();

        assertThat(found("", State.WITHOUT_LEAD)).isEmpty();
        TeamLine line = found("hoang van minh", State.ACTIVE).getFirst();
        assertThat(line.serves()).containsExactly(new TeamLine.ServedVillage(naMon.leaf, places.get(naMon.village, TestClock.today()).fullName()));
        assertThat(line.leadName()).isEqualTo("Hoàng Văn Minh");
        assertThat(line.members()).isEqualTo(2);
        assertThat(line.decision()).isEqualTo(DECISION);
        assertThat(line.placeName()).isEqualTo(places.get(naMon.commune, TestClock.today()).fullName());
        assertThat(teams.find(naMon.tuan, naMon.province, "không có tổ này", State.ANY, 0).total()).isZero();
    }

    @Test
    void theTeamsPageSaysWhoIsInItAndWhoWas() {
        join(MemberRole.LEAD, "Hoàng Văn Minh", "0912345678");
        UUID may = join(MemberRole.MEMBER, "Nông Thị Mẩy", null);
        tell();
        facts.add(fact("member.left/1", UUID.randomUUID(), new MemberLeft(may, TestClock.today().minusDays(1))));
        tell();

        TeamPage page = page();
        assertThat(page.members()).extracting(TeamMemberLine::name).containsExactly("Hoàng Văn Minh", "Nông Thị Mẩy");
        assertThat(page.members().getFirst()).extracting(TeamMemberLine::phone, TeamMemberLine::gender, TeamMemberLine::birthYear, TeamMemberLine::languages,
                TeamMemberLine::organisation).containsExactly("0912345678", Gender.FEMALE, 1980, List.of("Tày", "Kinh"), "Đoàn Thanh niên");
        assertThat(page.members().getLast().leftOn()).isEqualTo(TestClock.today().minusDays(1));
        assertThat(page.team().members()).isEqualTo(1);
        assertThat(page.villages()).extracting(TeamLine.ServedVillage::leaf).containsExactly(naMon.leaf);
    }

    @Test
    void whenTheLeadChangesTheOldOneStaysAMemberAndNobodyIsCountedTwice() {
        UUID minh = join(MemberRole.LEAD, "Hoàng Văn Minh", null);
        tell();
        var kienToan = new FoundingDecision("12/QĐ-UBND", TestClock.today());
        facts.add(fact("member.left/1", UUID.randomUUID(), new MemberLeft(minh, TestClock.today())));
        join(MemberRole.MEMBER, "Hoàng Văn Minh", null, TestClock.today(), kienToan);
        join(MemberRole.LEAD, "Nông Thị Mẩy", null, TestClock.today(), kienToan);
        tell();

        assertThat(page().team().leadName()).isEqualTo("Nông Thị Mẩy");
        assertThat(page().team().members()).isEqualTo(2);
        assertThat(page().members()).extracting(TeamMemberLine::role).containsExactly(MemberRole.LEAD, MemberRole.MEMBER, MemberRole.LEAD);
        assertThat(page().members().getFirst().decision()).isEqualTo(kienToan);
    }

    @Test
    void aTeamServesOtherVillagesFromADayAndADissolvedOneIsListedAsSuch() {
        facts.add(fact("team.serves/1", UUID.randomUUID(), new TeamServes(List.of(), TestClock.today())));
        facts.add(fact("team.dissolved/1", UUID.randomUUID(), new TeamDissolved(TestClock.today(), null)));
        tell();

        assertThat(found("", State.ACTIVE)).isEmpty();
        TeamLine line = found("", State.DISSOLVED).getFirst();
        assertThat(line.serves()).isEmpty();
        assertThat(line.dissolvedOn()).isEqualTo(TestClock.today());
    }

    @Test
    void whatNamesSomebodyWhoLeftIsErasedInEveryRoleAndTheNumbersStay() {
        UUID may = join(MemberRole.MEMBER, "Nông Thị Mẩy", "0978111222");
        UUID namesake = join(MemberRole.MEMBER, "Nông Thị Mẩy", null);
        UUID lead = join(MemberRole.LEAD, "Nông Thị Mẩy", "0978111222");
        UUID described = UUID.randomUUID();
        tell();
        facts.add(fact("member.described/1", described, new MemberDescribed(may, null, "Hội Phụ nữ", null, 1990, null, null, null, new MemberJoined.Details("Nông Thị Mẩy", "0978111222"))));
        for (UUID each : List.of(may, lead)) facts.add(fact("member.left/1", UUID.randomUUID(), new MemberLeft(each, TestClock.today().minusDays(1))));
        tell();

        PersonalFacts naming = teams.personalFacts(naMon.province, team, may);
        assertThat(naming.members()).containsExactlyInAnyOrder(may, lead);
        assertThat(naming.facts()).containsExactlyInAnyOrder(may, lead, described);
        assertThat(teams.personalFacts(naMon.province, team, namesake).facts()).as("still a member").isEmpty();

        UUID erasure = UUID.randomUUID();
        var body = new PersonalErased(naming.facts(), PersonalErased.Reason.REQUESTED);
        assertThatThrownBy(() -> desk.tell(naMon.hoa, naming.leaf(), "personal.erased/1", erasure, team, body)).hasMessageContaining("OUT_OF_SCOPE");
        desk.tell(naMon.tuan, naming.leaf(), "personal.erased/1", erasure, team, body);

        assertThat(page().members()).filteredOn(each -> !each.id().equals(namesake)).extracting(TeamMemberLine::name, TeamMemberLine::phone).containsOnly(tuple(null, null)).hasSize(2);
        assertThat(page().members()).filteredOn(each -> each.id().equals(namesake)).extracting(TeamMemberLine::name).containsExactly("Nông Thị Mẩy");
        assertThat(page().members()).filteredOn(each -> each.id().equals(may)).extracting(TeamMemberLine::organisation).containsExactly("Hội Phụ nữ");
        assertThat(page().team().members()).isEqualTo(1);
        assertThat(teams.personalFacts(naMon.province, team, may).facts()).isEmpty();
        assertThat(context.getBean(Verification.class).verify(naMon.commune).differences()).isEmpty();
    }

    @Test
    void anOfficeThatMayNotReadNamesSeesTheTeamWithoutThem() {
        join(MemberRole.LEAD, "Hoàng Văn Minh", "0912345678");
        tell();
        int district = places.get(naMon.commune, TestClock.today()).parent();
        roles.grant(List.of(new Roles.Grant(naMon.lan, Role.DISTRICT_OFFICE, district, Days.from(Village.FOUNDED))));

        TeamPage page = teams.get(naMon.lan, district, team);
        assertThat(page.named()).isFalse();
        assertThat(page.team()).extracting(TeamLine::hasLead, TeamLine::leadName).containsExactly(true, null);
        assertThat(page.members().getFirst()).extracting(TeamMemberLine::name, TeamMemberLine::phone).containsExactly(null, null);
        assertThat(teams.find(naMon.lan, district, "hoàng văn minh", State.ANY, 0).total()).isZero();
        assertThat(teams.homes(district)).extracting(TeamHome::leaf).containsExactly(naMon.communeLeaf());
    }

    @Test
    void aMemberIsCorrectedAndLinkedToAnAccount() {
        UUID lan = join(MemberRole.MEMBER, "Nông Thị Lan", null);
        tell();
        UUID described = UUID.randomUUID();
        facts.add(fact("member.described/1", described, new MemberDescribed(lan, naMon.lan, "Hội Phụ nữ", Gender.FEMALE, 1990, null, List.of("Dịch vụ công"),
                LocalDate.of(2027, 4, 14), new MemberJoined.Details("Nông Thị Lan", "0912345678"))));
        tell();
        TeamMemberLine line = page().members().getFirst();
        assertThat(line).extracting(TeamMemberLine::account, TeamMemberLine::organisation, TeamMemberLine::birthYear, TeamMemberLine::skills, TeamMemberLine::termEnd,
                TeamMemberLine::phone, TeamMemberLine::fromDay).containsExactly(naMon.lan, "Hội Phụ nữ", 1990, List.of("Dịch vụ công"), LocalDate.of(2027, 4, 14),
                "0912345678", LocalDate.of(2022, 4, 15));
        assertThat(line.languages()).isEmpty();

        facts.add(fact("member.described/1", UUID.randomUUID(), new MemberDescribed(lan, null, null, null, null, null, null, null, new MemberJoined.Details("Nông Thị Lan", null))));
        tell();
        assertThat(page().members().getFirst().account()).isNull();
        facts.add(fact("member.described/1", UUID.randomUUID(), new MemberDescribed(team, null, null, null, null, null, null, null, new MemberJoined.Details("x", null))));
        assertThatThrownBy(this::tell).hasMessageContaining("NOT_A_MEMBER");
    }

    @Test
    void theRolesOfAnAccountFollowItsMembership() {
        LocalDate today = TestClock.today();
        UUID lan = joined(MemberRole.LEAD, naMon.lan);
        joined(MemberRole.MEMBER, naMon.minh);
        tell();
        assertThat(teamRoles.record(naMon.hoa, naMon.commune, team, List.of(), List.of(naMon.lan, naMon.minh), null))
                .extracting(each -> each.account() + (each.given() ? " + " : " - ") + each.role()).containsExactlyInAnyOrder(
                        naMon.lan + " - MEMBER", naMon.lan + " + TEAM_LEAD", naMon.minh + " - TEAM_LEAD", naMon.minh + " + MEMBER");
        assertThat(teamRoles.record(naMon.hoa, naMon.commune, team, List.of(), List.of(naMon.lan, naMon.minh), null)).as("repeated").isEmpty();

        assertThat(teamRoles.record(naMon.hoa, naMon.commune, team, List.of(fact("member.left/1", UUID.randomUUID(), new MemberLeft(lan, today))), List.of(naMon.lan), today))
                .hasSize(1);
        assertThat(authority.permitsSomewhere(naMon.lan, Permission.RECORD_VISITS, today)).isFalse();
        assertThat(authority.permitsSomewhere(naMon.lan, Permission.RECORD_VISITS, today.minusDays(1))).isTrue();
    }

    /** Hoa may take an officer of the province into the team, but she may give such an account no role. */
    @Test
    void aMemberWhoseRoleIsRefusedDoesNotJoin() {
        NewFact joining = fact("member.joined/1", UUID.randomUUID(), new MemberJoined(naMon.tuan, MemberRole.MEMBER, null, null, null, null, null, LocalDate.of(2022, 4, 15),
                null, null, null, new MemberJoined.Details("Tuấn", null)));
        assertThatThrownBy(() -> teamRoles.record(naMon.hoa, naMon.commune, team, List.of(joining), List.of(naMon.tuan), null)).hasMessageContaining("ACCOUNT_NOT_YOURS_TO_MANAGE");
        assertThat(page().members()).isEmpty();
        assertThat(authority.roles(naMon.tuan)).extracting(RoleHeld::place).containsExactly(naMon.province);
        assertThat(teamRoles.record(naMon.hoa, naMon.commune, team, List.of(joining), List.of(), null)).isEmpty();
        assertThat(page().members()).hasSize(1);
    }

    @Test
    void aRoleIsNotGivenWhenTheFactIsRefused() {
        NewFact unknown = fact("member.left/1", UUID.randomUUID(), new MemberLeft(UUID.randomUUID(), TestClock.today()));
        joined(MemberRole.LEAD, naMon.lan);
        tell();
        assertThatThrownBy(() -> teamRoles.record(naMon.hoa, naMon.commune, team, List.of(unknown), List.of(naMon.lan), null)).hasMessageContaining("PARENT_MISSING");
        assertThat(authority.roles(naMon.lan)).extracting(RoleHeld::role).containsExactly(Role.MEMBER);
    }

    /** Minh leads both villages and may move their members, but facts of teams are the commune's: neither role nor membership changes. */
    @Test
    void aMoveWhoseFactsAreRefusedLeavesTheRoles() {
        joined(MemberRole.MEMBER, naMon.lan);
        tell();
        Village other = new Village(context);
        roles.grant(List.of(new Roles.Grant(naMon.minh, Role.TEAM_LEAD, other.village, Days.ALWAYS)));
        var before = authority.roles(naMon.lan);
        var move = new Moves.Move(List.of(new Staff.HeldAt(Role.MEMBER, naMon.village)), Role.MEMBER, other.village, null);
        assertThatThrownBy(() -> moves.move(naMon.minh, naMon.lan, move)).isInstanceOf(Refusal.class);
        assertThat(authority.roles(naMon.lan)).isEqualTo(before);
        assertThat(page().members()).extracting(TeamMemberLine::leftOn).containsOnlyNulls();
    }

    @Test
    void whoMovesLeavesTheTeamHereAndJoinsTheTeamThere() {
        LocalDate today = TestClock.today();
        UUID lan = joined(MemberRole.DEPUTY, naMon.lan);
        tell();
        Village other = new Village(context);
        UUID next = UUID.randomUUID();
        desk.tellTogether(List.of(desk.fact(other.hoa, other.communeLeaf(), "team.founded/1", next, next,
                new TeamFounded(TeamFounded.Level.VILLAGE, "Tổ bên kia", DECISION, List.of(other.leaf), LocalDate.of(2022, 4, 15)))));
        roles.grant(List.of(new Roles.Grant(naMon.tuan, Role.PROVINCE_OFFICE, other.province, Days.ALWAYS)));

        List<TeamChange> changes = moves.move(naMon.tuan, naMon.lan, new Moves.Move(List.of(new Staff.HeldAt(Role.MEMBER, naMon.village)), Role.MEMBER, other.village, null));

        assertThat(changes).extracting(TeamChange::joined, TeamChange::team).containsExactly(tuple(false, team), tuple(true, next));
        assertThat(page().members()).filteredOn(each -> each.id().equals(lan)).extracting(TeamMemberLine::leftOn).containsExactly(today);
        assertThat(teams.get(other.hoa, other.commune, next).members()).extracting(TeamMemberLine::account, TeamMemberLine::role, TeamMemberLine::fromDay)
                .containsExactly(tuple(naMon.lan, MemberRole.MEMBER, today));
    }

    private UUID joined(MemberRole role, UUID account) {
        UUID id = UUID.randomUUID();
        facts.add(fact("member.joined/1", id, new MemberJoined(account, role, null, null, null, null, null, LocalDate.of(2022, 4, 15), null, null, null,
                new MemberJoined.Details("Người " + role, null))));
        return id;
    }

    @Test
    void aTeamOfAnotherProvinceIsUnknownHere() {
        Village other = new Village(context);
        assertThatThrownBy(() -> teams.get(other.tuan, other.province, team))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(TeamProblem.TEAM_UNKNOWN));
    }

    private void found(UUID id, TeamFounded.Level level, String name, int serves) {
        facts.add(desk.fact(naMon.hoa, naMon.communeLeaf(), "team.founded/1", id, id,
                new TeamFounded(level, name, DECISION, List.of(serves), LocalDate.of(2022, 4, 15))));
    }

    private UUID join(MemberRole role, String name, String phone) { return join(role, name, phone, LocalDate.of(2022, 4, 15), null); }

    private UUID join(MemberRole role, String name, String phone, LocalDate from, FoundingDecision decision) {
        UUID id = UUID.randomUUID();
        facts.add(fact("member.joined/1", id, new MemberJoined(null, role, "Đoàn Thanh niên", Gender.FEMALE, 1980, List.of("Tày", "Kinh"), null, from, null, decision, null,
                new MemberJoined.Details(name, phone))));
        return id;
    }

    private NewFact fact(String type, UUID id, FactContent content) { return desk.fact(naMon.hoa, naMon.communeLeaf(), type, id, team, content); }

    private void tell() {
        desk.tellTogether(List.copyOf(facts));
        facts.clear();
    }

    private List<TeamLine> found(String text, State state) { return teams.find(naMon.hoa, naMon.commune, text, state, 0).teams(); }

    private TeamPage page() { return teams.get(naMon.hoa, naMon.commune, team); }
}
