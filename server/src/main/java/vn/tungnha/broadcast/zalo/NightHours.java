package vn.tungnha.broadcast.zalo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tungnha.kernel.ProvinceDay;

/** From 22:00 to 06:00 nobody is sent anything. */
final class NightHours {
    private static final LocalTime BEGIN = LocalTime.of(22, 0);
    private static final LocalTime END = LocalTime.of(6, 0);

    private NightHours() {}

    static boolean at(Instant instant) {
        LocalTime time = LocalTime.ofInstant(instant, ProvinceDay.ZONE);
        return !time.isBefore(BEGIN) || time.isBefore(END);
    }

    static Instant endOn(LocalDate day) { return day.atTime(END).atZone(ProvinceDay.ZONE).toInstant(); }

    static Instant nextEnd(Instant now) {
        LocalDate today = ProvinceDay.of(now);
        return endOn(now.isBefore(endOn(today)) ? today : today.plusDays(1));
    }
}
