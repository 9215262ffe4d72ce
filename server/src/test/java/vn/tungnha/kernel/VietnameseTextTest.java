package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {
    /** Letters without width are removed in every place, so a text that begins with one has the same result by the slower way. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "Nông Văn Sinh", " Lý  A Páo", "Lan ", "Đặng Thị ĐÀO", "\u00d0ức", "\u00f0", "a\tb", "a\u00a0b", "İstanbul", "ß", "Ǆ", "ﬁ", "\uFA6C", "x₂", "№ 5",
            "Nguye\u0302\u0303n", "a\u0301 b", "~!|", "\u007f", "h\u200bọc", "Thôn 5/12", "日本", "\uD834\uDD5E"})
    void textThatNeedsNoTidyingIsFoldedLikeAnyOther(String text) {
        assertThat(VietnameseText.folded(text)).isEqualTo(VietnameseText.folded("\u200b" + text));
        assertThat(VietnameseText.oneLine(text)).isEqualTo(VietnameseText.oneLine("\u200b" + text));
    }

    /** Every letter of the first planes alone and between others. */
    @Test
    void everyCharacterIsFoldedLikeAnyOther() {
        for (char each = 1; each < 0x3000; each++) textThatNeedsNoTidyingIsFoldedLikeAnyOther("A" + each + " b" + each);
    }

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
