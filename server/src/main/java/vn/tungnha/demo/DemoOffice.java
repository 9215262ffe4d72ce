package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/** What the province's office tells at its own desk: notices, rounds, classes, livestreams, and the answer that sets many free. */
final class DemoOffice extends DemoLeaf {
    static final YearMonth LAST_LIVESTREAM = YearMonth.of(2026, 6);
    static final UUID MEMBERS_COURSE = Ids.named("demo", "course", "members");
    static final UUID CITIZENS_COURSE = Ids.named("demo", "course", "citizens");
    /** Classes of the winter of 2022, in person and online at once. */
    static final List<LocalDate> HYBRID = List.of(LocalDate.of(2022, 11, 26), LocalDate.of(2022, 12, 3), LocalDate.of(2022, 12, 10));
    private static final LocalDate BEGIN = LocalDate.of(2022, 3, 2);
    private static final LocalDate EVALUATED = LocalDate.of(2022, 5, 20);
    private static final LocalDate COVID_ENDED = LocalDate.of(2023, 6, 1);

    private record Stream(LocalDate day, int viewers, int orders, long amount) {}

    private static final List<Stream> STREAMS = List.of(new Stream(LocalDate.of(2023, 7, 15), 12_400, 1_316, 96_500_000), new Stream(LocalDate.of(2024, 7, 13), 9_800, 742, 58_200_000),
            new Stream(LocalDate.of(2025, 7, 12), 15_900, 1_104, 91_700_000), new Stream(LocalDate.of(2026, 6, 20), 21_300, 1_480, 130_400_000));

    private final UUID office;
    private final List<String> districts;
    private final DemoTeller teller;

    /** @param districts their names */
    DemoOffice(int leaf, UUID office, List<String> districts, long seed) {
        this.office = office;
        this.districts = districts;
        this.teller = new DemoTeller(leaf, null, new SplittableRandom(seed * 9_000_011 + leaf), null, this::happened);
    }

    static UUID hybrid(LocalDate day) { return Ids.named("demo", "hybrid", day.toString()); }

    @Override
    boolean isOnline() { return true; }

    @Override
    void live(LocalDate week) {
        for (LocalDate day = week; day.isBefore(week.plusDays(7)); day = day.plusDays(1)) live(day, ProvinceDay.start(day).plusSeconds(9 * 3_600));
    }

    private void live(LocalDate day, Instant at) {
        if (day.equals(BEGIN)) courses(at);
        if (day.equals(EVALUATED)) evaluations(at);
        if (day.equals(COVID_ENDED)) tellOf("pc-covid", "service.ended/1", at, "{\"on\":\"" + day + "\",\"replacedBy\":\"" + DemoServices.id("suc-khoe")
                + "\",\"why\":\"Hết thời kỳ dịch; thông tin sức khỏe chuyển sang Sổ sức khỏe điện tử\"}");
        for (LocalDate hybrid : HYBRID) if (day.equals(hybrid.minusDays(12))) tell(hybrid(hybrid), "session.planned/1", at, hybridBody(hybrid));
        for (LocalDate hybrid : HYBRID) if (day.equals(hybrid.plusDays(1))) teller.atDesk(teller.id(at), office, "session.held/1", hybrid(hybrid), at, at.plusSeconds(30), "{\"heads\":612}", null);
        for (Stream stream : STREAMS) if (day.equals(stream.day().plusDays(1))) livestream(stream, at);
        DemoNotice.of(YearMonth.from(day)).filter(notice -> notice.day().equals(day)).ifPresent(notice -> tell(notice.id(), "notice.published/1", at, notice.body()));
        DemoRound.all(day).filter(round -> round.opened().equals(day)).forEach(round -> tell(round.id(), "round.opened/1", at, round.body(null, 100)));
        if (day.equals(DemoStuck.ANSWER)) answer(DemoStuck.SERVICE, DemoStuck.STEP, at, "Sau bản cập nhật ngày 11/08, nút “Kích hoạt” chuyển vào mục “Tài khoản”. "
                + "Đóng hẳn ứng dụng, cập nhật lên bản mới nhất trong kho ứng dụng, mở lại rồi vào “Tài khoản” ở góc dưới bên phải, chọn “Kích hoạt”. "
                + "Nếu vẫn báo lỗi, tắt mạng 3G/4G, bật lại sau một phút và làm lại từ bước này.");
        if (day.equals(DemoCommune.OFFICER_ANSWERED)) answer(DemoCommune.OFFICER_SERVICE, DemoCommune.OFFICER_STEP, at,
                "Gỡ bộ ký cũ, cài lại VGCA Sign Service bản mới, khởi động lại máy rồi cắm thẻ vào cổng USB phía sau. Máy hỏi “Cho phép trang này dùng bộ ký” thì bấm Cho phép.");
    }

    private void tell(UUID id, String type, Instant at, String body) { teller.atDesk(id, office, type, id, at, at.plusSeconds(30), body, null); }

    private void tellOf(String service, String type, Instant at, String body) {
        teller.atDesk(teller.id(at), office, type, DemoServices.id(service), at, at.plusSeconds(30), body, null);
    }

    private void evaluations(Instant at) {
        evaluate("voso", true, at, 27, 24, 18, 17);
        evaluate("postmart", true, at, 28, 25, 19, 18);
        evaluate("wallet", true, at, 26, 22, 19, 16);
        evaluate("province-app", true, at, 22, 21, 15, 15);
        evaluate("digital-signature", false, at, 20, 17, 9, 11);
    }

    private void evaluate(String service, boolean chosen, Instant at, int use, int support, int cost, int safety) {
        tellOf(service, "service.evaluated/1", at, "{\"criteria\":[{\"name\":\"Dễ dùng với người dân\",\"score\":" + use + ",\"of\":30},{\"name\":\"Doanh nghiệp hỗ trợ tại chỗ\",\"score\":" + support
                + ",\"of\":30},{\"name\":\"Chi phí cho người dân\",\"score\":" + cost + ",\"of\":20},{\"name\":\"An toàn thông tin\",\"score\":" + safety + ",\"of\":20}],\"chosen\":" + chosen
                + ",\"decision\":{\"number\":\"41/TB-STTTT\",\"date\":\"" + EVALUATED + "\"},\"by\":\"Sở Thông tin và Truyền thông\",\"on\":\"" + EVALUATED.minusDays(5) + "\"}");
    }

    private void courses(Instant at) {
        tell(MEMBERS_COURSE, "course.added/1", at, "{\"name\":\"Kỹ năng số và kỹ năng hướng dẫn cho tổ viên\",\"for\":\"members\",\"hours\":16}");
        tell(CITIZENS_COURSE, "course.added/1", at, "{\"name\":\"Kỹ năng số cơ bản cho người dân\",\"for\":\"citizens\",\"hours\":4}");
    }

    private String hybridBody(LocalDate day) {
        var venues = new ArrayList<String>();
        for (String district : districts) venues.add("{\"name\":\"Điểm cầu " + district + "\"}");
        return "{\"course\":\"" + MEMBERS_COURSE + "\",\"name\":\"Bồi dưỡng tổ công nghệ số cộng đồng, trực tiếp kết hợp trực tuyến\",\"kind\":\"class\",\"for\":\"members\",\"mode\":\"both\","
                + "\"from\":\"" + day + "\",\"to\":\"" + day + "\",\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Sở Thông tin và Truyền thông\"},\"venues\":[" + String.join(",", venues)
                + "],\"organiser\":\"Sở Thông tin và Truyền thông\",\"coOrganisers\":[{\"kind\":\"national-agency\",\"name\":\"Cục Chuyển đổi số quốc gia\"},"
                + "{\"kind\":\"firm\",\"name\":\"VNPT Bắc Kạn\"},{\"kind\":\"firm\",\"name\":\"Viettel Bắc Kạn\"},{\"kind\":\"union\",\"name\":\"Tỉnh đoàn\"}]}";
    }

    private void livestream(Stream stream, Instant at) {
        UUID id = livestream(stream.day());
        tell(id, "livestream.held/1", at, "{\"name\":\"Livestream quảng bá bí xanh thơm Ba Bể\",\"on\":\"" + stream.day() + "\",\"service\":\"" + DemoServices.id(DemoTrade.POSTMART)
                + "\",\"products\":[\"Bí xanh thơm\"],\"host\":\"Sở Thông tin và Truyền thông, Bưu điện tỉnh\",\"viewers\":" + stream.viewers() + ",\"orders\":" + stream.orders()
                + ",\"amount\":" + stream.amount() + "}");
    }

    static UUID livestream(LocalDate day) { return Ids.named("demo", "livestream", day.toString()); }

    private void answer(String service, int step, Instant at, String text) {
        tell(Ids.named("demo", "answer", service + " " + step), "answer.given/1", at, "{\"service\":\"" + DemoServices.id(service) + "\",\"step\":" + step + ",\"text\":\"" + text
                + "\",\"from\":\"Sở Khoa học và Công nghệ\"}");
    }
}
