package vn.tungnha.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/** One village living through the years: its team knocks, people learn, week after week, as its causes allow. */
final class DemoVillage extends DemoLeaf {
    private static final double VISITS_PER_HOUSEHOLD_AND_WEEK = 0.0150;
    private static final double SHARE_REGISTERED = 0.957;
    /** The day the communes' lists were brought in. */
    private static final LocalDate LISTED = LocalDate.of(2023, 3, 6);
    private static final double SHARE_LISTED = 0.82;
    private static final LocalDate TEAM_DISSOLVED = LocalDate.of(2026, 1, 15);
    /** Two days before the month's report is due. */
    private static final int BURST_DAY_OF_MONTH = 12;
    private static final int BURST_VISITS = 40;
    private static final int PAPER_WEEKS = 5;

    private final DemoVillageSite site;
    private final List<DemoService> services;
    private final DemoRegistration registration;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final int toRegister;
    private final DemoVillagePeople people = new DemoVillagePeople();
    private final List<DemoHousehold> households = people.households;
    private final DemoClasses classes;
    private final DemoTrade trade;
    private final DemoBusinesses businesses;
    private final DemoPayments payments;
    private final DemoStuck stuck;
    private final DemoTalk talk;

    DemoVillage(DemoVillageSite site, List<DemoService> services, DemoNames names, int scale, long seed) {
        this.site = site;
        this.services = services;
        this.random = new SplittableRandom(seed * 1_000_003 + site.number());
        this.teller = new DemoTeller(site.leaf(), site.team(), random.split(), site.story() == DemoStory.CLOCK ? site.members().getFirst() : null, this::happened);
        this.registration = new DemoRegistration(site, names, teller, random.split());
        this.classes = new DemoClasses(site, people, teller, random.split());
        this.trade = new DemoTrade(site, people, teller, random.split());
        this.stuck = new DemoStuck(site, people, teller, random.split());
        this.talk = new DemoTalk(site, teller, random.split());
        this.businesses = new DemoBusinesses(site, names, teller, new SplittableRandom(seed * 7_000_003 + site.number()), scale);
        this.payments = new DemoPayments(teller);
        this.toRegister = Math.max(1, (int) Math.round(site.households() * SHARE_REGISTERED / (site.toldWhole() ? 1 : scale)));
    }

    @Override
    boolean isOnline() { return site.reportsAfter() == 0 && site.story() != DemoStory.PAPER && site.story() != DemoStory.NO_TEAM; }

    @Override
    void live(LocalDate week) {
        List<Instant> moments = new ArrayList<>();
        int visits = poisson(expected(week));
        for (int i = 0; i < visits; i++) moments.add(moment(day(week)));
        for (LocalDate day = week; day.isBefore(week.plusDays(7)); day = day.plusDays(1)) {
            if (site.heardDaily() && !day.isBefore(site.founded())) moments.add(moment(day));
            if (onSaturdays() && day.getDayOfWeek() == DayOfWeek.SATURDAY && !day.isBefore(site.founded().plusDays(7))) moments.add(moment(day));
            if (site.story() == DemoStory.BURST && day.getDayOfMonth() == BURST_DAY_OF_MONTH) burst(day);
        }
        moments.sort(null);
        moments.forEach(this::visit);
        if (visits > 0 && random.nextInt(60) == 0) gathering(day(week));
        if (LISTED.isAfter(week.minusDays(1)) && LISTED.isBefore(week.plusDays(7))) list();
        classes.live(week);
        trade.live(week);
        businesses.live(week);
        stuck.live(week);
    }

    /** The commune brings in its list of households, most of those that no team has come to yet. */
    private void list() {
        Instant at = ProvinceDay.start(LISTED).plusSeconds(14 * 3_600);
        while (households.size() < toRegister * SHARE_LISTED) {
            Instant moment = at.plusSeconds(households.size());
            DemoHousehold household = registration.list(site.office(), moment, moment.plusMillis(400));
            household.knownSince = moment.plusMillis(450);
            households.add(household);
        }
    }

    /** Where a phone's story is told, somebody is out every week, so that there is something to see whenever one looks. */
    private boolean onSaturdays() { return site.story() == DemoStory.LATE_PHONE || site.story() == DemoStory.CLOCK; }

    /** How many visits the week would bring on average: what the causes multiply to. */
    private double expected(LocalDate week) {
        if (week.isBefore(site.founded().plusDays(7))) return 0;
        if (site.story() == DemoStory.NO_TEAM && !week.isBefore(TEAM_DISSOLVED)) return 0;
        if (site.story() == DemoStory.PAPER && week.isAfter(site.founded().plusWeeks(PAPER_WEEKS))) return 0;
        double zeal = 0.45 + 1.1 * site.lead();
        double road = 1.15 - 0.45 * site.remoteness();
        double years = Math.max(0.6, 1.25 - 0.12 * (week.getYear() - 2022));
        return toRegister * VISITS_PER_HOUSEHOLD_AND_WEEK * zeal * road * years * DemoSeasons.of(week.plusDays(3));
    }

    private LocalDate day(LocalDate week) {
        for (int attempt = 0;; attempt++) {
            LocalDate day = week.plusDays(random.nextInt(7));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (weekend || attempt > 0 || random.nextInt(5) < 3) return day;
        }
    }

    private Instant moment(LocalDate day) {
        boolean evening = random.nextInt(10) < 7;
        int minute = evening ? 18 * 60 + 30 + random.nextInt(150) : 8 * 60 + random.nextInt(540);
        return ProvinceDay.start(day).plusSeconds(minute * 60L + random.nextInt(60)).plusMillis(random.nextInt(1000));
    }

    /** When the server hears of it: at once where there is signal, else when somebody gets to it; never before it hears of the household itself. */
    private Instant heard(Instant at) {
        if (site.reportsAfter() > 0) return at.plusSeconds(site.reportsAfter() * 86_400L);
        if (random.nextDouble() < 0.25 + 0.75 * site.signal()) return at.plusSeconds(5 + random.nextInt(90));
        return at.plusSeconds((long) (3_600 + random.nextDouble() * (1 - site.signal()) * 6 * 86_400));
    }

    private UUID member() {
        List<UUID> members = site.members();
        if (site.story() == DemoStory.CLOCK && random.nextInt(10) < 8) return members.getFirst();
        double skewed = Math.pow(random.nextDouble(), 1.8);
        return members.get((int) (skewed * members.size()));
    }

    private void visit(Instant at) {
        UUID author = member();
        boolean somebodyNew = households.size() < toRegister && (households.isEmpty() || random.nextDouble() < 0.62);
        if (somebodyNew) {
            Instant recorded = at.plusSeconds(site.reportsAfter() * 86_400L + 30 + random.nextInt(60));
            DemoHousehold household = registration.register(author, at, recorded);
            household.knownSince = recorded.plusMillis(10);
            households.add(household);
            met(household, author, at, recorded.plusMillis(20));
        } else {
            DemoHousehold household = households.get(random.nextInt(households.size()));
            Instant heard = heard(at);
            Instant recorded = heard.isBefore(household.knownSince) ? household.knownSince : heard;
            if (random.nextInt(100) < 78) met(household, author, at, recorded);
            else notMet(household, author, at, recorded);
        }
    }

    private void notMet(DemoHousehold household, UUID author, Instant at, Instant recorded) {
        String outcome = switch (random.nextInt(20)) {
            case 0 -> "refused";
            case 1 -> "moved";
            case 2, 3, 4 -> "later";
            default -> "not-home";
        };
        teller.tell(teller.id(at), author, "visit.made/1", household.id, at, recorded, "{\"outcome\":\"" + outcome + "\",\"where\":\"home\"}", null);
    }

    private void met(DemoHousehold household, UUID author, Instant at, Instant recorded) {
        DemoHousehold.Person learner = learner(household, ProvinceDay.of(at));
        if (learner == null) {
            notMet(household, author, at, recorded);
            return;
        }
        String device = learner.ownPhone ? "own" : random.nextInt(3) > 0 ? "family" : "helper";
        String where = random.nextInt(100) < 93 ? "home" : random.nextBoolean() ? "field" : "village-house";
        UUID visit = teller.tell(teller.id(at), author, "visit.made/1", household.id, at, recorded,
                "{\"outcome\":\"met\",\"where\":\"" + where + "\",\"device\":\"" + device + "\"}", null);
        var told = new ArrayList<UUID>(List.of(visit));
        int helps = random.nextInt(10) < 6 ? 1 : random.nextInt(10) < 8 ? 2 : 3;
        for (int i = 0; i < helps; i++) told.add(help(household, learner, device, visit, author, at.plusSeconds(300L * (i + 1)), recorded.plusMillis(i + 1)));
        talk.atDoor(household, author, at, recorded.plusMillis(5));
        if (random.nextInt(250) == 0) correct(household, learner, device, author, told, at, recorded.plusSeconds(600));
    }

    /** Until mid 2023 no more people are taught for the first time than the village's share says; null when nobody is left to teach. */
    private DemoHousehold.Person learner(DemoHousehold household, LocalDate day) {
        DemoHousehold.Person first = household.people.get((int) (Math.pow(random.nextDouble(), 1.6) * household.people.size()));
        if (day.isAfter(DemoTargets.MID_2023) || people.isTrained(first) || people.trained() < site.share().trained()) return first;
        return household.people.stream().filter(people::isTrained).findFirst().orElse(null);
    }

    private UUID help(DemoHousehold household, DemoHousehold.Person learner, String device, UUID visit, UUID author, Instant at, Instant recorded) {
        DemoHousehold.Skill skill = learner.skill(wanted(learner, ProvinceDay.of(at)).id());
        people.trained(learner.id);
        boolean neighbour = site.story() == DemoStory.NEIGHBOURS && random.nextInt(100) < 80;
        String body = "{\"visit\":\"" + visit + "\",\"learner\":\"" + learner.id + "\",\"service\":\"" + skill.service + "\",\"seen\":\"" + seen(learner, skill) + "\""
                + (neighbour ? ",\"learnedFrom\":\"neighbour\"" : "") + "}";
        UUID help = teller.tell(teller.id(at), author, "help.given/1", household.id, at, recorded, body, null);
        payments.afterHelp(household, skill, author, at, recorded);
        return help;
    }

    /** Half the time people go on with what they have begun. */
    private DemoService wanted(DemoHousehold.Person learner, LocalDate day) {
        boolean held = people.isHeld(learner);
        List<DemoService> taught = services.stream().filter(service -> service.taughtOn(day) && !(held && service.code().equals(DemoStuck.SERVICE))).toList();
        if (!learner.skills.isEmpty() && random.nextBoolean()) {
            UUID begun = learner.skills.get(random.nextInt(learner.skills.size())).service;
            for (DemoService service : taught) if (service.id().equals(begun)) return service;
        }
        double at = random.nextDouble(taught.stream().mapToDouble(DemoService::weight).sum());
        for (DemoService service : taught) if ((at -= service.weight()) < 0) return service;
        return taught.getLast();
    }

    /** The young climb faster; a strong lead does less for people and more with them. */
    private String seen(DemoHousehold.Person learner, DemoHousehold.Skill skill) {
        skill.times++;
        double pace = (learner.age < 35 ? 0.75 : learner.age < 60 ? 0.5 : 0.28) + 0.2 * site.lead() + (site.story() == DemoStory.NEIGHBOURS ? 0.35 : 0);
        if (skill.level < 4 && random.nextDouble() < pace) skill.level += random.nextInt(10) < 4 ? 2 : 1;
        skill.level = Math.min(skill.level, 4);
        return switch (skill.level) {
            case 0 -> random.nextInt(10) < 6 - 4 * site.lead() ? "did-for" : "watched";
            case 1 -> "watched";
            case 2 -> "together";
            case 3 -> "prompted";
            default -> "alone";
        };
    }

    private void correct(DemoHousehold household, DemoHousehold.Person learner, String device, UUID author, List<UUID> undone, Instant at, Instant recorded) {
        String facts = String.join("\",\"", undone.stream().map(UUID::toString).toList());
        teller.tell(teller.id(recorded), author, "fact.withdrawn/1", household.id, at, recorded, "{\"facts\":[\"" + facts + "\"]}", null);
        UUID visit = teller.tell(teller.id(recorded), author, "visit.made/1", household.id, at, recorded.plusMillis(1),
                "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"" + device + "\"}", null);
        help(household, learner, device, visit, author, at, recorded.plusMillis(2));
    }

    private void burst(LocalDate day) {
        if (day.isBefore(site.founded().plusDays(7))) return;
        Instant at = ProvinceDay.start(day).plusSeconds(20 * 3_600);
        UUID author = site.members().getLast();
        for (int i = 0; i < BURST_VISITS && !households.isEmpty(); i++) {
            Instant moment = at.plusSeconds(i * 600L / BURST_VISITS);
            teller.tell(teller.id(moment), author, "visit.made/1", households.get(i % households.size()).id, moment, moment.plusSeconds(30),
                    "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}", null);
        }
    }

    private void gathering(LocalDate day) {
        Instant at = moment(day);
        DemoService service = services.get(random.nextInt(services.size()));
        UUID id = teller.id(at);
        teller.tell(id, site.members().getFirst(), "gathering.held/1", id, at, heard(at), "{\"where\":\"village-house\",\"headCount\":" + (8 + random.nextInt(30))
                + ",\"services\":[\"" + service.id() + "\"]}", null);
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
        return count;
    }
}
