package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final Account MAY = new Account(new UUID(0, 1), "may.nt", "Nông Thị Mẩy", false, false);

    @ParameterizedTest
    @CsvSource({"password, common", "Password1, common", "12345678, common", "mật khẩu 1, common",
            "MatKhau@123, common", "anhyeuem, common", "Việt Nam, common", "vietnam2026!, common",
        "qwerty123, common", "aaaaaaaa, common", "abababab, common", "11111111, common", "matkhaucuatoi, common",
                "Nông Thị Mẩy, name", "nongthimay, name",
        "nongthimay1990, name", "nongthimay1, name", "19900812, digits", "0912345670, digits", "01693824715, digits"})
    void whatAnybodyGuessesIsRefused(String password, String why) {
        assertThatThrownBy(() -> PasswordRules.check(password, MAY)).as(password)
                .hasMessageContaining("PASSWORD_GUESSABLE").hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bờ suối có cây gạo", "gạo nếp Khẩu Nua 3 kg", "xe-dap-cu-mau-do", "trau7ruong9lua",
            "483920175566", "mayThichHatThen"})
    void aShortSentenceIsAccepted(String password) { assertThatCode(() -> PasswordRules.check(password, MAY))
            .as(password).doesNotThrowAnyException(); }
}
