package vn.tungnha.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.ledger.Desk;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** The scan of a decision is kept with its team, for those who manage the team. */
@TungNhaTest
class DecisionFilesTest {
    private static final FoundingDecision DECISION = new FoundingDecision("45/QĐ-UBND", LocalDate.of(2022, 4, 15));
    private static final byte[] PDF = "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8);

    @Autowired ApplicationContext context;
    @Autowired DecisionFiles files;
    @Autowired Desk desk;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private final UUID team = UUID.randomUUID();

    @BeforeEach
    void aTeam() {
        naMon = new Village(context);
        desk.tell(naMon.hoa, naMon.communeLeaf(), "team.founded/1", team, team,
                new TeamFounded(TeamFounded.Level.VILLAGE, "Tổ Nà Mòn", DECISION, List.of(naMon.leaf), LocalDate.of(2022, 4, 15)));
    }

    @Test
    void aFileIsKeptRemovedAndPutBack() {
        files.add(naMon.hoa, naMon.commune, team, DECISION, "quyết định 45.pdf", PDF);
        DecisionFile file = files.of(naMon.commune, team).getFirst();
        assertThat(file).extracting(DecisionFile::name, DecisionFile::kind, DecisionFile::size, DecisionFile::addedBy)
                .containsExactly("quyết định 45.pdf", DecisionFile.Kind.PDF, PDF.length, "hoa");
        assertThat(files.read(naMon.commune, team, file.id()).bytes()).isEqualTo(PDF);

        files.remove(naMon.hoa, naMon.commune, team, file.id(), true);
        assertThat(files.of(naMon.commune, team)).isEmpty();
        assertThatThrownBy(() -> files.read(naMon.commune, team, file.id())).hasMessageContaining("DECISION_FILE_UNKNOWN");
        files.remove(naMon.hoa, naMon.commune, team, file.id(), false);
        assertThat(files.of(naMon.commune, team)).hasSize(1);
    }

    @Test
    void whatIsNoScanIsRefusedWhateverItsNameSays() {
        byte[] page = "<html><script>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> files.add(naMon.hoa, naMon.commune, team, DECISION, "quyết định.pdf", page)).hasMessageContaining("DECISION_FILE_KIND");
        for (int i = 0; i < 20; i++) files.add(naMon.hoa, naMon.commune, team, DECISION, i + ".pdf", PDF);
        assertThatThrownBy(() -> files.add(naMon.hoa, naMon.commune, team, DECISION, "21.pdf", PDF)).hasMessageContaining("DECISION_FILES_TOO_MANY");
    }

    @Test
    void onlyThoseWhoManageTheTeamReadIt() {
        files.add(naMon.hoa, naMon.commune, team, DECISION, "quyết định.pdf", PDF);
        String path = "/api/v1/console/places/%d/teams/" + team + "/decision-files/" + files.of(naMon.commune, team).getFirst().id();
        Visitor.Answer answer = desk(naMon.hoa).get(path.formatted(naMon.commune));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF");
        assertThat(desk(naMon.minh).get(path.formatted(naMon.commune)).status()).isEqualTo(403);
        Village other = new Village(context);
        assertThat(desk(other.hoa).get(path.formatted(other.commune)).code()).isEqualTo("TEAM_UNKNOWN");
    }

    private Visitor desk(UUID account) {
        var browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(account, Door.CONSOLE));
        return browser;
    }
}
