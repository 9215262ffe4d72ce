package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.testing.AtOnce;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.TungNhaTest;

/** Every figure of a village opens down to its households, and a household to the facts it is made of. */
@TungNhaTest
class RegisterTest {
    @Autowired ApplicationContext context;
    @Autowired Register register;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @LocalServerPort int port;
    Dashboard board;

    @BeforeEach
    void found() { board = new Dashboard(context); }

    @Test
    void theHouseholdsReachedAddUpToTheFigureOfTheirVillage() {
        var month = Period.monthTo(TODAY);
        UUID met = board.household(board.at.naMon(), TODAY.minusDays(60));
        UUID metLongAgo = board.household(board.at.naMon(), TODAY.minusDays(60));
        board.household(board.at.naMon(), TODAY.minusDays(2));
        board.visit(board.at.naMon(), met, TODAY.minusDays(40));
        board.visit(board.at.naMon(), met, TODAY.minusDays(3));
        board.visit(board.at.naMon(), metLongAgo, TODAY.minusDays(40));

        var households = register.households(board.at.naMon(), month, TODAY);

        assertThat(households).hasSize(3).filteredOn(RegisterLine::reached).extracting(RegisterLine::id).containsExactly(met);
        assertThat(households).filteredOn(RegisterLine::reached).hasSize((int) board.see(board.at.naMon(), month).figures().reached());
        assertThat(households).filteredOn(line -> line.id().equals(metLongAgo)).extracting(RegisterLine::lastVisit).containsExactly(TODAY.minusDays(40));
    }

    @Test
    void aHouseholdTellsItsPeopleWhatTheyCanDoAndWhoCame() {
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(9));
        UUID may = board.person(board.at.naMon(), household, TODAY.minusDays(9));
        board.visit(board.at.naMon(), household, TODAY.minusDays(8));
        board.help(board.at.naMon(), household, may, TODAY.minusDays(8), "alone", "team");

        HouseholdStory story = register.household(board.leaf(board.at.naMon()), household);

        assertThat(story.place()).isEqualTo(board.at.naMon());
        assertThat(story.people()).extracting(HouseholdStory.Person::name).containsExactly("Nông Thị Mẩy");
        assertThat(story.skills()).extracting(HouseholdStory.Skill::level).containsExactly(4);
        assertThat(story.visits()).extracting(HouseholdStory.Visit::author).containsExactly("Lan");
    }

    @Test
    void manyOfficesOpenAHouseholdAtOnce() throws Exception {
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(9));
        assertThat(AtOnce.ask(() -> register.household(board.leaf(board.at.naMon()), household))).extracting(HouseholdStory::id).containsOnly(household);
    }

    @Test
    void aHouseholdOpensToItsFactsAlsoThoseTakenBack() {
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(9));
        UUID visit = board.visit(board.at.naMon(), household, TODAY.minusDays(8));
        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "fact.withdrawn/1", household, TODAY.minusDays(7), "{\"facts\":[\"" + visit + "\"]}", null));

        var facts = register.facts(board.leaf(board.at.naMon()), household);

        assertThat(facts).extracting(ToldFact::type).containsExactly("household.registered/1", "visit.made/1", "fact.withdrawn/1");
        assertThat(facts).extracting(ToldFact::withdrawn).containsExactly(false, true, false);
        assertThat(facts.getFirst().personal()).isEqualTo("{\"head\":\"Nông Văn Sơn\"}");
    }

    @Test
    void aBusinessRegisteredTwiceIsShownAndWithdrawnByTheOffice() {
        UUID first = business("Sạp Lan Hương", "0912345678", TODAY.minusDays(9));
        UUID again = business("sap lan huong", null, TODAY.minusDays(8));
        UUID sameNumber = business("Quán Phở", "0912345678", TODAY.minusDays(8));
        UUID other = business("Sạp khác", "0999999999", TODAY.minusDays(8));
        assertThat(businesses()).extracting(BusinessLine::id).containsExactlyInAnyOrder(first, again, sameNumber, other);
        assertThat(alike(first)).containsExactlyInAnyOrder(again, sameNumber);
        assertThat(alike(again)).containsExactly(first);
        assertThat(alike(other)).isEmpty();

        board.visit(board.at.naMon(), again, TODAY.minusDays(7));
        assertThat(businesses()).filteredOn(line -> line.id().equals(again)).extracting(BusinessLine::visits).containsExactly(1);
        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "fact.withdrawn/1", again, TODAY.minusDays(6), "{\"facts\":[\"" + again + "\"]}", null));

        assertThat(businesses()).extracting(BusinessLine::id).containsExactlyInAnyOrder(first, sameNumber, other);
        assertThat(alike(first)).containsExactly(sameNumber);
        assertThat(register.facts(board.leaf(board.at.naMon()), again)).extracting(ToldFact::withdrawn).containsExactly(true, false, false);
    }

    private UUID business(String name, String phone, LocalDate day) {
        UUID id = UUID.randomUUID();
        String phones = phone == null ? "" : ",\"phones\":[\"" + phone + "\"]";
        board.tell(board.fact(board.at.naMon(), id, "business.registered/1", id, day, "{\"kind\":\"stall\",\"ground\":\"task\"}", "{\"name\":\"" + name + "\"" + phones + "}"));
        return id;
    }

    private List<BusinessLine> businesses() { return register.businesses(board.at.naMon(), TODAY); }

    private List<UUID> alike(UUID business) { return businesses().stream().filter(line -> line.id().equals(business)).findFirst().orElseThrow().alike(); }

    @Test
    void nobodyFindsAHouseholdThatIsNotThere() {
        assertThatThrownBy(() -> register.household(board.leaf(board.at.naMon()), UUID.randomUUID()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(HouseholdProblem.HOUSEHOLD_UNKNOWN));
    }

    @Test
    void anAuditorSeesNumbersButNoNames() {
        UUID household = board.household(board.at.naMon(), TODAY);
        Browser auditor = signedIn("auditor", Role.AUDITOR);
        Browser tuan = signedIn("tuan", Role.PROVINCE_OFFICE);
        String story = "/api/v1/console/households/" + board.leaf(board.at.naMon()) + "/" + household;

        assertThat(auditor.get("/api/v1/console/places/" + board.at.naMon() + "/overview").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/console/villages/" + board.at.naMon() + "/households").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/console/villages/" + board.at.naMon() + "/businesses").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/console/places/" + board.at.naMon() + "/findings/clocks-off/facts").statusCode()).isEqualTo(403);
        assertThat(auditor.get(story).statusCode()).isEqualTo(403);
        assertThat(auditor.get(story + "/facts").statusCode()).isEqualTo(403);
        assertThat(Browser.json(tuan.get(story + "/facts")).at("/0/personal/head").asString()).isEqualTo("Nông Văn Sơn");
        assertThat(Browser.json(tuan.get("/api/v1/console/villages/" + board.at.naMon() + "/households")).at("/0/head").asString()).isEqualTo("Nông Văn Sơn");
    }

    private Browser signedIn(String who, Role role) {
        String name = who + "-" + board.at.province();
        UUID account = accounts.create(name, who, "mot-hai-ba-bon");
        roles.grant(List.of(new Roles.Grant(account, role, board.at.province(), Days.ALWAYS)));
        return new Browser(port, "console").signIn(name, "mot-hai-ba-bon");
    }
}
