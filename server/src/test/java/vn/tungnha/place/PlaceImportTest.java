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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void rowsMayComeInAnyOrderAndTheSameFileTwiceChangesNothing() throws IOException {
        Path file = file(HEADER + """
                ,Nà Mòn,thôn,#31,,,,64,271,2019-04-01,tổng điều tra,,
                #31,Địa Linh,xã,#2,huyện,,,812,3.420,01/04/2019,tổng điều tra,22.41,105.66
                #2,Ba Bể,huyện,#1,tỉnh,,,,,,,,
                #1,Bắc Kạn,tỉnh,,,,,,,,,,
                """);
        assertThat(places.importFile(file)).isEqualTo(new ImportReport(4, 0, java.util.List.of()));
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
        assertThat(report.founded()).isEqualTo(3);
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
        assertThat(report.founded()).isEqualTo(2);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.problem()).containsExactly(tuple(3, TableProblem.TABLE_ROW_TOO_LONG));
    }

    @Test
    void aCodeMayBeReusedLaterWithAnotherMeaning() throws IOException {
        var report = places.importFile(file(HEADER + """
                #1,Bắc Kạn,tỉnh,,,,,,,,,,
                #3,Phùng Chí Kiên,phường,#1,,,2025-07-01,,,,,,
                #3,Bắc Kạn,phường,#1,,2025-07-01,,,,,,,
                """));
        assertThat(report).isEqualTo(new ImportReport(3, 0, java.util.List.of()));
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
    void rowsInAnotherEncodingAreToldByTheirLineAndTheOthersGoIn() throws IOException {
        Path file = folder.resolve("tcvn3.csv");
        String rows = "#1,Cao Thang,huyen,\n#2,B\u00BEc K\u00B9n,t\u00D8nh,\n#3,Ba B\u00D3,xa,#2\n";
        Files.write(file, ("code,name,type,parent_code\n" + rows).replace("#", own).getBytes(StandardCharsets.ISO_8859_1));
        var report = places.importFile(file);
        assertThat(report.refused()).extracting(row -> row.line(), row -> row.column(), row -> row.problem()).containsExactly(
                tuple(2, "type", PlaceProblem.PLACE_TYPE_UNKNOWN), tuple(3, "name", TableProblem.TABLE_ENCODING), tuple(4, "name", TableProblem.TABLE_ENCODING));

        byte[] mixed = (HEADER + "#1,Bắc Kạn,tỉnh,,,,,,,,,,\n#2,Ba B?,huyện,#1,,,,,,,,,\n#3,Na Rì,huyện,#1,,,,,,,,,\n").replace("#", own).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mixed.length; i++) if (mixed[i] == '?') mixed[i] = (byte) 0xD3;
        Files.write(file, mixed);
        report = places.importFile(file);
        assertThat(report.founded()).isEqualTo(2);
        assertThat(report.refused()).singleElement().satisfies(row -> {
            assertThat(row.problem()).isEqualTo(TableProblem.TABLE_ENCODING);
            assertThat(row.params()).isEqualTo(Map.of("line", 3));
        });
        assertThat(places.byCode("huyện", own + "3", TODAY)).map(Place::name).contains("Na Rì");
    }

    @Test
    void aFileWhoseHeadingCannotBeReadIsRefusedWhole() throws IOException {
        Path file = folder.resolve("utf16.csv");
        Files.write(file, HEADER.getBytes(Charset.forName("UTF-16")));
        assertRefused(file, TableProblem.TABLE_ENCODING, Map.of("line", 1));
        Files.write(file, "code,t\u00D8n,name,type\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file, TableProblem.TABLE_ENCODING, Map.of("line", 1));
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
