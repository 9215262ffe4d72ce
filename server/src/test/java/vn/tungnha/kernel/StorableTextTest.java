package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD800", "\uDC00x", "\uFFFE", "\uFFFF", "Lan\uFFFF"})
    void whatADatabaseOrADocumentCannotHold(String text) {
        assertThat(StorableText.is(text)).isFalse();
        assertThat(StorableText.is(StorableText.of("Lan " + text + " Mùi"))).isTrue();
    }

    @Test
    void namesSignsAndEmojiAreText() {
        for (String each : new String[] {"", "Lò Thị Hặc", "✓ 😀 漢", "\uFFFD", "dòng\nmới\u000B"}) assertThat(StorableText.is(each)).as(each).isTrue();
    }
}
