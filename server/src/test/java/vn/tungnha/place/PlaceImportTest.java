package vn.tungnha.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.kernel.NastyFiles;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.TableProblem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class PlaceImportTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final String HEADER = "code,name,type,parent_code,parent_type,valid_from,valid_to,households,people,declared_on,source,lat,lon\n";

    @Autowired Places places;
    @TempDir Path folder;

    /** Stands for the digits every code of one test begins with. */
    private final String own = "t" + UUID.randomUUID().toString().substring(0, 7);

    /** The tests share a database with many provinces; an import adds none, so each test has its own before it imports. */
    @BeforeEach
    void aProvinceIsThere() { places.found(List.of(new PlaceDraft("province", null, own + "1", "Bắc Kạn", "tỉnh", Days.ALWAYS))); }

    @Test
    void rowsMayComeInAnyOrderAndTheSameFileTwiceChangesNothing() throws IOException {
        Path file = file(HEADER + """
                ,Nà Mòn,thôn,#31,,,,64,271,2019-04-01,tổng điều tra,,
                #31,Địa Linh,xã,#2,huyện,,,812,3.420,01/04/2019,tổng điều tra,22.41,105.66
                #2,Ba Bể,huyện,#1,tỉnh,,,,,,,,
                #1,Bắc Kạn,tỉnh,,,,,,,,,,
                """);
        assertThat(places.importFile(file)).isEqualTo(new ImportReport(3, 1, java.util.List.of()));
        long version = places.mapVersion();
        assertThat(places.importFile(file)).isEqualTo(new ImportReport(0, 4, java.util.List.of()));
        assertThat(places.mapVersion()).isEqualTo(version);

        Place commune = places.byCode("xã", own + "31", TODAY).orElseThrow();
        assertThat(places.declared(commune.id(), TODAY)).contains(new Declared(LocalDate.of(2019, 4, 1), 812, 3420, "tổng điều tra"));
        assertThat(places.point(commune.id())).contains(new Point(22.41, 105.66));
        assertThat(places.children(commune.id(), TODAY)).extracting(Place::name).containsExactly("Nà Mòn");
    }

    @Test
    void aLaterFileMayHangVillagesOnACommuneThatStandsAndDeclareAnew() throws IOException {
        places.importFile(file(HEADER + "#1,Bắc Kạn,tỉnh,,,,,,,,,,\n#2,Ba Bể,huyện,#1,,,,,,,,,\n#3,Địa Linh,xã,#2,,,,,,,,,\n"));
        var report = places.importFile(file("""
                name;type;parent_code;households;people;declared_on
                Nà Mòn;Thôn;#3;64;;2024-01-01
                Bản Váng;thôn;#3;41;;2024-01-01
                """));
        assertThat(report).isEqualTo(new ImportReport(2, 0, java.util.List.of()));
        var again = places.importFile(file("name;type;parent_code;households;declared_on\nNà Mòn;thôn;#3;66;2024-01-01\n"));
        assertThat(again).isEqualTo(new ImportReport(0, 1, java.util.List.of()));
        Place commune = places.byCode("xã", own + "3", TODAY).orElseThrow();
        Place village = places.children(commune.id(), TODAY).getLast();
        assertThat(places.declared(village.id(), TODAY)).map(Declared::households).contains(66);
    }

    @Test
    void everyBadRowIsToldWithItsLineAndColumnAndTheGoodOnesGoIn() throws IOException {
        var report = places.importFile(file(HEADER + """
                #1,Bắc Kạn,tỉnh,,,,,,,,,,
                #2,Ba Bể,huyện,#1,,,,,,,,,
                #2,Ba Bể Hai,huyện,#1,,,,,,,,,
                #3,Địa Linh,xã,#9,,,,,,,,,
                #4,Hà Hiệu,xã,#2,,2022-02-30,,,,,,,
                #5,Văn Lang,xã,#2,,,,mười,,2019-04-01,,,
                #6,Bành Trạch,xã,#7,,,,,,,,,
                #7,Cao Thượng,xã,#6,,,,,,,,,
                #8,,xã,#2,,,,,,,,,
                #A,Chu Hương,làng,#2,,,,,,,,,
                #B,Khang Ninh,xã,#2,,2025-01-01,2024-01-01,,,,,,
                ,Nà Mòn,thôn,#3,,,,,,,,,
                #C,Hoàng Trĩ,xã,#2,,,,64,,,,,
                #D,Nam Mẫu,xã,#2,,,,,,,,95,105
                #E,Quảng Khê,xã,#2,,,,,,,,,
                #F,Quảng Khê,xã,#2,,,,,,,,,
                #G,Yến Dương,huyện,#E,,,,,,,,,
                """));
        assertThat(report.founded()).isEqualTo(2);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.column(), row -> row.problem()).containsExactly(
                tuple(4, "code", PlaceProblem.PLACE_CODE_TAKEN),
                tuple(5, "parent_code", PlaceProblem.PLACE_PARENT_MISSING),
                tuple(6, "valid_from", PlaceProblem.PLACE_DATE_INVALID),
                tuple(7, "households", PlaceProblem.PLACE_NUMBER_INVALID),
                tuple(8, "parent_code", PlaceProblem.PLACE_PARENT_CYCLE),
                tuple(9, "parent_code", PlaceProblem.PLACE_PARENT_CYCLE),
                tuple(10, "name", PlaceProblem.PLACE_NAME_MISSING),
                tuple(11, "type", PlaceProblem.PLACE_TYPE_UNKNOWN),
                tuple(12, "valid_to", PlaceProblem.PLACE_DATE_INVALID),
                tuple(13, "parent_code", PlaceProblem.PLACE_PARENT_MISSING),
                tuple(14, "declared_on", PlaceProblem.PLACE_DATE_INVALID),
                tuple(15, "lat", PlaceProblem.PLACE_NUMBER_INVALID),
                tuple(17, "name", PlaceProblem.PLACE_NAME_TAKEN),
                tuple(18, "parent_code", PlaceProblem.PLACE_PARENT_LEVEL));
        assertThat(report.refused().getFirst().params()).isEqualTo(Map.of("code", own + "2"));
        assertThat(places.byCode("xã", own + "E", TODAY)).isPresent();
    }

    /** An unquoted 3,420 would otherwise move every number behind it into the next column. */
    @Test
    void aRowWithMoreCellsThanColumnsIsRefusedAlone() throws IOException {
        var report = places.importFile(file("""
                name,type,code,parent_code,households,people,declared_on
                Bắc Kạn,tỉnh,#1,,,,,,,
                Ba Bể,huyện,#2,#1,812,3,420,2019-04-01
                Na Rì,huyện,#3,#1,812,3.420,2019-04-01
                """));
        assertThat(report.founded()).isEqualTo(1);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.problem()).containsExactly(tuple(3, TableProblem.TABLE_ROW_TOO_LONG));
    }

    @Test
    void aCodeMayBeReusedLaterWithAnotherMeaning() throws IOException {
        var report = places.importFile(file(HEADER + """
                #1,Bắc Kạn,tỉnh,,,,,,,,,,
                #3,Phùng Chí Kiên,phường,#1,,,2025-07-01,,,,,,
                #3,Bắc Kạn,phường,#1,,2025-07-01,,,,,,,
                """));
        assertThat(report).isEqualTo(new ImportReport(2, 1, java.util.List.of()));
        assertThat(places.byCode("phường", own + "3", TODAY)).map(Place::name).contains("Phùng Chí Kiên");
        assertThat(places.byCode("phường", own + "3", LocalDate.of(2025, 7, 1))).map(Place::name).contains("Bắc Kạn");
    }

    @Test
    void theMarkAndDecomposedLettersOfOtherProgramsAreUnderstood() throws IOException {
        String text = HEADER + "#1,Bắc Kạn,tỉnh,,,,,,,,,,\n";
        places.importFile(file("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertThat(places.byCode("tỉnh", own + "1", TODAY)).map(Place::name).contains("Bắc Kạn");
    }

    @Test
    void aFileInTheLettersOfOldFontsFoundsTheNamesItShows() throws IOException {
        Path file = folder.resolve("tcvn3.csv");
        String rows = "#1,B\u00BEc K\u00B9n,t\u00D8nh,\n#2,Ba B\u00D3,huy\u00D6n,#1\n#3,Cao Thang,xa,#2\n";
        Files.write(file, ("code,name,type,parent_code\n" + rows).replace("#", own).getBytes(StandardCharsets.ISO_8859_1));
        var report = places.importFile(file);
        assertThat(report.founded()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.column(), row -> row.problem())
                .containsExactly(tuple(4, "type", PlaceProblem.PLACE_TYPE_UNKNOWN));
        assertThat(places.byCode("huyện", own + "2", TODAY)).map(Place::name).contains("Ba Bể");
    }

    @Test
    void rowsWithBrokenLettersAreRefusedWithTheirLineAndTheOthersAreImported() throws IOException {
        byte[] mixed = (HEADER + "#1,Bắc Kạn,tỉnh,,,,,,,,,,\n#2,Ba B?,huyện,#1,,,,,,,,,\n#3,Na Rì,huyện,#1,,,,,,,,,\n").replace("#", own).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mixed.length; i++) if (mixed[i] == '?') mixed[i] = (byte) 0xD3;
        Path file = Files.write(folder.resolve("hong.csv"), mixed);
        var report = places.importFile(file);
        assertThat(report.founded()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(row -> {
            assertThat(row.problem()).isEqualTo(TableProblem.TABLE_ENCODING);
            assertThat(row.params()).isEqualTo(Map.of("line", 3));
        });
        assertThat(places.byCode("huyện", own + "3", TODAY)).map(Place::name).contains("Na Rì");
    }

    @Test
    void aFileWhoseHeadingCannotBeReadIsRefusedWhole() throws IOException {
        Path file = folder.resolve("hong.csv");
        Files.write(file, "code,t\u0081n,name,type\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file, TableProblem.TABLE_ENCODING, Map.of("line", 1));
        Files.write(file, HEADER.getBytes(Charset.forName("UTF-16")));
        assertThat(places.importFile(file).refused()).as("UTF-16 is read").isEmpty();
    }

    @Test
    void namesThatLookAlikeAreOneNameOrAreAskedAbout() throws IOException {
        places.importFile(file("code,name,type,parent_code\n#2,Ba Bể,huyện,#1\n#3,Địa Linh,xã,#2\n"));
        String columns = "name,type,parent_code\n";
        assertThat(places.importFile(file(columns + "Nà Đồn,thôn,#3\n")).founded()).isEqualTo(1);

        var again = places.importFile(file(columns + "Nà\u00a0Đồn,thôn,#3\n"));
        var report = places.importFile(file(columns + "Nà  Đồn,thôn,#3\nNà Đồn\u200b,thôn,#3\nNà \u00d0ồn,thôn,#3\nNÀ ĐỒN,thôn,#3\nNà Đòn,thôn,#3\nNa Don,thôn,#3\nNà Đồn,bản,#3\n"));

        assertThat(again).isEqualTo(new ImportReport(0, 1, List.of()));
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.founded()).as("bản Nà Đồn").isEqualTo(1);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.problem()).containsExactly(
                tuple(3, PlaceProblem.PLACE_ROW_TWICE), tuple(4, PlaceProblem.PLACE_ROW_TWICE), tuple(5, PlaceProblem.PLACE_NAME_TAKEN),
                tuple(6, PlaceProblem.PLACE_NAME_ALIKE), tuple(7, PlaceProblem.PLACE_NAME_ALIKE));
        assertThat(places.importFile(file("code,name,type,parent_code\n01,Khuổi Lịa,thôn,#3\n02,Khuổi Lía,thôn,#3\n")).founded()).as("two codes say two places").isEqualTo(2);
        assertThat(places.importFile(file(columns + "Khuổi lía,thôn,#3\n")).refused()).singleElement().satisfies(row -> {
            assertThat(row.problem()).isEqualTo(PlaceProblem.PLACE_CHANGED);
            assertThat(row.params()).isEqualTo(Map.of("place", "thôn Khuổi Lía", "code", "02"));
        });
    }

    @Test
    void aCodeWithoutItsZerosFoundsNothing() throws IOException {
        var report = places.importFile(file("code,name,type,parent_code\n6,Cao Bằng,huyện,#1\n060,Bạch Thông,huyện,#1\n1912,Địa Linh,xã,060\n01913,Hà Hiệu,xã,60\n"));

        assertThat(report.refused()).extracting(row -> row.line(), row -> row.column(), row -> row.problem(), row -> row.params().get("likely")).containsExactly(
                tuple(2, "code", PlaceProblem.PLACE_CODE_DIGITS, "006"), tuple(4, "code", PlaceProblem.PLACE_CODE_DIGITS, "01912"),
                tuple(5, "parent_code", PlaceProblem.PLACE_CODE_DIGITS, "060"));
        assertThat(report.founded()).isEqualTo(1);
    }

    @Test
    void whatIsThereIsNeitherRenamedNorFoundedTwice() throws IOException {
        String columns = "code,name,type,parent_code,valid_from\n";
        places.importFile(file(columns + "#2,Ba Bể,huyện,#1,\n#3,Quãng Khê,xã,#2,\n#4,Hà Hiệu,xã,#2,\n"));

        var report = places.importFile(file(columns + "#3,Quảng Khê,xã,#2,\n#4,Hà Hiệu,thị trấn,#2,\n#5,Hà Hiệu,xã,#2,\n#4,Hà Hiệu,xã,#2,2020-01-01\n#9,Thái Nguyên,tỉnh,,\n"));

        assertThat(report.founded()).isZero();
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.column(), row -> row.problem()).containsExactly(
                tuple(2, "name", PlaceProblem.PLACE_CHANGED), tuple(3, "type", PlaceProblem.PLACE_CHANGED), tuple(4, "code", PlaceProblem.PLACE_CHANGED),
                tuple(5, "valid_from", PlaceProblem.PLACE_CHANGED), tuple(6, "name", PlaceProblem.PLACE_SECOND_ROOT));
        assertThat(report.refused().getFirst().params()).isEqualTo(Map.of("place", "xã Quãng Khê", "code", own + "3"));
        assertThat(report.refused().getLast().params()).containsEntry("name", "Thái Nguyên").containsKey("root");
    }

    @Test
    void aWorkbookWithVietnameseHeadingsBeneathATitleIsRead() throws IOException {
        byte[] book = NastyFiles.xlsx(each -> NastyFiles.fill(each, "Danh mục", List.of(List.of("DANH MỤC ĐƠN VỊ HÀNH CHÍNH"), List.of(),
                List.of("STT", "Mã", "Tên đơn vị", "Loại", "Mã cấp trên", "Số hộ", "Số liệu ngày", ""),
                List.of(1, own + "2", "Ba Bể", "Huyện", own + "1", "", "", ""), List.of(2, own + "3", "Địa Linh", "Xã", own + "2", 812, "1/4/2019 00:00", ""),
                List.of(3, own + "4", "Hà Hiệu", "Xã", own + "9", "", "", ""))));

        var report = places.importFile(Files.write(folder.resolve("danh-muc.xlsx"), book));

        assertThat(report.founded()).isEqualTo(2);
        assertThat(report.refused()).singleElement().satisfies(row -> assertThat(row.column()).isEqualTo("Mã cấp trên"));
        assertThat(places.declared(places.byCode("xã", own + "3", TODAY).orElseThrow().id(), TODAY)).map(Declared::households).contains(812);
    }

    @Test
    void unknownDoubledAndMissingColumnsAreNamed() throws IOException {
        assertRefused(file("name,type,colour\n"), TableProblem.TABLE_COLUMNS, Map.of("column", "colour"));
        assertRefused(file("name,type,name\n"), TableProblem.TABLE_COLUMNS, Map.of("column", "name"));
        assertRefused(file("name,code\n"), TableProblem.TABLE_COLUMNS, Map.of("column", "type"));
        assertRefused(file(""), TableProblem.TABLE_COLUMNS, Map.of("column", "name"));
        assertRefused(folder.resolve("nowhere.csv"), TableProblem.TABLE_UNREADABLE, Map.of("file", folder.resolve("nowhere.csv").toString()));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "places", ".csv"), text.replace("#", own));
    }

    private void assertRefused(Path file, Problem problem, Map<String, Object> params) {
        assertThatThrownBy(() -> places.importFile(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            assertThat(refusal.params()).isEqualTo(params);
        });
    }
}
