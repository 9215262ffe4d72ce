package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
    @ParameterizedTest
    @CsvSource({"Lan Hương, LAN  HƯƠNG", "Hoà Bình, Hòa Bình", "Vi Văn Khoẻ, Vi Văn Khỏe", "Thuý, Thúy",
            "Nguyễn, Nguye\u0302\u0303n", "Đức, \u00d0ức"})
    void oneNameWrittenInTwoWaysIsSpelledTheSame(String one, String other) {
        assertThat(VietnameseText.spelling(one)).isEqualTo(VietnameseText.spelling(other));
    }

    @ParameterizedTest
    @CsvSource({"Lan, Làn", "Lan Hương, Lan Hường", "Lan Hương, Lân Hưởng", "Lý, Lí", "Quý, Qúy", "Hoàn, Hòan",
            "Hương, huong"})
    void twoNamesAreTwoHoweverAlikeTheyLook(String one, String other) {
        assertThat(VietnameseText.spelling(one)).isNotEqualTo(VietnameseText.spelling(other));
    }
}
