package vn.tungnha.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Door;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.staff.StaffDirectory;
import vn.tungnha.team.JoinRequest.State;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Somebody asks on the public page to join; the lead of the village accepts or refuses. */
@TungNhaTest
class JoinRequestsTest {
    @Autowired ApplicationContext context;
    @Autowired JoinRequests requests;
    @Autowired Teams teams;
    @Autowired Desk desk;
    @Autowired Authority authority;
    @Autowired StaffDirectory people;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private String address;
    private final UUID team = UUID.randomUUID();

    @BeforeEach
    void aVillage() {
        naMon = new Village(context);
        address = "10.0." + naMon.leaf / 250 % 250 + "." + naMon.leaf % 250;
    }

    @Test
    void theLeadAcceptsAndThePersonIsAMemberWithAnAccount() {
        found();
        send("Nông Thị Mẩy", "0912 345 678");
        JoinRequest waiting = waiting(naMon.minh, naMon.village);
        assertThat(waiting.teams()).extracting(JoinRequest.Choice::id).containsExactly(team);
        assertThat(waiting.phone()).isEqualTo("0912345678");

        JoinRequest accepted = requests.accept(naMon.minh, naMon.village, waiting.id(), null, null);

        assertThat(accepted.decidedBy()).isEqualTo("minh");
        TeamMemberLine member = teams.get(naMon.hoa, naMon.commune, team).members().getFirst();
        assertThat(member.account()).isEqualTo(accepted.account());
        assertThat(member).extracting(TeamMemberLine::name, TeamMemberLine::phone, TeamMemberLine::fromDay)
                .containsExactly("Nông Thị Mẩy", "0912345678", TestClock.today());
        assertThat(people.get(naMon.minh, accepted.account()).name()).startsWith("may.nt");
        assertThat(authority.permits(accepted.account(), Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isTrue();
        refused(TeamProblem.JOIN_DECIDED, () -> requests.refuse(naMon.hoa, naMon.commune, waiting.id(), "x"));

        requests.reopen(naMon.minh, naMon.village, waiting.id());
        assertThat(teams.get(naMon.hoa, naMon.commune, team).members()).isEmpty();
        assertThat(authority.permits(accepted.account(), Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isFalse();
        JoinRequest again = waiting(naMon.hoa, naMon.commune);
        assertThat(again.alike()).as("the account that the first acceptance made").extracting(JoinRequest.Choice::id).containsExactly(accepted.account());
        assertThat(requests.accept(naMon.hoa, naMon.commune, again.id(), team, accepted.account()).account()).isEqualTo(accepted.account());
    }

    @Test
    void reopeningLeavesARoleThatThePersonHeldBefore() {
        found();
        send("Nông Thị Lan", "0912345673");
        JoinRequest waiting = waiting(naMon.minh, naMon.village);

        requests.accept(naMon.minh, naMon.village, waiting.id(), null, naMon.lan);
        assertThat(teams.get(naMon.hoa, naMon.commune, team).members()).extracting(TeamMemberLine::account).containsExactly(naMon.lan);
        requests.reopen(naMon.minh, naMon.village, waiting.id());

        assertThat(teams.get(naMon.hoa, naMon.commune, team).members()).isEmpty();
        assertThat(authority.permits(naMon.lan, Permission.RECORD_VISITS, naMon.leaf, TestClock.now())).isTrue();
    }

    @Test
    void aRefusalSaysWhyAndARefusedRequestStaysOfItsVillage() {
        send("Lý A Páo", "0912345679");
        UUID id = waiting(naMon.minh, naMon.village).id();
        refused(TeamProblem.JOIN_NO_TEAM, () -> requests.accept(naMon.minh, naMon.village, id, null, null));
        Village other = new Village(context);
        refused(TeamProblem.JOIN_UNKNOWN, () -> requests.refuse(other.hoa, other.commune, id, "x"));
        assertThat(requests.of(other.hoa, other.commune, State.WAITING)).isEmpty();

        requests.refuse(naMon.minh, naMon.village, id, "Tổ đã đủ người");

        assertThat(requests.of(naMon.minh, naMon.village, State.WAITING)).isEmpty();
        assertThat(requests.of(naMon.hoa, naMon.commune, State.REFUSED)).extracting(JoinRequest::reason, JoinRequest::decidedBy)
                .containsExactly(tuple("Tổ đã đủ người", "minh"));
    }

    @Test
    void thePublicPageAcceptsARequestRevealsNothingAndIgnoresBots() {
        String wish = "{\"leaf\":" + naMon.leaf + ",\"name\":\"Triệu Thị Mùi\",\"phone\":\"+84 912 345 670\"%s}";
        var guest = new Visitor(port, Door.CONSOLE);
        guest.get("/api/v1/csrf");
        assertThat(guest.post("/api/v1/public/join-requests", wish.formatted(",\"website\":\"http://spam\"")).status()).isEqualTo(204);
        assertThat(requests.of(naMon.hoa, naMon.commune, State.WAITING)).isEmpty();
        for (int i = 0; i < 2; i++) {
            Visitor.Answer answer = guest.post("/api/v1/public/join-requests", wish.formatted(""));
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(requests.of(naMon.hoa, naMon.commune, State.WAITING)).hasSize(1);
        assertThat(guest.post("/api/v1/public/join-requests", wish.formatted("").replace("+84 912 345 670", "gọi tôi")).code()).isEqualTo("JOIN_PHONE_INVALID");
        assertThat(guest.get("/api/v1/console/places/" + naMon.commune + "/join-requests").status()).isEqualTo(401);
    }

    @Test
    void onlyRequestsThatWaitAreCountedAndOnlyOfThePlace() {
        Village other = new Village(context);
        assertThat(requests.waiting(naMon.commune)).isZero();
        send("Nông Thị Mẩy", "0912345671");
        send("Lý A Páo", "0912345672");
        assertThat(requests.waiting(naMon.commune)).isEqualTo(2);
        assertThat(requests.waiting(naMon.village)).isEqualTo(2);
        assertThat(requests.waiting(other.commune)).isZero();
        requests.refuse(naMon.minh, naMon.village, waiting(naMon.minh, naMon.village).id(), "Tổ đã đủ người");
        assertThat(requests.waiting(naMon.commune)).isEqualTo(1);
    }

    @Test
    void whoSendsAgainAndAgainWaits() {
        for (int i = 0; i < 10; i++) send("Người " + i, "091234600" + i);
        refused(TeamProblem.JOIN_THROTTLED, () -> send("Người", "0912346010"));
    }

    private void send(String name, String phone) { requests.send(naMon.leaf, new JoinRequests.Wish(name, phone, 1990, null, null), address); }

    private JoinRequest waiting(UUID caller, int place) { return requests.of(caller, place, State.WAITING).getFirst(); }

    private void found() {
        desk.tell(naMon.hoa, naMon.communeLeaf(), "team.founded/1", team, team,
                new TeamFounded(TeamFounded.Level.VILLAGE, "Tổ Nà Mòn", null, List.of(naMon.leaf), LocalDate.of(2022, 4, 15)));
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
