package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tungnha.kernel.Ids;

/**
 * A round of the province: four in a year, so that one is nearly always under way.
 *
 * @param opened the day it is told
 */
record DemoRound(UUID id, String name, String service, LocalDate opened, LocalDate from, LocalDate until) {
    private static final int FIRST_YEAR = 2024;

    /** Of the year that day is in. */
    static Stream<DemoRound> all(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_YEAR) return Stream.empty();
        return Stream.of(of("Đợt Sổ sức khỏe điện tử", "suc-khoe", LocalDate.of(year, 2, 20), LocalDate.of(year, 4, 30)),
                of("Đợt nộp hồ sơ trực tuyến", "dvc-submit", LocalDate.of(year, 5, 5), LocalDate.of(year, 7, 31)),
                of("Đợt học phí không tiền mặt", "school-fee", LocalDate.of(year, 8, 10), LocalDate.of(year, 9, 30)),
                of("Đợt VNeID mức 2", "vneid-2", LocalDate.of(year, 10, 1), LocalDate.of(year, 11, 30)),
                of("Đợt tự bảo vệ trên mạng dịp Tết", "anti-scam", LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 1, 31)));
    }

    private static DemoRound of(String name, String service, LocalDate from, LocalDate until) {
        return new DemoRound(Ids.named("demo", "round", name + " " + from), name, service, from.minusDays(5), from, until);
    }

    /** @param of the round of the province that a commune makes its own; null for the province's */
    String body(UUID of, int share) {
        return "{\"name\":\"" + name + "\",\"done\":{\"service\":\"" + DemoServices.id(service) + "\"},\"audience\":\"Hộ có ít nhất một người tự làm được\",\"households\":\"all\",\"share\":"
                + share + ",\"from\":\"" + from + "\",\"until\":\"" + until + "\"" + (of == null ? "" : ",\"of\":\"" + of + "\"") + "}";
    }
}
