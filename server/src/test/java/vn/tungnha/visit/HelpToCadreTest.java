package vn.tungnha.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Receipt.Outcome;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A team's facts are recorded at its commune; whoever works in a village that it serves may record help given to its members. */
@TungNhaTest
class HelpToCadreTest {
    private static final UUID SERVICE = Ids.named("test", "service", "e-office");

    @Autowired ApplicationContext context;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;
    private Village village;
    private Instant now;
    private UUID team;
    private UUID elder;

    @BeforeEach
    void aTeamOfTheVillageWithAnElderlyMember() {
        now = TestClock.now().truncatedTo(ChronoUnit.MILLIS);
        village = new Village(context);
        team = Ids.next(now);
        elder = Ids.next(now);
        accept(fact(village.hoa, team, "team.founded/1", "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + village.leaf + "],\"from\":\"2022-04-15\"}", null));
        accept(fact(village.hoa, elder, "member.joined/1", "{\"role\":\"lead\",\"from\":\"2022-04-15\"}", "{\"name\":\"Hoàng Văn Minh\"}"));
    }

    @Test
    void membersAndLeadsOfTheVillageAndTheCommunesOfficeHelpItsTeam() {
        for (UUID helper : List.of(village.lan, village.minh, village.hoa)) assertThat(help(helper).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(jdbc.sql("select count(*) from visit.help where subject = :team").param("team", team).query(Long.class).single()).isEqualTo(3);
        assertThat(verification.verify(village.commune).differences()).isEmpty();
    }

    @Test
    void theHelperMayTakeItBackAndAnotherMemberMayNot() {
        UUID help = help(village.lan).id();
        Receipt other = append(fact(village.minh, Ids.next(now), "fact.withdrawn/1", "{\"facts\":[\"" + help + "\"]}", null));
        assertThat(other.problem()).isEqualTo("OUT_OF_SCOPE");
        accept(fact(village.lan, Ids.next(now), "fact.withdrawn/1", "{\"facts\":[\"" + help + "\"]}", null));
    }

    @Test
    void whoWorksInAVillageThatTheTeamDoesNotServeIsRefusedAndSoIsAnOfficeThatRecordsNoVisits() {
        Village other = new Village(context);
        assertThat(help(other.lan).problem()).isEqualTo("OUT_OF_SCOPE");
        assertThat(help(village.tuan).problem()).isEqualTo("OUT_OF_SCOPE");

        LocalDate today = TestClock.today();
        accept(fact(village.hoa, Ids.next(now), "team.serves/1", "{\"serves\":[],\"from\":\"" + today + "\"}", null));
        assertThat(help(village.lan).problem()).as("served no more").isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void theVillagesRoleDoesNotReachOtherFactsOfTheTeam() {
        assertThat(append(fact(village.minh, Ids.next(now), "member.joined/1", "{\"role\":\"member\",\"from\":\"2022-04-15\"}", "{\"name\":\"Ai đó\"}")).problem()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void theLeadOfTheCommunesOwnTeamHelpsItsMembers() {
        Village other = new Village(context);
        context.getBean(Roles.class).grant(List.of(new Roles.Grant(other.lan, Role.TEAM_LEAD, village.commune, Days.from(Village.FOUNDED))));
        assertThat(help(other.lan).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private Receipt help(UUID helper) {
        return append(fact(helper, Ids.next(now), "help.given/1", "{\"learner\":\"" + elder + "\",\"service\":\"" + SERVICE + "\",\"seen\":\"together\",\"device\":\"own\"}", null));
    }

    private NewFact fact(UUID author, UUID id, String type, String body, String personal) {
        return new NewFact(id, village.communeLeaf(), type, team, author, null, null, null, now, body, personal);
    }

    private Receipt append(NewFact fact) { return ledger.tell(List.of(fact), now).getFirst(); }

    private void accept(NewFact fact) {
        Receipt receipt = append(fact);
        assertThat(receipt.outcome()).as(String.valueOf(receipt)).isEqualTo(Outcome.ACCEPTED);
    }
}
