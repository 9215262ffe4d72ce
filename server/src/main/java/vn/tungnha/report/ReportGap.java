package vn.tungnha.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import vn.tungnha.report.document.Written;

/**
 * Missing data that makes a report's figures too low. The list is shown before sealing, and the sealed document prints it.
 *
 * @param missing number of places, reports or devices that lack the data
 * @param of      number of all of that kind
 * @param names   names of the first {@link #MOST_NAMES} that lack the data; empty where they have no names
 */
public record ReportGap(Kind kind, long missing, long of, List<String> names) {
    static final int MOST_NAMES = 12;

    /** Kind of missing data; for each kind the app links a screen where it can be entered. */
    public enum Kind {
        COMMUNES_WITHOUT_TEAM("xã, phường, thị trấn chưa có tổ công nghệ số cộng đồng cấp xã"),
        VILLAGES_WITHOUT_TEAM("thôn, tổ dân phố chưa có tổ phụ trách"),
        VILLAGES_WITHOUT_DECLARED("thôn, tổ dân phố chưa khai báo số hộ"),
        REPORTS_MISSING("xã, phường, thị trấn chưa chốt báo cáo tháng"),
        UNITS_UNHEARD("đơn vị chưa có dữ liệu trong kỳ"),
        DEVICES_UNHEARD("máy chưa gửi hết dữ liệu của kỳ"),
        SERVICES_WITHOUT_PARTNER("dịch vụ chưa ghi đơn vị cùng làm");

        private final String words;

        Kind(String words) { this.words = words; }

        @JsonValue
        public String word() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
    }

    public ReportGap {
        names = List.copyOf(names.subList(0, Math.min(names.size(), MOST_NAMES)));
    }

    /** e.g. {@code 3/108 xã, phường, thị trấn chưa chốt báo cáo tháng} */
    String printed() { return Written.number(missing) + "/" + Written.number(of) + " " + kind.words; }
}
