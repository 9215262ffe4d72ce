package vn.tungnha.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.NastyFiles;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** Hoa brings in the list that went round the hall, as she typed it. */
@TungNhaTest
@Tag("clock")
class AttendanceListsTest {
    private static final String PASSWORD = "mot-hai-ba-bon";

    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Places places;
    @LocalServerPort int port;

    TestProvince at;
    int leaf;
    Visitor hoa;
    UUID session;
    UUID lan;

    @BeforeEach
    void aConferenceOfTwoTeams() {
        at = TestProvince.found(places);
        leaf = places.get(at.diaLinh(), TestClock.today()).ownLeaf();
        hoa = signedIn("hoa", Role.COMMUNE_OFFICE, at.diaLinh());
        UUID naMon = team("Tổ CNSCĐ thôn Nà Mòn");
        UUID banVang = team("Tổ CNSCĐ thôn Bản Váng");
        lan = member(naMon, "Hoàng Thị Lan", "0978 123 456");
        member(naMon, "Nông Văn Sơn", null);
        member(banVang, "Nông Văn Sơn", null);
        member(banVang, "Lý A Páo", "0912.000.111");
        session = UUID.randomUUID();
        tell(session, "session.planned/1", session, """
                {"name":"Tập huấn tổ","kind":"conference","for":"members","mode":"both","from":"2026-11-20","to":"2026-11-21",
                 "venue":{"name":"Hội trường xã","place":%d},"organiser":"UBND xã Địa Linh"}""".formatted(at.diaLinh()), null);
    }

    @Test
    void aListIsReadAsPeopleKeepItAndEachLineSaysWhatBecameOfIt() {
        JsonNode report = bring("""
                DANH SÁCH ĐIỂM DANH;;;;;
                STT;HỌ VÀ TÊN;SĐT;Tổ / đơn vị;Ngày;Hình thức
                1;hoàng thị lan;+84 978123456;;20/11/2026;Trực tiếp
                2;Nông Văn Sơn;;Thôn Nà Mòn, xã Địa Linh;20/11;trực tuyến
                3;Nông Văn Sơn;;;20/11/2026;
                4;Lý A Páo;0912000112;;20/11/2026;
                5;Người Không Có;;Nà Mòn;20/11/2026;
                6;Hoàng Thị Lan;;Nà Mòn;25/11/2026;
                7;Hoàng Thị Lan;;Nà Mòn;20/11/2026;đi bộ
                ;;;;;Người lập biểu
                """, false);

        assertThat(report.get("lines").valueStream().map(line -> line.get("line").asInt() + " " + line.get("outcome").asString())).containsExactly(
                "3 MATCHED", "4 MATCHED", "5 AMBIGUOUS", "6 AMBIGUOUS", "7 UNKNOWN", "8 REFUSED", "9 REFUSED");
        assertThat(report.at("/lines/2/candidates")).hasSize(2);
        assertThat(report.at("/lines/3/candidates/0/name").asString()).as("another telephone than we know: asked").isEqualTo("Lý A Páo");
        assertThat(report.at("/lines/5/trouble/code").asString()).isEqualTo("LIST_DAY_OUTSIDE");
        assertThat(report.at("/lines/5/trouble/column").asString()).isEqualTo("Ngày");
        assertThat(report.at("/lines/6/trouble/column").asString()).isEqualTo("Hình thức");
        assertThat(detail().at("/session/people").asInt()).isEqualTo(2);
        assertThat(detail().at("/session/online").asInt()).isEqualTo(1);
    }

    @Test
    void lookingFirstTellsNothingAndTheSameListTwiceChangesNothing() {
        String list = "Họ tên,Đơn vị\nHoàng Thị Lan,Nà Mòn\nHoàng Thị Lan,Nà Mòn\n";

        assertThat(bring(list, true).get("matched").asInt()).isEqualTo(1);
        assertThat(detail().at("/session/people").asInt()).isZero();
        assertThat(bring(list, false).get("matched").asInt()).isEqualTo(1);
        JsonNode again = bring(list, false);

        assertThat(again.get("matched").asInt()).isZero();
        assertThat(again.get("already").asInt()).isEqualTo(2);
        assertThat(detail().at("/session/attendances").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackSinceIsNotBroughtBackByTheSameList() {
        String list = "Họ tên,Đơn vị\nHoàng Thị Lan,Nà Mòn\n";
        bring(list, false);
        JsonNode person = detail().at("/people/0");
        tell(UUID.randomUUID(), "fact.withdrawn/1", UUID.fromString(person.at("/learner/subject").asString()),
                "{\"facts\":" + person.at("/days/0/facts") + "}", null);

        JsonNode again = bring(list, false);

        assertThat(again.at("/lines/0/trouble/code").asString()).isEqualTo("LIST_TAKEN_BACK");
        assertThat(detail().at("/session/people").asInt()).isZero();
    }

    @Test
    void aWorkbookIsReadToo() {
        byte[] book = Workbook.write(new Workbook.Sheet("Điểm danh", List.of("Họ đệm", "Tên", "Điện thoại", "Ngày"),
                List.of(List.of("Hoàng Thị", "Lan", "0978123456", LocalDate.of(2026, 11, 21)))));

        JsonNode report = bring(book, false);

        assertThat(report.at("/lines/0/match/learner").asString()).as(report.toString()).isEqualTo(lan.toString());
        assertThat(report.at("/lines/0/on").asString()).isEqualTo("2026-11-21");
    }

    /** Who is on the list was invited; the column says who came. */
    @Test
    void whoTheListSaysDidNotComeIsNotCounted() {
        for (String column : List.of("Có mặt;x;Vắng;v;không", "Điểm danh;có;vắng có phép;0;P", "Ký nhận;đã ký;;vắng;", "Vắng;;x;v;có phép",
                "Buổi sáng;x;;;v", "20/11/2026;✓;;-;nghỉ", "Ghi chú;;vắng;không tham dự;nghỉ ốm")) {
            String[] cells = column.split(";", -1);
            JsonNode report = bring("""
                    DANH SÁCH ĐIỂM DANH HỌC VIÊN;;
                    Mã học viên;Học viên;Đơn vị;%s
                    1;Hoàng Thị Lan;Nà Mòn;%s
                    2;Nông Văn Sơn;Nà Mòn;%s
                    3;Nông Văn Sơn;Bản Váng;%s
                    4;Lý A Páo;Bản Váng;%s
                    """.formatted((Object[]) cells), true);

            assertThat(report.get("lines").valueStream().map(line -> line.get("outcome").asString())).as(column).containsExactly("MATCHED", "ABSENT", "ABSENT", "ABSENT");
            assertThat(report.get("absent").asInt()).isEqualTo(3);
        }
    }

    @Test
    void unknownMarksAndListsWithoutMarksAreRefusedInsteadOfCounted() {
        JsonNode report = bring("Họ tên;Đơn vị;Có mặt\nHoàng Thị Lan;Nà Mòn;trễ xe\nLý A Páo;Bản Váng;x\n", true);

        assertThat(report.at("/lines/0/trouble/code").asString()).isEqualTo("LIST_MARK_UNREADABLE");
        assertThat(report.at("/lines/0/trouble/column").asString()).isEqualTo("Có mặt");
        assertThat(report.get("matched").asInt()).isEqualTo(1);
        assertThat(upload("Họ tên;Ký nhận\nHoàng Thị Lan;\nLý A Páo;\n".getBytes(StandardCharsets.UTF_8), true).code()).isEqualTo("LIST_NOBODY_MARKED");
        assertThat(upload("Họ tên;22/11;23/11\nHoàng Thị Lan;x;\n".getBytes(StandardCharsets.UTF_8), true).code()).isEqualTo("LIST_DAY_WITHOUT_COLUMN");
    }

    @Test
    void aNameThatDiffersInItsMarksIsAskedAboutHoweverNearItIs() {
        UUID naMon = team("Tổ CNSCĐ thôn Nà Mòn 2");
        member(naMon, "Hoàng Thị Làn", "0912 000 222");
        member(naMon, "Vi Văn Hoà", null);

        JsonNode report = bring("""
                Họ tên;SĐT;Đơn vị
                HOÀNG  THỊ LAN;;
                Hoàng Thị Lán;;Nà Mòn
                hoang thi lan;;Nà Mòn
                Hoàng Thị Lan;0912000222;
                Vi Văn Hòa;;
                """, true);

        assertThat(report.get("lines").valueStream().map(line -> line.get("outcome").asString()))
                .containsExactly("MATCHED", "AMBIGUOUS", "AMBIGUOUS", "AMBIGUOUS", "MATCHED");
        assertThat(report.at("/lines/0/match/learner").asString()).isEqualTo(lan.toString());
        assertThat(report.at("/lines/1/candidates")).hasSize(2);
        assertThat(report.at("/lines/4/match/name").asString()).as("the same name, its mark on the other vowel").isEqualTo("Vi Văn Hoà");
    }

    @Test
    void anOldWorkbookNamedXlsxWithAGuideAndMergedHeadingsIsRead() {
        byte[] book = NastyFiles.xls(each -> {
            NastyFiles.fill(each, "Hướng dẫn", List.of(List.of("Cách ghi danh sách học viên"), List.of("Họ và tên", "ghi đủ dấu")));
            NastyFiles.fill(each, "Danh sách", List.of(List.of("DANH SÁCH HỌC VIÊN"), List.of(),
                    List.of("STT", "Mã học viên", "Học viên", "", "Ngày học", ""), List.of("", "", "Họ và tên", "Điện thoại", "", ""),
                    List.of(1, "HV01", "Hoàng Thị Lan", 978123456, "20/11/2026 08:00", "")));
            for (int column : new int[] {0, 1, 4}) each.getSheetAt(1).addMergedRegion(new CellRangeAddress(2, 3, column, column));
        });

        JsonNode report = bring(book, true);

        assertThat(report.get("lines")).hasSize(1);
        assertThat(report.at("/lines/0/match/learner").asString()).as(report.toString()).isEqualTo(lan.toString());
        assertThat(report.at("/lines/0/phone").asString()).as("the zero that the spreadsheet cut").isEqualTo("0978123456");
        assertThat(report.at("/lines/0/on").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void aFileWithoutNamesIsRefusedWhole() {
        assertThat(upload("Mã;Số lượng\n1;2\n".getBytes(StandardCharsets.UTF_8), false).code()).isEqualTo("LIST_WITHOUT_NAMES");
        assertThat(upload(new byte[] {'P', 'K', 3, 4, 0, 1, 2}, false).code()).isEqualTo("TABLE_UNREADABLE");
        assertThat(upload(new byte[0], false).code()).isEqualTo("LIST_WITHOUT_NAMES");
    }

    @Test
    void aTrainerReadsNumbersButNoNames() {
        bring("Họ tên,Đơn vị\nHoàng Thị Lan,Nà Mòn\n", false);
        Visitor trainer = signedIn("trainer", Role.TRAINER, at.diaLinh());

        JsonNode detail = trainer.get(address()).json();

        assertThat(detail.at("/session/people").asInt()).isEqualTo(1);
        assertThat(detail.at("/units/0/unit").asString()).isEqualTo("Tổ CNSCĐ thôn Nà Mòn");
        assertThat(detail.has("people")).isFalse();
        assertThat(trainer.get(address() + "/learners").status()).isEqualTo(403);
        assertThat(hoa.get(address() + "/learners?words=pao").json()).hasSize(1);
    }

    @Test
    void noFewerHeadsCameThanStandOnTheListWithNamesAndAnUncountedSessionHasNone() {
        bring("Họ tên,Đơn vị\nHoàng Thị Lan,Nà Mòn\n", false);
        Visitor tuan = signedIn("tuan", Role.PROVINCE_OFFICE, at.province());
        String address = "/api/v1/console/places/" + at.province() + "/training?from=2026-01-01&to=2026-12-31";
        assertThat(tuan.get(address).json().at("/counted").asInt()).isZero();

        tell(UUID.randomUUID(), "session.held/1", session, "{\"heads\":1}", null);
        assertThat(tuan.get(address).json().at("/heads").asInt()).isEqualTo(1);
        assertThat(tuan.get(address).json().at("/counted").asInt()).isEqualTo(1);

        bring("Họ tên,SĐT\nLý A Páo,0912000111\n", false);
        assertThat(tuan.get(address).json().at("/heads").asInt()).as("somebody is added after the count").isEqualTo(2);
    }

    @Test
    void tuanSeesWhichDistrictsHadASessionAndWhoWasTrained() {
        bring("Họ tên,Đơn vị,Hình thức\nHoàng Thị Lan,Nà Mòn,online\n", false);
        tell(UUID.randomUUID(), "session.held/1", session, "{\"heads\":63}", null);
        Visitor tuan = signedIn("tuan", Role.PROVINCE_OFFICE, at.province());

        JsonNode figures = tuan.get("/api/v1/console/places/" + at.province() + "/training?from=2026-01-01&to=2026-12-31&map=2025-01-01").json();

        assertThat(figures.at("/covered").asInt()).isEqualTo(1);
        assertThat(figures.at("/places").asInt()).isEqualTo(2);
        assertThat(figures.at("/level").asInt()).isEqualTo(2);
        assertThat(figures.at("/conferences").asInt()).isEqualTo(1);
        assertThat(figures.at("/heads").asInt()).isEqualTo(63);
        assertThat(figures.at("/members").asInt()).isEqualTo(1);
        assertThat(figures.at("/hybridMembers").asInt()).isEqualTo(1);
        assertThat(figures.at("/citizens").asInt()).isZero();
        assertThat(tuan.get("/api/v1/console/places/" + at.province() + "/sessions?from=2026-01-01&to=2026-12-31").json().at("/0/place").asString())
                .isEqualTo("xã Địa Linh");
    }

    private UUID team(String name) {
        UUID id = UUID.randomUUID();
        tell(id, "team.founded/1", id, "{\"level\":\"village\",\"name\":\"" + name + "\",\"serves\":[],\"from\":\"2022-03-01\"}", null);
        return id;
    }

    private UUID member(UUID team, String name, String phone) {
        UUID id = UUID.randomUUID();
        tell(id, "member.joined/1", team, "{\"role\":\"member\",\"from\":\"2022-03-01\"}",
                phone == null ? Map.of("name", name) : Map.of("name", name, "phone", phone));
        return id;
    }

    private void tell(UUID id, String type, UUID subject, String body, Map<String, String> personal) {
        var json = JsonMapper.shared();
        var fact = json.createObjectNode().put("id", id.toString()).put("leaf", leaf).put("type", type).put("subject", subject.toString());
        fact.set("body", json.readTree(body));
        if (personal != null) fact.set("personal", json.valueToTree(personal));
        Visitor.Answer answer = hoa.post("/api/v1/facts", json.writeValueAsString(Map.of("facts", List.of(fact))));
        assertThat(answer.json().at("/receipts/0/outcome").asString()).as(answer.body()).isEqualTo("ACCEPTED");
    }

    private JsonNode bring(String list, boolean dry) { return bring(list.getBytes(StandardCharsets.UTF_8), dry); }

    private JsonNode bring(byte[] list, boolean dry) {
        Visitor.Answer answer = upload(list, dry);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Visitor.Answer upload(byte[] file, boolean dry) {
        return hoa.send(hoa.request(address() + "/attendance?dry=" + dry).header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(file)));
    }

    private JsonNode detail() { return hoa.get(address()).json(); }

    private String address() { return "/api/v1/console/places/" + at.diaLinh() + "/sessions/" + session; }

    private Visitor signedIn(String who, Role role, int place) {
        String name = who + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = accounts.create(name, who, PASSWORD);
        roles.grant(List.of(new Roles.Grant(account, role, place, Days.ALWAYS)));
        var visitor = new Visitor(port, Door.CONSOLE);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }
}
