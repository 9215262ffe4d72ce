package vn.tungnha.team.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;

/** What counts of a team whose people come, change their role and go. */
class TeamFoldTest {
    private final Story story = new Story(Ids.named("test", "team", "Nà Mòn"), TeamWords.class);

    @BeforeEach
    void aTeam() {
        story.tell("team.founded/1", "2026-01-01T01:00:00Z", "{'level':'village','name':'Tổ Nà Mòn','serves':[7],'from':'2026-01-01'}", null);
    }

    @Test
    void membersOfADissolvedTeamCountUntilItEnds() {
        UUID minh = join("lead", "2026-01-01");
        join("member", "2026-01-01");
        story.tell("member.left/1", "2026-02-01T01:00:00Z", "{'member':'" + minh + "','on':'2026-02-01'}", null);
        story.tell("team.dissolved/1", "2026-03-01T01:00:00Z", "{'on':'2026-03-01'}", null);

        assertThat(meant().counted(TeamWords.VILLAGE_MEMBERS)).isEqualTo("{2026-01-01=2, 2026-02-01=-1, 2026-03-01=-1}");
        assertThat(meant().counted(TeamWords.VILLAGE_TEAMS)).isEqualTo("{2026-01-01=1, 2026-03-01=-1}");
        assertThat(meant().counted(TeamWords.LEFT)).as("nobody left by a fact of their own but minh").isEqualTo("{2026-02-01=1}");
    }

    @Test
    void whoJoinsOrLeavesAfterTheTeamsEndChangesNoCount() {
        UUID minh = join("lead", "2026-01-01");
        join("member", "2026-04-01");
        story.tell("member.left/1", "2026-05-01T01:00:00Z", "{'member':'" + minh + "','on':'2026-05-01'}", null);
        story.tell("team.dissolved/1", "2026-03-01T01:00:00Z", "{'on':'2026-03-01'}", null);

        assertThat(meant().counted(TeamWords.VILLAGE_MEMBERS)).isEqualTo("{2026-01-01=1, 2026-03-01=-1}");
    }

    @Test
    void aMemberKeepsLanguagesAndTheDecisionThatBroughtThemIn() {
        story.tell("member.joined/1", "2026-02-01T01:00:00Z",
                "{'role':'lead','from':'2026-02-01','languages':['Tày'],'decision':{'number':'52/QĐ-UBND','date':'2026-02-01'}}", "{'name':'Nông Thị Mẩy'}");

        assertThat(meant().json(TeamWords.MEMBER).at("/decision/number").asString()).isEqualTo("52/QĐ-UBND");
        assertThat(meant().json(TeamWords.MEMBER).at("/languages/0").asString()).isEqualTo("Tày");
    }

    private UUID join(String role, String from) {
        return story.tell("member.joined/1", from + "T01:00:00Z", "{'role':'" + role + "','from':'" + from + "'}", "{'name':'Hoàng Văn Minh'}");
    }

    private Meant meant() { return story.means(new TeamFold()); }
}
