package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void aCellMayHoldQuotesSeparatorsAndLineBreaks() {
        assertThat(Csv.read("name,note\n\"Nà Mòn\",\"gần \"\"chợ\"\",\nbên suối\"\nBản Váng,\n")).containsExactly(
                new Csv.Line(1, List.of("name", "note")),
                new Csv.Line(2, List.of("Nà Mòn", "gần \"chợ\",\nbên suối")),
                new Csv.Line(4, List.of("Bản Váng", "")));
    }

    @Test
    void semicolonsAndTabsSeparateWhenTheHeaderSaysSo() {
        assertThat(Csv.read("a;b\r\n1,5;2\r\n")).containsExactly(new Csv.Line(1, List.of("a", "b")), new Csv.Line(2, List.of("1,5", "2")));
        assertThat(Csv.read("a\tb\n1\t2")).last().isEqualTo(new Csv.Line(2, List.of("1", "2")));
    }

    @Test
    void linesMayEndAsAnySystemEndsThem() {
        for (String end : List.of("\n", "\r\n", "\r"))
            assertThat(Csv.read(String.join(end, "a,b", "\"1\",2", "3,4", ""))).containsExactly(
                    new Csv.Line(1, List.of("a", "b")), new Csv.Line(2, List.of("1", "2")), new Csv.Line(3, List.of("3", "4")));
    }

    @Test
    void emptyLinesAreNoRecordsButCount() {
        assertThat(Csv.read("a,b\n\n,,\nx,y")).extracting(Csv.Line::number).containsExactly(1, 4);
    }

    @Test
    void aStrayQuoteIsALetterAndSwallowsNothing() {
        assertThat(Csv.read("a,b\n1,\"Bắc Kạn\n2,Ba Bể\n")).containsExactly(new Csv.Line(1, List.of("a", "b")), new Csv.Line(2, List.of("1", "\"Bắc Kạn")),
                new Csv.Line(3, List.of("2", "Ba Bể")));
        assertThat(Csv.read("a\n\"Bắc\n\"Ba Bể\nBản \"Cũ\"\n\"\"\n\"\"\"\"\n")).extracting(Csv.Line::cells)
                .containsExactly(List.of("a"), List.of("\"Bắc"), List.of("\"Ba Bể"), List.of("Bản \"Cũ\""), List.of("\""));
    }

    @Test
    void aTitleAboveTheHeadingsDoesNotSayWhatPartsThem() {
        assertThat(Csv.read("Báo cáo tháng 10\nMã;Ngày;Tiền\n1;2;1,5\n")).last().isEqualTo(new Csv.Line(3, List.of("1", "2", "1,5")));
        assertThat(Csv.read("Từ 01/10, đến 31/10\nMã\tNgày\tTiền\n1\t2\t3\n")).last().isEqualTo(new Csv.Line(3, List.of("1", "2", "3")));
    }

    @Test
    void aMillionQuotesAreReadInTheTimeOfAMillionLetters() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(Csv.read("a\nx" + "\"".repeat(1_000_000))).hasSize(2));
    }
}
