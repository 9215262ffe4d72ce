package vn.tungnha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.testing.TestClock;

/** What an operator mistypes is answered in one sentence, before anything is made or touched. */
class CommandLineTest {
    @TempDir Path folder;

    private final StringWriter told = new StringWriter();
    private Path data;

    @BeforeEach
    void nothingIsThereYet() { data = folder.resolve("dữ liệu của tôi"); }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            demo --port abc            | 'abc' is not an int
            demo --port 0              | 0 is no port; choose one from 1 to 65535
            demo --port 99999          | 99999 is no port
            demo --until garbage       | 'garbage' is not a day; write it as 2024-05-20
            demo --until 2023-02-30    | '2023-02-30' is not a day
            demo --until 2022-02-28    | The demo province begins on 2022-03-01; --until cannot be earlier.
            demo --until 2099-01-01    | 2099-01-01 is still to come; today is
            demo --scale 1/0           | '1/0' is not a scale; write 1, 1/10 or 1/100
            demo --scale 0.1           | '0.1' is not a scale
            demo --empty --scale 1/10  | --empty loads nothing; leave --until and --scale away.
            demo --empty --until 2022-12-31 | --empty loads nothing
            frobnicate                 | 'frobnicate'
            user add lan               | Missing required options
            user add lan --display-name Lan --role king | but was 'king'
            user add lan --display-name= --role member | the person's name is missing
            user add Lan/Hương --display-name Lan --role member | Refused: "Lan/Hương" cannot be signed in with
            user add lan --display-name Lan --role member --at= | The code of the place is missing.
            user add lan --display-name Lan --role member | There is no data in
            import places nowhere.csv  | The file nowhere.csv cannot be read.
            import places .            | The file . cannot be read.
            import services .          | The file . cannot be read.
            import services pom.xml    | There is no data in
            import playbooks           | There is no data in
            import staff nowhere.csv   | The file nowhere.csv cannot be read.
            import staff pom.xml --at= | The code of the place is missing.
            import teams pom.xml --as Lan/Hương | Refused: "Lan/Hương" cannot be signed in with
            import households pom.xml  | There is no data in
            verify --place=            | The code of the place is missing.
            verify                     | There is no data in
            report                     | Missing required option: '--as-of=DATE'
            report --as-of 31/12/2022  | '31/12/2022' is not a day
            report --as-of 2099-01-01  | 2099-01-01 is still to come; today is
            report --as-of 1900-01-01  | Refused: nothing was counted yet on 1900-01-01.
            report --as-of 2022-12-31 --kind weekly | 'weekly'
            report --as-of 2022-12-31 --format odt | 'odt'
            report --as-of 2022-12-31 --out nowhere/report.docx | The file nowhere/report.docx cannot be written.
            report --as-of 2022-12-31 --out - | There is no data in
            rebuild --place=           | The code of the place is missing.
            rebuild --place 01         | There is no data in
            user password Lan/Hương    | Refused: "Lan/Hương" cannot be signed in with
            user lost-phone Lan/Hương  | Refused: "Lan/Hương" cannot be signed in with
            user password lan          | There is no data in
            user lost-phone lan        | There is no data in
            """)
    void whatIsMistypedIsNamed(String typed, String sentence) {
        var words = new ArrayList<>(List.of(typed.split(" ")));
        if (!typed.equals("frobnicate")) words.addAll(List.of("--data", data.toString()));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(told.toString()).contains(sentence).doesNotContain("\tat ").hasLineCount(told.toString().contains("Try: ./tungnha") ? 2 : 1);
        assertThat(data).doesNotExist();
    }

    /** A demo beside it on the same port changes nothing in what is said of an argument. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            demo --until garbage    | 'garbage' is not a day
            demo --until 2022-02-28 | The demo province begins on 2022-03-01; --until cannot be earlier.
            demo --until 2099-01-01 | 2099-01-01 is still to come
            demo --data pom.xml     | The data directory pom.xml is not a directory.
            serve --data pom.xml    | The data directory pom.xml is not a directory.
            """)
    void argumentsAreJudgedBeforeThePort(String typed, String sentence) throws IOException {
        var words = new ArrayList<>(List.of(typed.split(" ")));
        if (!words.contains("--data")) words.addAll(List.of("--data", data.toString()));
        try (var taken = new ServerSocket(0)) {
            words.addAll(List.of("--port", "" + taken.getLocalPort()));
            assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        }
        assertThat(told.toString()).contains(sentence);
        assertThat(data).doesNotExist();
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(run("serve", "--data", data.toString(), "--port", "" + taken.getLocalPort())).isEqualTo(2);
        }
        assertThat(told.toString()).contains("cannot be used (Address already in use); choose another with --port.");
        assertThat(data).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheDataDirectoryIsNamed() throws IOException {
        Files.writeString(data, "a letter");
        assertThat(run("import", "places", data.toString(), "--data", data.toString())).isEqualTo(2);
        assertThat(told.toString()).contains("is not a directory.");
    }

    @Test
    void noDemoIsMixedIntoRealDataNorIsThatThrownAway() throws IOException {
        Path file = Files.writeString(folder.resolve("places.csv"), "code,name,type\n06,Bắc Kạn,tỉnh\n");
        assertThat(run("import", "places", file.toString(), "--data", data.toString())).isZero();
        for (String[] demo : new String[][] {{"demo"}, {"demo", "--reset"}, {"demo", "--empty"}}) {
            told.getBuffer().setLength(0);
            var words = new ArrayList<>(List.of(demo));
            words.addAll(List.of("--data", data.toString(), "--port", "" + freePort()));
            assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(told.toString()).hasLineCount(1).contains("is not a demo's, and no demo is mixed into it");
        }
        assertThat(run("import", "places", file.toString(), "--data", data.toString())).isZero();
    }

    @Test
    void noReportIsWrittenOfNoPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("places.csv"), "code,name,type\n06,Bắc Kạn,tỉnh\n");
        assertThat(run("import", "places", file.toString(), "--data", data.toString())).isZero();
        Path report = folder.resolve("report.docx");
        assertThat(run("report", "--as-of", "2022-12-31", "--place", "99", "--out", report.toString(), "--data", data.toString())).isEqualTo(2);
        assertThat(told.toString()).hasLineCount(1).contains("No place had the code 99 on 2022-12-31.");
        assertThat(report).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfAnImportHasWords(PlaceProblem problem) {
        assertThat(RefusalWords.of(problem, Map.of("line", 1, "column", "x", "file", "x", "type", "x", "code", "x", "name", "x", "parent", "x", "value", "x")))
                .doesNotContain(problem.name());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private int run(String... words) {
        return SpringApplication.withHook(TestClock.hook(), () -> Main.commandLine(TestClock.CLOCK, new LocalHost()).setErr(new PrintWriter(told, true)).execute(words));
    }
}
