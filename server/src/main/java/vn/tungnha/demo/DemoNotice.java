package vn.tungnha.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tungnha.kernel.Ids;

/**
 * The province's notice of a month, told at every door.
 *
 * @param day it is published
 */
record DemoNotice(UUID id, LocalDate day, Words words) {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    /** What a notice says. */
    enum Words {
        SCAM_POLICE("scam", "Cảnh báo: giả danh công an gọi điện yêu cầu cập nhật VNeID",
                "Gần đây có kẻ gọi điện xưng là công an xã, yêu cầu bà con cài ứng dụng lạ hoặc đọc mã OTP để “cập nhật định danh mức 2”.\\n\\nCông an không làm việc qua điện thoại, không gửi đường dẫn cài ứng dụng. VNeID chỉ cài từ kho ứng dụng của điện thoại. Nghi ngờ thì tắt máy và gọi công an xã.",
                "Có kẻ giả công an gọi điện bảo cập nhật VNeID rồi lấy tiền. Công an không bao giờ đòi mã OTP qua điện thoại. Ai gọi như vậy, bác cứ tắt máy và báo công an xã giúp cháu nhé."),
        HEALTH_BOOK("guide", "Đi khám chỉ cần điện thoại: Sổ sức khỏe điện tử trên VNeID",
                "Sổ sức khỏe điện tử đã có trên VNeID. Khi đi khám, mở VNeID, chọn Sổ sức khỏe điện tử và đưa cho bác sĩ xem; không phải mang sổ giấy.\\n\\nChưa thấy sổ thì nhờ tổ công nghệ số cộng đồng hoặc trạm y tế xem giúp.",
                "Từ nay đi khám bác chỉ cần mang điện thoại có VNeID, sổ khám bệnh nằm trong đó rồi. Nhà mình đã mở được chưa, cháu xem giúp nhé?"),
        SCHOOL_FEE("notice", "Đóng các khoản thu của trường không dùng tiền mặt",
                "Nhà trường thu các khoản qua tài khoản ngân hàng hoặc ví điện tử. Giấy báo có mã của từng em; kiểm tra đúng tên trường trước khi chuyển.\\n\\nKhông chuyển tiền theo tin nhắn lạ gửi mã QR.",
                "Các khoản đóng cho trường giờ chuyển khoản được, khỏi mang tiền mặt. Trước khi chuyển bác nhớ xem đúng tên trường, đừng quét mã người lạ gửi."),
        SQUASH("guide", "Bí xanh thơm Ba Bể lên sàn: bán tại vườn, giao tận nhà",
                "Mùa bí năm nay bưu điện thu gom tại thôn. Nhà nào có tài khoản bán hàng đăng sản phẩm trước ngày 15; chưa có thì tổ công nghệ số mở giúp tại nhà.",
                "Mùa này bưu điện đến tận thôn gom bí. Nhà mình muốn bán qua mạng thì cháu mở gian hàng giúp ngay bây giờ được.");

        final String kind;
        final String title;
        final String text;
        final String script;

        Words(String kind, String title, String text, String script) {
            this.kind = kind;
            this.title = title;
            this.text = text;
            this.script = script;
        }
    }

    static Optional<DemoNotice> of(YearMonth month) {
        if (month.isBefore(FIRST)) return Optional.empty();
        Words words = Words.values()[Math.floorMod(month.getMonthValue() + month.getYear(), Words.values().length)];
        return Optional.of(new DemoNotice(Ids.named("demo", "notice", month.toString()), month.atDay(3), words));
    }

    /** The newest by that day. */
    static Optional<DemoNotice> standing(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Stream.of(month, month.minusMonths(1)).flatMap(each -> of(each).stream()).filter(notice -> notice.day().isBefore(day)).findFirst();
    }

    String body() {
        return "{\"kind\":\"" + words.kind + "\",\"title\":\"" + words.title + "\",\"text\":\"" + words.text + "\",\"atDoors\":true,\"script\":\"" + words.script
                + "\",\"open\":true,\"until\":\"" + day.plusMonths(2) + "\"}";
    }
}
