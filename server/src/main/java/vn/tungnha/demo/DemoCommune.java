package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/** A commune's own leaf: its teams are founded there, and its cadres learn there by the same ladder as everybody. */
final class DemoCommune extends DemoLeaf {
    /** A team to be founded, with its members' accounts, the lead first. */
    record Founding(UUID team, boolean communeLevel, String name, String decision, LocalDate on, List<Integer> serves, List<UUID> members, DemoStory story) {}

    static final String OFFICER_SERVICE = "official-signature";
    static final int OFFICER_STEP = 4;
    static final LocalDate OFFICER_ANSWERED = LocalDate.of(2026, 9, 16);
    private static final LocalDate TEAM_DISSOLVED = LocalDate.of(2026, 1, 15);
    private static final String[] ORGANISATIONS = {"UBND", "Đoàn Thanh niên", "Hội Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Công an xã", "Trạm y tế",
        "Trường học", "Bưu điện", "VNPT", "Viettel"};

    private final List<Founding> foundings;
    private final List<DemoService> services;
    private final UUID office;
    private final DemoNames names;
    private final DemoCommuneWork work;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final DemoHousehold asCadres = new DemoHousehold(null);
    private UUID communeTeam;
    private LocalDate learningSince;

    DemoCommune(int leaf, DemoCommuneShare share, UUID office, List<Founding> foundings, List<DemoService> services, DemoNames names, long seed) {
        int number = Integer.parseInt(share.code());
        this.office = office;
        this.foundings = foundings;
        this.services = services;
        this.names = names;
        this.random = new SplittableRandom(seed * 7_000_003 + number);
        this.teller = new DemoTeller(leaf, null, random.split(), null, this::happened);
        this.work = new DemoCommuneWork(share, office, foundings, teller, random.split());
    }

    @Override
    boolean isOnline() { return true; }

    @Override
    void live(LocalDate week) {
        for (Founding founding : foundings) if (inWeek(founding.on(), week)) found(founding);
        for (Founding founding : foundings) if (founding.story() == DemoStory.NO_TEAM && inWeek(TEAM_DISSOLVED, week)) dissolve(founding);
        work.live(week);
        if (learningSince != null && week.isAfter(learningSince) && random.nextInt(4) == 0) learn(week.plusDays(random.nextInt(5)));
    }

    private static boolean inWeek(LocalDate day, LocalDate week) { return !day.isBefore(week) && day.isBefore(week.plusDays(7)); }

    private void found(Founding founding) {
        Instant at = ProvinceDay.start(founding.on()).plusSeconds(9 * 3_600);
        String serves = founding.serves().toString();
        teller.tell(founding.team(), office, "team.founded/1", founding.team(), at, at.plusSeconds(60), "{\"level\":\"" + (founding.communeLevel() ? "commune" : "village")
                + "\",\"name\":\"" + founding.name() + "\",\"decision\":{\"number\":\"" + founding.decision() + "\",\"date\":\"" + founding.on() + "\"},\"serves\":" + serves
                + ",\"from\":\"" + founding.on() + "\"}", null);
        for (int i = 0; i < founding.members().size(); i++) join(founding, i, at, at.plusSeconds(61 + i));
        if (!founding.communeLevel()) return;
        communeTeam = founding.team();
        learningSince = founding.on();
    }

    private void join(Founding founding, int position, Instant at, Instant recorded) {
        boolean woman = random.nextInt(100) < 42;
        String group = names.ethnicGroup(random);
        String name = DemoPeople.nameOf(founding.members().get(position)).orElseGet(() -> names.person(names.surname(group, random), group, woman, random));
        int birthYear = position == 0 ? 1962 + random.nextInt(25) : 1975 + random.nextInt(29);
        String organisation = founding.communeLevel() ? ORGANISATIONS[position % ORGANISATIONS.length] : position == 0 ? "Thôn" : ORGANISATIONS[1 + random.nextInt(4)];
        UUID id = teller.tell(memberId(founding.members().get(position)), office, "member.joined/1", founding.team(), at, recorded,
                "{\"account\":\"" + founding.members().get(position) + "\",\"role\":\"" + (position == 0 ? "lead" : position == 1 ? "deputy" : "member")
                        + "\",\"organisation\":\"" + organisation + "\",\"gender\":\"" + (woman ? "female" : "male") + "\",\"birthYear\":" + birthYear + ",\"from\":\""
                        + founding.on() + "\"}",
                "{\"name\":\"" + name + "\",\"phone\":\"0999" + String.format("%06d", random.nextInt(1_000_000)) + "\"}");
        if (!founding.communeLevel()) return;
        asCadres.people.add(new DemoHousehold.Person(id, 2024 - birthYear, true));
    }

    static UUID memberId(UUID account) { return Ids.named("demo", "member", account.toString()); }

    private void dissolve(Founding founding) {
        Instant at = ProvinceDay.start(TEAM_DISSOLVED).plusSeconds(10 * 3_600);
        teller.tell(teller.id(at), office, "team.dissolved/1", founding.team(), at, at.plusSeconds(60), "{\"on\":\"" + TEAM_DISSOLVED + "\"}", null);
    }

    private void learn(LocalDate day) {
        Instant at = ProvinceDay.start(day).plusSeconds(14 * 3_600 + random.nextInt(7_200));
        for (int i = 0, count = 1 + random.nextInt(3); i < count; i++) {
            DemoHousehold.Person cadre = asCadres.people.get(random.nextInt(asCadres.people.size()));
            DemoHousehold.Skill skill = cadre.skill(services.get(random.nextInt(services.size())).id());
            if (random.nextInt(10) < 7) skill.level = Math.min(4, skill.level + 1);
            String seen = new String[] {"watched", "watched", "together", "prompted", "alone"}[skill.level];
            teller.tell(teller.id(at), office, "help.given/1", communeTeam, at, at.plusSeconds(30 + i), "{\"learner\":\"" + cadre.id + "\",\"service\":\"" + skill.service
                    + "\",\"seen\":\"" + seen + "\",\"device\":\"own\"}", null);
        }
    }
}
