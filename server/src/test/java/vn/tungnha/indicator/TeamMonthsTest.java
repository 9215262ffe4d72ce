package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.indicator.TeamMonth.MemberMonth;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** The page of a team says who was active in a month. */
@TungNhaTest
class TeamMonthsTest {
    private static final Instant OCTOBER = Instant.parse("2026-10-20T02:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-10T02:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired TeamMonths months;

    @Test
    void aMonthCountsTheVisitsOfItsDaysAndNamesWhoWasNotActive() {
        var naMon = new Village(context);
        UUID team = UUID.randomUUID(), lan = UUID.randomUUID(), minh = UUID.randomUUID();
        Instant founded = Instant.parse("2026-01-05T02:00:00Z");
        naMon.tell(NOVEMBER, ofTeam(naMon, team, "team.founded/1", team, founded,
                "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + naMon.leaf + "],\"from\":\"2026-01-05\"}", null),
                joined(naMon, lan, team, founded, naMon.lan, "Lan"), joined(naMon, minh, team, founded, naMon.minh, "Minh"));
        UUID mui = Ids.next(OCTOBER), pao = Ids.next(NOVEMBER);
        naMon.tell(NOVEMBER, naMon.household(naMon.lan, mui, OCTOBER, "Triệu Thị Mùi"), naMon.visit(naMon.minh, UUID.randomUUID(), mui, OCTOBER),
                naMon.household(naMon.lan, pao, NOVEMBER, "Lý A Páo"), naMon.visit(naMon.lan, UUID.randomUUID(), mui, NOVEMBER),
                naMon.visit(naMon.lan, UUID.randomUUID(), pao, NOVEMBER));

        TeamMonth november = months.of(naMon.commune, team, new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));

        assertThat(november).extracting(TeamMonth::visits, TeamMonth::households, TeamMonth::people).containsExactly(2, 2, 0);
        assertThat(november.members()).containsExactlyInAnyOrder(new MemberMonth(lan, 2, 1, LocalDate.of(2026, 11, 10)),
                new MemberMonth(minh, 0, 0, LocalDate.of(2026, 10, 20)));
        var other = new Village(context);
        assertThatThrownBy(() -> months.of(other.commune, team, november.period())).hasMessageContaining("TEAM_UNKNOWN");
    }

    private static NewFact joined(Village at, UUID id, UUID team, Instant when, UUID account, String name) {
        return ofTeam(at, id, "member.joined/1", team, when, "{\"account\":\"" + account + "\",\"role\":\"member\",\"from\":\"2026-01-05\"}", "{\"name\":\"" + name + "\"}");
    }

    private static NewFact ofTeam(Village at, UUID id, String type, UUID team, Instant when, String body, String personal) {
        return new NewFact(id, at.communeLeaf(), type, team, at.hoa, null, null, null, when, body, personal);
    }
}
