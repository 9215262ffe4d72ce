package vn.tungnha.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.staff.Staff;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A village's invitation sheet: a strip a person, five to a page. */
@TungNhaTest
class SignInStripsTest {
    @Autowired ApplicationContext context;
    @Autowired Staff staff;
    @Autowired SignInStrips strips;

    @Test
    void eachPersonHasAStripWithTheUserName() throws IOException {
        var naMon = new Village(context);
        List<UUID> people = IntStream.range(0, 7).mapToObj(i -> staff.create(naMon.hoa,
                new Staff.NewPerson("may" + i + "-" + naMon.leaf, "Nông Thị Mẩy " + i, null, Role.MEMBER, naMon.village, null, null))).toList();
        byte[] pdf = strips.print(naMon.hoa, people, "https://tungnha.example.vn");
        Files.write(Path.of("target/sign-in-strips.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int i = 0; i < 7; i++) assertThat(text).contains("Nông Thị Mẩy " + i, "Tên đăng nhập: may" + i + "-" + naMon.leaf);
        }
    }

    @Test
    void anOriginThatIsNoneAndPeopleOfOthersAreRefused() {
        var naMon = new Village(context);
        for (String origin : List.of("javascript:alert(1)", "https://a@b.vn", "https://b.vn/x", "b.vn", "https://b.vn#x", "http:// "))
            assertThatThrownBy(() -> strips.print(naMon.hoa, List.of(naMon.lan), origin)).as(origin).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strips.print(naMon.hoa, List.of(naMon.tuan), "https://b.vn")).isInstanceOf(Refusal.class);
    }
}
