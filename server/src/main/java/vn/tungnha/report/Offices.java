package vn.tungnha.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Place;

/** Which body writes for a place on which day. The departments' names and the day they became one are configuration, to be checked with each province; a comma begins a new line. */
@Component
public class Offices {
    private final Office.Department before;
    private final Office.Department since;
    private final LocalDate one;

    Offices(@Value("${tungnha.report.department-before:SỞ THÔNG TIN,VÀ TRUYỀN THÔNG}") List<String> before, @Value("${tungnha.report.department-before-sign:STTTT}") String beforeSign,
            @Value("${tungnha.report.department:SỞ KHOA HỌC VÀ CÔNG NGHỆ}") List<String> since, @Value("${tungnha.report.department-sign:SKHCN}") String sinceSign,
            @Value("${tungnha.report.department-since:2025-03-01}") String one) {
        this.before = new Office.Department(before, beforeSign);
        this.since = new Office.Department(since, sinceSign);
        this.one = LocalDate.parse(one);
    }

    public Office of(Place place, @Nullable Place above, LocalDate day) { return Office.of(place, above, day, day.isBefore(one) ? before : since); }
}
