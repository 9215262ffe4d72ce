package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20/11/2026                      | 2026-11-20
            1/2/2026                        | 2026-02-01
            20-11-2026 14:05                | 2026-11-20
            20.11.2026 23:59:59             | 2026-11-20
            20/11/2026 2:30:00 CH           | 2026-11-20
            14:05 20/11/2026                | 2026-11-20
            20/11/2026 lúc 8 giờ            | 2026-11-20
            ngày 5 tháng 11 năm 2026        | 2026-11-05
            2026-11-20                      | 2026-11-20
            2026-11-20T14:05:00             | 2026-11-20
            2023-10-31T18:30:00Z            | 2023-11-01
            2023-10-31 18:30:00 UTC         | 2023-11-01
            2023-10-31T18:30:00.123+0000    | 2023-11-01
            2023-10-31T18:30:00+07:00       | 2023-10-31
            45962                           | 2025-11-01
            45962.75                        | 2025-11-01
            """)
    void aDayIsReadHoweverItIsWritten(String written, LocalDate day) { assertThat(WrittenDay.of(written)).contains(day); }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "12/31/2026", "2022-02-30", "hôm qua", "1", "20/11", "99999", "2023-10-31T25:30:00Z"})
    void whatIsNoDayIsNone(String written) { assertThat(WrittenDay.of(written)).isEmpty(); }
}
