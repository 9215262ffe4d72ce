package vn.tungnha.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportRowView;
import vn.tungnha.imports.ImportTestQueue;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactWithdrawn;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.team.MemberJoined.MemberRole;
import vn.tungnha.team.Teams.State;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A commune drops its list of teams as it keeps it; each team is founded once, each person joins once. */
@TungNhaTest
class TeamImportTest {
    private static final String HEADINGS = "DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG;;;;;;;;;\n"
            + "STT;HỌ VÀ TÊN;Chức vụ trong tổ;Tổ/Thôn;Đơn vị công tác;Giới tính;Năm sinh;Điện thoại;Quyết định số;Ngày quyết định;Ghi chú\n";

    @Autowired ApplicationContext context;
    @Autowired Imports imports;
    @Autowired Teams teams;
    @Autowired Places places;
    @Autowired Desk desk;

    private Village naMon;
    private Place village;
    private Place commune;

    @BeforeEach
    void aVillage() {
        naMon = new Village(context);
        village = places.get(naMon.village, TestClock.today());
        commune = places.get(naMon.commune, TestClock.today());
    }

    @Test
    void eachTeamIsFoundedOnceAndEachPersonJoinsOnceHoweverOftenTheFileIsDropped() {
        String list = HEADINGS + "1;Nông Thị Mẩy;Phó Chủ tịch, Tổ trưởng;;;;;;;;\n"
                + "2;Hà Văn Tư;Tổ trưởng;Tổ CNSCĐ " + commune.fullName() + ";UBND xã;Nam;1975;0912345001;10/QĐ-UBND;15/4/2022;\n"
                + "3;Hoàng Văn Minh;Tổ trưởng;" + village.fullName() + ";Chi bộ thôn;Nam;01/02/1970;912345002;45/QĐ-UBND ngày 16/4/2022;;\n"
                + "4;Nông Thị Lan;;;Đoàn Thanh niên;Nữ;2001;;;;\n5;Lý Thị Sao;Cộng tác viên;Tổ công nghệ số cộng đồng " + village.fullName() + ";;nữ;;;;;\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 4, Outcome.REFUSED, 1));
        assertThat(teams.find(naMon.hoa, naMon.commune, "", State.ANY, 0).total()).isZero();

        assertThat(take(seen).state()).isEqualTo(ImportView.State.DONE);
        List<TeamLine> founded = teams.find(naMon.hoa, naMon.commune, "", State.ACTIVE, 0).teams();
        assertThat(founded).extracting(TeamLine::name).containsExactly("Tổ công nghệ số cộng đồng " + commune.fullName(), "Tổ công nghệ số cộng đồng " + village.fullName());
        assertThat(founded).extracting(TeamLine::members).containsExactly(1, 3);
        assertThat(founded).extracting(TeamLine::leadName).containsExactly("Hà Văn Tư", "Hoàng Văn Minh");
        assertThat(founded.getLast().decision()).isEqualTo(new FoundingDecision("45/QĐ-UBND", LocalDate.of(2022, 4, 16)));
        TeamMemberLine lan = members(founded.getLast()).stream().filter(each -> each.name().equals("Nông Thị Lan")).findFirst().orElseThrow();
        assertThat(lan).extracting(TeamMemberLine::role, TeamMemberLine::gender, TeamMemberLine::birthYear, TeamMemberLine::organisation, TeamMemberLine::fromDay)
                .containsExactly(MemberRole.MEMBER, Gender.FEMALE, 2001, "Đoàn Thanh niên", LocalDate.of(2022, 4, 16));

        ImportView again = handIn(list);
        assertThat(again.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 4, Outcome.REFUSED, 1));
        take(again);
        assertThat(teams.find(naMon.hoa, naMon.commune, "", State.ANY, 0).teams()).extracting(TeamLine::members).containsExactly(1, 3);
    }

    @Test
    void anImportThatIsTakenInOnceMoreWritesNothingTwice() {
        ImportView seen = handIn("Họ tên;Thôn\nMẩy;" + village.name() + "\nSao;" + village.name() + "\n");
        take(seen);
        ImportTestQueue.again(context, seen.id());
        assertThat(imports.get(naMon.hoa, naMon.commune, seen.id()).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 2));
        assertThat(members(onlyTeam())).hasSize(2);
    }

    /** An undo withdraws the facts of an import; the list itself stays on the office's desk and is handed in again. */
    @Test
    void aListWhoseFactsWereWithdrawnGoesInAgain() {
        String list = "Họ tên;Thôn\nNông Thị Mẩy;" + village.name() + "\n";
        take(handIn(list));
        TeamLine first = onlyTeam();
        UUID may = members(first).getFirst().id();
        desk.tell(naMon.hoa, first.leaf(), "fact.withdrawn/1", UUID.randomUUID(), first.id(), new FactWithdrawn(List.of(may)));
        assertThat(members(onlyTeam())).isEmpty();

        ImportView again = handIn(list);
        assertThat(again.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 1));
        take(again);
        assertThat(members(onlyTeam())).extracting(TeamMemberLine::name).containsExactly("Nông Thị Mẩy");

        UUID member = members(onlyTeam()).getFirst().id();
        desk.tell(naMon.hoa, first.leaf(), "fact.withdrawn/1", UUID.randomUUID(), first.id(), new FactWithdrawn(List.of(member, first.id())));
        assertThat(teams.find(naMon.hoa, naMon.commune, "", State.ANY, 0).total()).isZero();
        take(handIn(list));
        assertThat(members(onlyTeam())).hasSize(1);
    }

    @Test
    void skillsAndTheEndOfATermAreRead() {
        take(handIn("Họ tên;Thôn;Kỹ năng;Hết nhiệm kỳ\nNông Thị Mẩy;" + village.name() + ";Dịch vụ công, chụp ảnh;31/12/2027\n"));
        assertThat(members(onlyTeam()).getFirst()).extracting(TeamMemberLine::skills, TeamMemberLine::termEnd)
                .containsExactly(List.of("Dịch vụ công", "chụp ảnh"), LocalDate.of(2027, 12, 31));
    }

    @Test
    void aPersonDecidesWhetherARowIsAnExistingPerson() {
        take(handIn("Họ tên;Thôn;Điện thoại;Năm sinh\nNông Thị Mẩy;" + village.name() + ";0912345678;1980\n"));
        ImportView seen = handIn("Họ tên;Thôn;Điện thoại;Năm sinh\nNông Thị Mẩy;" + village.name() + ";;\nNông Thị Mẩy;" + village.name() + ";;1999\n"
                + "Nông Thị Mây;" + village.name() + ";0912345678;\nNông Thị Mẩy;" + village.name() + ";+84 912345678;\n");
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.UNCLEAR, 2, Outcome.NEW, 1, Outcome.SAME, 1));
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(2, "member:" + members(onlyTeam()).getFirst().id(), 4, "other-person"));
        assertThat(take(seen).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 2, Outcome.NEW, 2));
        assertThat(members(onlyTeam())).hasSize(3);
    }

    @Test
    void whoLeftJoinsAgainOnlyWhenAPersonSaysSo() {
        String list = "Họ tên;Thôn\nNông Thị Mẩy;" + village.name() + "\n";
        take(handIn(list));
        TeamLine team = onlyTeam();
        UUID may = members(team).getFirst().id();
        desk.tell(naMon.hoa, team.leaf(), "member.left/1", UUID.randomUUID(), team.id(), new MemberLeft(may, TestClock.today()));

        ImportView again = handIn(list);
        assertThat(again.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.UNCLEAR, 1));
        imports.decide(naMon.hoa, naMon.commune, again.id(), Map.of(2, "joins-again"));
        take(again);
        assertThat(onlyTeam().members()).isEqualTo(1);
        assertThat(members(onlyTeam())).hasSize(2);
    }

    @Test
    void whatIsWrongIsNamedAtItsCellAndTheOthersGoIn() {
        ImportView seen = handIn("Họ và tên;Chức vụ trong tổ;Thôn;Năm sinh;Giới tính;Quyết định số;Từ ngày\nMẩy;Thành viên;Bản Không Có;;;;\nSao;Giám đốc;"
                + village.name() + ";;;;\n;Thành viên;" + village.name() + ";;;;\nLan;;" + village.name() + ";tám mươi;;;\nLan;;" + village.name() + ";;x;;\nLan;;"
                + village.name() + ";;;45;\nLan;;" + village.name() + ";;;;hôm qua\nMinh;Tổ trưởng;" + village.name() + ";;;;\nTư;Tổ trưởng;" + village.name()
                + ";;;;\nMinh;Tổ phó;" + village.name() + ";;;;\n");
        assertThat(troubles(seen)).containsExactly("Thôn TEAM_PLACE_UNKNOWN", "Chức vụ trong tổ TEAM_ROLE_UNKNOWN", "Họ và tên TEAM_MEMBER_NAME_MISSING",
                "Năm sinh TEAM_BIRTH_YEAR_UNREADABLE", "Giới tính TEAM_GENDER_UNKNOWN", "Quyết định số TEAM_DECISION_INCOMPLETE", "Từ ngày TEAM_DAY_UNREADABLE",
                "Chức vụ trong tổ TEAM_HAS_LEAD", "Chức vụ trong tổ TEAM_MEMBER_OTHER_ROLE");
        take(seen);
        assertThat(members(onlyTeam())).extracting(TeamMemberLine::name).containsExactly("Minh");
    }

    @Test
    void aProvinceImportsTheTeamsOfItsCommunesAndNoCommuneThoseOfAnother() {
        byte[] list = ("Họ tên;Xã;Thôn\nMẩy;" + commune.fullName() + ";" + village.name() + "\nSao;;" + village.name() + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(imports.handIn(naMon.tuan, naMon.province, "teams", "tổ.csv", list).counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 2));
        Village other = new Village(context);
        assertThat(imports.handIn(other.hoa, other.commune, "teams", "tổ.csv", list).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.REFUSED, 2));
        assertThatThrownBy(() -> imports.handIn(naMon.minh, naMon.commune, "teams", "tổ.csv", list)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSampleIsUnderstoodAsItIs() {
        for (int place : List.of(naMon.commune, naMon.province)) {
            UUID account = place == naMon.commune ? naMon.hoa : naMon.tuan;
            ImportView seen = imports.handIn(account, place, "teams", "mau.xlsx", Workbook.write(imports.sample(account, place, "teams")));
            assertThat(seen.layout().unused()).isEmpty();
            assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 2));
        }
    }

    private ImportView handIn(String list) { return imports.handIn(naMon.hoa, naMon.commune, "teams", "danh sách tổ.csv", list.getBytes(StandardCharsets.UTF_8)); }

    private ImportView take(ImportView seen) {
        imports.take(naMon.hoa, naMon.commune, seen.id());
        ImportTestQueue.run(context);
        return imports.get(naMon.hoa, naMon.commune, seen.id());
    }

    private List<String> troubles(ImportView seen) {
        return imports.rows(naMon.hoa, naMon.commune, seen.id(), List.of(Outcome.REFUSED), 0).stream().map(ImportRowView::row)
                .map(row -> row.trouble().column() + " " + row.trouble().code()).toList();
    }

    private TeamLine onlyTeam() {
        List<TeamLine> found = teams.find(naMon.hoa, naMon.commune, "", State.ANY, 0).teams();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<TeamMemberLine> members(TeamLine team) { return teams.get(naMon.hoa, naMon.commune, team.id()).members(); }
}
