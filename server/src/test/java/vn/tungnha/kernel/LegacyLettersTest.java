package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters of old fonts become Unicode; what is Unicode already stays as it is, also names of highland villages. */
class LegacyLettersTest {
    /** Each is written with letters that old fonts used for others, so a rule of spelling must recognise it. */
    private static final List<String> UNICODE = List.of("Phja Coóc", "Bản Soóng", "Nà Coóng", "Kéo Moóc", "Slam Xoóc", "Pác Xoong", "Chiềng Khoong", "Loóng Luông",
            "Nà Ngoòng", "Mùa A Páo", "Giàng Mí Sử", "Hà Nhì", "Lò Mò", "Sín Chải", "Xín Mần");

    @Test
    void namesInUnicodeStay() { assertThat(UNICODE).allSatisfy(name -> assertThat(LegacyLetters.alone(name)).isEqualTo(name)); }

    @Test
    void everyNameOfTheDemoProvinceStays() throws IOException {
        try (var units = LegacyLettersTest.class.getResourceAsStream("/demo/units.csv"); var names = LegacyLettersTest.class.getResourceAsStream("/demo/names.json")) {
            String all = new String(units.readAllBytes(), StandardCharsets.UTF_8) + "\n" + new String(names.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Arrays.stream(all.split("[\",\\n]+")).filter(LegacyLetters::mayBeLegacy).toList()).isNotEmpty()
                    .allSatisfy(name -> assertThat(LegacyLetters.alone(name)).isEqualTo(name));
        }
    }

    @Test
    void oldLettersAreRead() {
        Map.of("NguyÔn V¨n Hïng", "Nguyễn Văn Hùng", "Nguyeãn Vaên Huøng", "Nguyễn Văn Hùng", "Hoµng ThÞ Lan", "Hoàng Thị Lan")
                .forEach((old, name) -> assertThat(LegacyLetters.alone(old)).isEqualTo(name));
    }
}
