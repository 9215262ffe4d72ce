package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/** What is said at doors besides: notices told, questions and proposals taken along, and the commune's answers to them. */
final class DemoTalk {
    /** Telling notices began with this year. */
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final String[] QUESTIONS = {"Bao giờ thôn có sóng 4G ổn định?", "Thẻ bảo hiểm y tế trên VssID đi khám ở tuyến huyện có dùng được không?",
        "Nộp học phí qua điện thoại có mất phí không?", "Nhà tôi muốn bán măng khô trên mạng thì đăng ký với ai?", "Quên mật khẩu VNeID thì lên xã hay làm ở nhà được?"};
    private static final String[] PROPOSALS = {"Đề nghị lắp thêm wifi ở nhà văn hóa thôn.", "Đề nghị mở lớp buổi tối để người đi làm nương về còn học.",
        "Đề nghị có người nói tiếng Dao khi hướng dẫn các cụ.", "Đề nghị bưu điện thu gom hàng tại thôn vào mùa bí."};

    private final DemoVillageSite site;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final Set<String> told = new HashSet<>();

    DemoTalk(DemoVillageSite site, DemoTeller teller, SplittableRandom random) {
        this.site = site;
        this.teller = teller;
        this.random = random;
    }

    void atDoor(DemoHousehold household, UUID author, Instant at, Instant recorded) {
        LocalDate day = ProvinceDay.of(at);
        if (day.isBefore(BEGIN)) return;
        if (random.nextInt(100) < 35) tellNotice(household, author, day, at, recorded);
        if (random.nextInt(site.isHome() ? 8 : 120) == 0) raise(household, author, at, recorded);
    }

    private void tellNotice(DemoHousehold household, UUID author, LocalDate day, Instant at, Instant recorded) {
        DemoNotice.standing(day).ifPresent(notice -> {
            if (told.add(notice.id() + " " + household.id))
                teller.tell(teller.id(at), author, "notice.told/1", household.id, at.plusSeconds(240), recorded.plusMillis(8), "{\"notice\":\"" + notice.id() + "\"}", null);
        });
    }

    private void raise(DemoHousehold household, UUID author, Instant at, Instant recorded) {
        boolean question = random.nextInt(3) > 0;
        String[] words = question ? QUESTIONS : PROPOSALS;
        UUID voice = teller.tell(teller.id(at), author, "voice.raised/1", household.id, at.plusSeconds(260), recorded.plusMillis(9),
                "{\"kind\":\"" + (question ? "question" : "proposal") + "\"}", "{\"text\":\"" + words[random.nextInt(words.length)] + "\"}");
        if (random.nextInt(100) < 22) return;
        Instant answered = recorded.plusSeconds(86_400L * (1 + random.nextInt(9)) + random.nextInt(20_000));
        teller.atDesk(teller.id(answered), site.office(), "voice.answered/1", household.id, answered, answered.plusMillis(1), "{\"voice\":\"" + voice + "\",\"outcome\":\""
                + (question ? "answered" : "sent-up") + "\"}", "{\"text\":\"" + (question ? "Tổ sẽ đến tận nhà hướng dẫn trong tuần này; cần gấp mời đến bộ phận một cửa của xã."
                        : "Xã đã ghi nhận và chuyển lên cấp trên, có kết quả sẽ báo lại.") + "\"}");
    }
}
