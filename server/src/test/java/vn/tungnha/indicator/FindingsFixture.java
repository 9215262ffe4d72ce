package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;

/** A dashboard whose province takes part, and the findings of one rule on it. */
abstract class FindingsFixture {
    static final Period THIS_MONTH = Period.monthTo(TODAY);

    @Autowired ApplicationContext context;
    @Autowired Findings findings;
    @Autowired Ledger ledger;

    UUID lastTeam;
    UUID lastLead;

    static UUID soldAtALivestream(Dashboard board, LocalDate show) {
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(99));
        UUID livestream = UUID.randomUUID();
        board.tell(board.fact(board.at.naMon(), livestream, "livestream.held/1", livestream, show, "{\"name\":\"Phiên bí xanh\",\"on\":\"" + show + "\",\"products\":[]}", null),
                order(board, household, "A1", show.plusDays(2)));
        return household;
    }

    static NewFact order(Dashboard board, UUID household, String number, LocalDate day) {
        return board.fact(board.at.naMon(), UUID.randomUUID(), "order.made/1", household, TODAY.minusDays(1),
                "{\"service\":\"" + UUID.randomUUID() + "\",\"number\":\"" + number + "\",\"on\":\"" + day + "\",\"amount\":50000}", null);
    }

    Dashboard board() { return new Dashboard(context); }

    Dashboard taking() {
        var board = board();
        return board.takesPart(board.at.province());
    }

    List<Finding> of(Dashboard board, String rule) {
        return findings.at(board.at.province(), THIS_MONTH, TODAY, true).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    Finding only(Dashboard board, String rule) {
        List<Finding> found = of(board, rule);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static void visitOn(Dashboard board, int village, LocalDate day) { board.visit(village, board.household(village, day), day); }

    static NewFact doorAt(Dashboard board, UUID household, LocalDate day, int seconds) {
        return new NewFact(UUID.randomUUID(), board.leaf(board.at.naMon()), "visit.made/1", household, board.lan, null, null, null,
                ProvinceDay.start(day).plusSeconds(68_400 + seconds), "{\"outcome\":\"met\",\"where\":\"home\"}", null);
    }

    void team(Dashboard board, String level, int village, LocalDate from) {
        UUID team = UUID.randomUUID();
        lastTeam = team;
        lastLead = UUID.randomUUID();
        int commune = board.places.ancestorsOf(board.leaf(village), TODAY).get(1).id();
        board.tell(board.fact(commune, team, "team.founded/1", team, from, "{\"level\":\"" + level + "\",\"name\":\"Tổ Bản Váng\",\"serves\":["
                + board.leaf(village) + "],\"from\":\"" + from + "\"}", null),
                board.fact(commune, lastLead, "member.joined/1", team, from, "{\"role\":\"lead\",\"from\":\"" + from + "\"}",
                        "{\"name\":\"Hoàng Văn Minh\",\"phone\":\"0912345678\"}"));
    }
}
