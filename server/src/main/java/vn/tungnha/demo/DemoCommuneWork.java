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

/** What a commune's office does besides its teams: sends members to classes, holds classes itself, opens the province's rounds, names who answers, and is stuck at times. */
final class DemoCommuneWork {
    private static final LocalDate ANSWERERS_NAMED = LocalDate.of(2026, 1, 5);
    private static final int DAYS_TO_OPEN = 9;

    private record Attendee(UUID team, UUID member) {}

    private final DemoCommuneShare share;
    private final UUID office;
    private final DemoCommune.Founding own;
    private final List<Attendee> attendees = new ArrayList<>();
    private final DemoTeller teller;
    private final SplittableRandom random;

    DemoCommuneWork(DemoCommuneShare share, UUID office, List<DemoCommune.Founding> foundings, DemoTeller teller, SplittableRandom random) {
        this.share = share;
        this.office = office;
        this.own = foundings.stream().filter(DemoCommune.Founding::communeLevel).findFirst().orElseThrow();
        this.teller = teller;
        this.random = random;
        leadsFirst(foundings);
    }

    private void leadsFirst(List<DemoCommune.Founding> foundings) {
        int largest = foundings.stream().mapToInt(each -> each.members().size()).max().orElse(0);
        for (int position = 0; position < largest; position++)
            for (DemoCommune.Founding founding : foundings)
                if (position < founding.members().size()) attendees.add(new Attendee(founding.team(), DemoCommune.memberId(founding.members().get(position))));
    }

    void live(LocalDate week) {
        for (LocalDate day = week; day.isBefore(week.plusDays(7)); day = day.plusDays(1)) live(day, ProvinceDay.start(day).plusSeconds(10 * 3_600));
    }

    private void live(LocalDate day, Instant at) {
        int year = day.getYear();
        if (day.equals(DemoDistrict.conferenceDay(share.district(), year))) conference(day, year, at);
        for (int i = 0; i < DemoOffice.HYBRID.size(); i++) if (day.equals(DemoOffice.HYBRID.get(i))) hybrid(i, day, at);
        DemoClasses.heldIn(YearMonth.from(day.plusDays(10)), share.code(), share.home()).filter(day.plusDays(10)::equals).ifPresent(held -> planClass(held, at));
        DemoClasses.heldIn(YearMonth.from(day.minusDays(1)), share.code(), share.home()).filter(day.minusDays(1)::equals).ifPresent(held -> heads(held, at));
        if (share.order() % 2 == 0) DemoRound.all(day.minusDays(share.order() % DAYS_TO_OPEN)).filter(round -> round.from().plusDays(share.order() % DAYS_TO_OPEN).equals(day)).forEach(round -> open(round, at));
        if (day.equals(ANSWERERS_NAMED)) nameAnswerers(at);
        if (share.home()) officer(day, at);
    }

    private void conference(LocalDate day, int year, Instant at) {
        int came = year == 2022 ? share.conference() : Math.max(1, share.conference() * 3 / 4);
        for (int i = 0; i < came; i++) attend(DemoDistrict.conference(share.district(), year), "conference", "in-person", "in-person", 0, attendees.get(i), day, at);
    }

    /** Each comes to one of the classes; whoever is far away joins at a further venue or from home. */
    private void hybrid(int part, LocalDate day, Instant at) {
        int from = share.hybrid() * part / DemoOffice.HYBRID.size();
        int to = share.hybrid() * (part + 1) / DemoOffice.HYBRID.size();
        for (int i = from; i < to; i++) {
            boolean online = i % 3 != 0;
            attend(DemoOffice.hybrid(day), "class", "both", online ? "online" : "in-person", online ? 1 + share.order() % 8 : 0, attendees.get(attendees.size() - 1 - i), day, at);
        }
    }

    private void attend(UUID session, String kind, String mode, String how, int venue, Attendee who, LocalDate day, Instant at) {
        Instant then = at.plusSeconds(random.nextInt(7_200));
        teller.atDesk(teller.id(then), office, "attendance.taken/1", who.team(), then, then.plusSeconds(30), "{\"session\":\"" + session + "\",\"kind\":\"" + kind + "\",\"mode\":\"" + mode
                + "\",\"learner\":\"" + who.member() + "\",\"on\":\"" + day + "\",\"how\":\"" + how + "\",\"venue\":" + venue + "}", null);
    }

    private void planClass(LocalDate day, Instant at) {
        UUID id = DemoClasses.session(share.code(), day);
        teller.atDesk(id, office, "session.planned/1", id, at, at.plusSeconds(30), "{\"course\":\"" + DemoOffice.CITIZENS_COURSE + "\",\"name\":\"Lớp kỹ năng số tháng " + day.getMonthValue() + "/" + day.getYear()
                + "\",\"kind\":\"class\",\"for\":\"citizens\",\"mode\":\"in-person\",\"from\":\"" + day + "\",\"to\":\"" + day
                + "\",\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Nhà văn hóa trung tâm xã\"},\"venues\":[],\"organiser\":\"UBND xã\",\"coOrganisers\":[{\"kind\":\"union\",\"name\":\"Đoàn Thanh niên xã\"}]}", null);
    }

    private void heads(LocalDate day, Instant at) {
        teller.atDesk(teller.id(at), office, "session.held/1", DemoClasses.session(share.code(), day), at, at.plusSeconds(30), "{\"heads\":" + (14 + random.nextInt(40)) + "}", null);
    }

    private void open(DemoRound round, Instant at) {
        UUID id = Ids.named("demo", "commune-round", share.code() + " " + round.id());
        teller.atDesk(id, office, "round.opened/1", id, at, at.plusSeconds(30), round.body(round.id(), 100), null);
    }

    private void nameAnswerers(Instant at) {
        name("police", "Công an xã", List.of("vneid-2", "anti-scam"), at);
        name("post", "Bưu điện văn hóa xã", List.of("postmart", "buy-online", "social-security"), at);
        name("telecom", "VNPT phụ trách địa bàn", List.of("dvc-account", "dvc-submit", "digital-signature", "official-signature"), at);
        name("health", "Trạm y tế", List.of("suc-khoe", "vssid"), at);
    }

    private void name(String kind, String organisation, List<String> services, Instant at) {
        UUID id = Ids.named("demo", "answerer", share.code() + " " + kind);
        List<String> ids = services.stream().map(code -> "\"" + DemoServices.id(code) + "\"").toList();
        teller.atDesk(id, office, "answerer.named/1", id, at, at.plusSeconds(30), "{\"services\":[" + String.join(",", ids) + "],\"kind\":\"" + kind + "\",\"organisation\":\"" + organisation
                + "\"}", "{\"name\":\"Cán bộ trực\",\"phone\":\"0999" + String.format("%06d", random.nextInt(1_000_000)) + "\"}");
    }

    /** The commune's officer is stuck at signing, is unblocked, does it alone, and again three weeks later. */
    private void officer(LocalDate day, Instant at) {
        UUID learner = DemoCommune.memberId(DemoPeople.HOA.account());
        String service = "\"service\":\"" + DemoServices.id(DemoCommune.OFFICER_SERVICE) + "\"";
        if (day.equals(DemoCommune.OFFICER_ANSWERED.minusDays(1))) teller.atDesk(teller.id(at), office, "stuck.raised/1", own.team(), at, at.plusSeconds(30), "{\"learner\":\"" + learner + "\","
                + service + ",\"version\":1,\"step\":" + DemoCommune.OFFICER_STEP + "}", "{\"note\":\"Bấm Ký số không hiện hộp nhập PIN\"}");
        if (day.equals(DemoCommune.OFFICER_ANSWERED.plusDays(1)) || day.equals(DemoCommune.OFFICER_ANSWERED.plusDays(20)))
            teller.atDesk(teller.id(at), office, "help.given/1", own.team(), at, at.plusSeconds(30), "{\"learner\":\"" + learner + "\"," + service + ",\"seen\":\"alone\",\"device\":\"own\"}", null);
    }
}
