package vn.tungnha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Commands beside a running server: the same words, files and exit codes, without an application of their own. */
@TungNhaTest
class CommandServerTest {
    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Village naMon;
    private AutoCloseable server;

    @BeforeEach
    void aServerOnADataDirectory() {
        naMon = new Village(context);
        server = CommandServer.listen(context, folder);
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        System.setOut(usualOut);
        System.setErr(usualErr);
        server.close();
    }

    @Test
    void anAccountIsAddedByTheServerAndTheLogNamesNobody() {
        String name = "sao-" + naMon.village;
        assertThat(run("user", "add", name, "--display-name", "Lý Thị Sao", "--role", "province_office", "--at", provinceCode())).hasValue(0);
        assertThat(said()).containsPattern(name + " signs in with the one-time password \\S{16}\n");
        assertThat(accounts.find(name)).isPresent();
        assertThat(run("user", "password", name)).hasValue(0);
        assertThat(run("user", "lost-phone", name)).hasValue(0);
        assertThat(jdbc.sql("select kind from staff.change where account = :id and author is null order by id").param("id", accounts.find(name).orElseThrow().id())
                .query(String.class).list()).containsExactly("CREATED", "ROLE_GIVEN", "PASSWORD_MADE", "PHONES_REVOKED");
    }

    @Test
    void whatCannotBeDoneHasTheSameSentenceAndExitCode() {
        assertThat(run("user", "password", "nobody-here")).hasValue(2);
        assertThat(said()).endsWith("There is no account named nobody-here.\n").doesNotContain("\tat ");
        assertThat(run("report", "--as-of", "31/12/2022")).hasValue(2);
        assertThat(said()).contains("'31/12/2022' is not a day");
        assertThat(run("import", "places", "nowhere.csv")).hasValue(2);
        assertThat(said()).contains("The file nowhere.csv cannot be read.");
    }

    @Test
    void aListIsJudgedAndThenWrittenAndWhatIsLeftOutIsAFile() throws IOException {
        String village = places.get(naMon.village, TestClock.today()).name();
        Path list = Files.writeString(folder.resolve("staff.csv"), "Họ và tên,Vai trò,Thôn\nNông Thị Mẩy,Thành viên," + village + "\nLý Văn Pu,Thành viên,Bản Không Có\n");
        Path leftOut = folder.resolve("left.xlsx");
        String officer = accounts.find(naMon.tuan).orElseThrow().name();
        String[] words = {"import", "staff", list.toString(), "--as", officer, "--at", provinceCode(), "--left-out", leftOut.toString()};
        assertThat(run(words)).hasValue(3);
        assertThat(said()).contains("staff: 1 new, 0 changed, 0 already there, 0 unclear, 1 refused", "Nothing was written", "row 3: Thôn: STAFF_PLACE_UNKNOWN");
        assertThat(leftOut).isNotEmptyFile();

        var writing = new ArrayList<>(List.of(words));
        writing.add("--yes");
        assertThat(run(writing.toArray(String[]::new))).hasValue(3);
        assertThat(said()).contains("1 of 1 written", "Written: 1");
        assertThat(run(writing.toArray(String[]::new))).hasValue(3);
        assertThat(said()).contains("staff: 0 new, 0 changed");
    }

    @Test
    void onlyTheOwnerOfTheDataReachesTheSocket() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(CommandSocket.in(folder).getParent()))).isEqualTo("rwx------");
        server.close();
        assertThat(CommandSocket.in(folder)).doesNotExist();
        assertThat(run("user", "password", "lan")).isEmpty();
    }

    @Test
    void aSocketThatAKilledServerLeftBehindIsReplaced() throws Exception {
        server.close();
        Files.writeString(CommandSocket.in(folder), "");
        assertThat(run("user", "password", "lan")).isEmpty();
        server = CommandServer.listen(context, folder);
        assertThat(run("user", "password", "nobody-here")).hasValue(2);
    }

    private String provinceCode() { return places.get(naMon.province, TestClock.today()).code(); }

    private OptionalInt run(String... words) {
        told.reset();
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.toString()));
        return CommandClient.run(all.toArray(String[]::new));
    }

    private String said() { return told.toString(StandardCharsets.UTF_8); }
}
