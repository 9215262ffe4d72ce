package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.demo.DemoUnits.Unit;
import vn.tungnha.kernel.Ids;
import vn.tungnha.place.Days;
import vn.tungnha.place.Declared;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.Point;

/** The province before anything happens: its places, its teams-to-be, who may do what, and the causes at work in each village. A function of the seed alone. */
final class DemoCast {
    static final int VILLAGES = 1_292;
    static final int VILLAGE_MEMBERS = 6_062;
    static final int COMMUNE_MEMBERS = 1_044;
    static final String HOME_COMMUNE = "Địa Linh";
    private static final String SILENT_COMMUNE = "01876";
    /** Until yesterday's evening; whoever looks today counts one more. */
    private static final int SILENT_DAYS = 33;
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);
    private static final LocalDate MAP_BEGINS = LocalDate.of(2015, 1, 1);

    /** A village before it has a leaf. */
    private record Hamlet(String key, String name, Unit unit, int households, int people, int members, int number) {}

    final List<PlaceDraft> places = new ArrayList<>();
    final List<Accounts.Draft> accounts = new ArrayList<>();
    private final List<Hamlet> hamlets = new ArrayList<>();
    private final List<Unit> units = DemoUnits.all();
    private final DemoNames names;
    private final long seed;
    private final int[] communeMembers;

    DemoCast(DemoNames names, long seed) {
        this.names = names;
        this.seed = seed;
        communeMembers = DemoUnits.shares(COMMUNE_MEMBERS, units.stream().mapToDouble(unit -> 1 + unit.households() / 4000.0).toArray());
        drawPlaces();
    }

    private void drawPlaces() {
        places.add(new PlaceDraft("06", null, "06", "Bắc Kạn", "tỉnh", Days.from(MAP_BEGINS), null, new Point(22.27, 105.83), Days.from(DemoOptions.BEGIN)));
        units.stream().map(Unit::districtCode).distinct().forEach(code -> places.add(district(code)));
        for (Unit unit : units) places.add(new PlaceDraft(unit.code(), unit.districtCode(), unit.code(), unit.name(), unit.type(), Days.from(MAP_BEGINS),
                new Declared(CENSUS, unit.households(), unit.people(), "Tổng điều tra 1-4-2019"), new Point(unit.lat(), unit.lon())));
        int[] villages = DemoUnits.shares(VILLAGES, units.stream().mapToDouble(unit -> Math.pow(unit.households(), 0.8)).toArray());
        for (int i = 0; i < units.size(); i++) drawVillages(units.get(i), villages[i]);
        spreadMembers();
    }

    private PlaceDraft district(String code) {
        Unit any = units.stream().filter(unit -> unit.districtCode().equals(code)).findFirst().orElseThrow();
        boolean city = any.districtName().startsWith("Thành phố");
        String name = any.districtName().replaceFirst("^(Thành phố|Huyện) ", "");
        return new PlaceDraft(code, "06", code, name, city ? "thành phố" : "huyện", Days.from(MAP_BEGINS));
    }

    private void drawVillages(Unit unit, int count) {
        var random = new SplittableRandom(seed * 31 + Integer.parseInt(unit.code()));
        List<String> pool = names.villages(random);
        double[] weights = IntStream.range(0, count).mapToDouble(i -> 0.55 + random.nextDouble()).toArray();
        int[] households = DemoUnits.shares(unit.households(), weights);
        int[] people = DemoUnits.shares(unit.people(), weights);
        for (int i = 0; i < count; i++) {
            String key = unit.code() + "-" + (i + 1);
            String name = unit.town() ? "Tổ " + (i + 1) : pool.get(i);
            var point = new Point(unit.lat() + (random.nextDouble() - 0.5) * 0.055, unit.lon() + (random.nextDouble() - 0.5) * 0.06);
            places.add(new PlaceDraft(key, unit.code(), null, name, unit.town() ? "tổ dân phố" : "thôn", Days.from(MAP_BEGINS),
                    new Declared(CENSUS, households[i], people[i], "Chia theo thôn từ tổng điều tra 1-4-2019 (dữ liệu minh họa)"), point));
            hamlets.add(new Hamlet(key, name, unit, households[i], people[i], 0, hamlets.size()));
        }
    }

    private void spreadMembers() {
        int[] members = DemoUnits.shares(VILLAGE_MEMBERS, hamlets.stream().mapToDouble(hamlet -> 3 + hamlet.households() / 40.0).toArray());
        for (int i = 0; i < members.length; i++) {
            Hamlet each = hamlets.get(i);
            hamlets.set(i, new Hamlet(each.key(), each.name(), each.unit(), each.households(), each.people(), members[i], i));
        }
    }

    /** What stands once the places have ids and leaves. */
    record Stage(List<DemoVillageSite> villages, Map<String, List<DemoCommune.Founding>> foundings, Map<String, UUID> offices, List<Roles.Grant> roles) {}

    /** @param leaves key → leaf; @param ids key → place */
    Stage stage(Map<String, Integer> ids, Map<String, Integer> leaves) {
        var stage = new Stage(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        hold(stage, DemoPeople.TUAN.account(), DemoPeople.TUAN.login(), DemoPeople.TUAN.displayName(), Role.PROVINCE_OFFICE, ids.get("06"), DemoOptions.BEGIN.minusYears(1));
        hold(stage, DemoPeople.QUYEN.account(), DemoPeople.QUYEN.login(), DemoPeople.QUYEN.displayName(), Role.ADMINISTRATOR, ids.get("06"), DemoOptions.BEGIN.minusYears(1));
        for (int i = 0; i < units.size(); i++) commune(stage, units.get(i), communeMembers[i], ids, leaves);
        for (Hamlet hamlet : hamlets) village(stage, hamlet, ids, leaves);
        return stage;
    }

    private void commune(Stage stage, Unit unit, int size, Map<String, Integer> ids, Map<String, Integer> leaves) {
        var random = new SplittableRandom(seed * 77 + Integer.parseInt(unit.code()));
        LocalDate founded = LocalDate.of(2022, 3, 14).plusDays(random.nextInt(150));
        var members = new ArrayList<UUID>();
        for (int i = 0; i < size; i++) {
            boolean hoa = i == 0 && unit.name().equals(HOME_COMMUNE);
            UUID account = hoa ? DemoPeople.HOA.account() : account("commune", unit.code(), i);
            String name = hoa ? DemoPeople.HOA.displayName() : names.person(names.surname("Tày", random), "Tày", random.nextBoolean(), random);
            hold(stage, account, hoa ? DemoPeople.HOA.login() : "xa-" + unit.code() + "-" + (i + 1), name, i == 0 ? Role.COMMUNE_OFFICE : Role.MEMBER, ids.get(unit.code()),
                    DemoOptions.BEGIN.minusMonths(1));
            members.add(account);
        }
        stage.offices().put(unit.code(), members.getFirst());
        stage.foundings().computeIfAbsent(unit.code(), absent -> new ArrayList<>()).add(new DemoCommune.Founding(Ids.named("demo", "team", unit.code()), true,
                "Tổ công nghệ số cộng đồng " + unit.type() + " " + unit.name(), (10 + random.nextInt(90)) + "/QĐ-UBND", founded, List.of(leaves.get(unit.code())), members,
                DemoStory.NONE));
    }

    private void village(Stage stage, Hamlet hamlet, Map<String, Integer> ids, Map<String, Integer> leaves) {
        var random = new SplittableRandom(seed * 131 + hamlet.number());
        Unit unit = hamlet.unit();
        boolean home = unit.name().equals(HOME_COMMUNE) && hamlet.key().endsWith("-1");
        DemoStory story = home ? DemoStory.NONE : story(hamlet);
        LocalDate founded = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(story == DemoStory.NONE ? 230 : 60));
        var members = new ArrayList<UUID>();
        for (int i = 0; i < hamlet.members(); i++) members.add(member(stage, hamlet, home, i, ids.get(hamlet.key()), founded, random));
        UUID team = Ids.named("demo", "team", hamlet.key());
        double remoteness = unit.town() ? random.nextDouble() * 0.15 : 0.25 + random.nextDouble() * 0.75;
        double signal = Math.max(0.05, 1 - remoteness * (0.3 + random.nextDouble() * 0.7));
        double lead = home ? 0.9 : Math.pow(random.nextDouble(), 0.8);
        int reportsAfter = story == DemoStory.SILENT ? SILENT_DAYS : story == DemoStory.LATE_PHONE ? 21 : 0;
        stage.villages().add(new DemoVillageSite(hamlet.key(), hamlet.number(), leaves.get(hamlet.key()), ids.get(unit.code()), unit.code(), hamlet.households(), hamlet.people(),
                ethnicGroup(unit, random), remoteness, signal, lead, reportsAfter, founded, team, members, stage.offices().get(unit.code()), story, null));
        stage.foundings().get(unit.code()).add(new DemoCommune.Founding(team, false, "Tổ công nghệ số cộng đồng " + (unit.town() ? "" : "thôn ") + hamlet.name(),
                (100 + random.nextInt(300)) + "/QĐ-UBND", founded, List.of(leaves.get(hamlet.key())), members, story));
    }

    /** Code → name of the districts, with the type before it. */
    Map<String, String> districts() {
        var districts = new TreeMap<String, String>();
        units.forEach(unit -> districts.put(unit.districtCode(), unit.districtName().toLowerCase(Locale.ROOT).charAt(0) + unit.districtName().substring(1)));
        return districts;
    }

    List<DemoCommuneShare> communeShares(Stage stage) {
        int[] members = units.stream().mapToInt(unit -> stage.foundings().get(unit.code()).stream().mapToInt(each -> each.members().size()).sum()).toArray();
        return DemoCommuneShare.of(units, members);
    }

    /** Keys of the villages in which a story is planted. */
    List<String> villagesWith(DemoStory story) { return hamlets.stream().filter(hamlet -> story(hamlet) == story).map(Hamlet::key).toList(); }

    /** Which stories are planted where; docs/demo.md tells them. */
    private DemoStory story(Hamlet hamlet) {
        if (hamlet.unit().code().equals(SILENT_COMMUNE)) return DemoStory.SILENT;
        return switch (hamlet.number()) {
            case 205, 411, 618, 833, 1040, 1199 -> DemoStory.PAPER;
            case 350 -> DemoStory.BURST;
            case 512 -> DemoStory.NO_TEAM;
            case 700 -> DemoStory.NEIGHBOURS;
            case 905 -> DemoStory.CLOCK;
            case 1100 -> DemoStory.LATE_PHONE;
            default -> DemoStory.NONE;
        };
    }

    private UUID member(Stage stage, Hamlet hamlet, boolean home, int position, int place, LocalDate founded, SplittableRandom random) {
        DemoPeople person = !home ? null : position == 0 ? DemoPeople.MINH : position == 1 ? DemoPeople.LAN : null;
        UUID account = person == null ? account("village", hamlet.key(), position) : person.account();
        String name = person == null ? names.person(names.surname("Tày", random), "Tày", random.nextBoolean(), random) : person.displayName();
        hold(stage, account, person == null ? "thon-" + hamlet.key() + "-" + (position + 1) : person.login(), name, position == 0 ? Role.TEAM_LEAD : Role.MEMBER, place, founded);
        return account;
    }

    private String ethnicGroup(Unit unit, SplittableRandom random) {
        return unit.town() && random.nextInt(3) > 0 ? "Kinh" : names.ethnicGroup(random);
    }

    private void hold(Stage stage, UUID account, String login, String name, Role role, int place, LocalDate from) {
        accounts.add(new Accounts.Draft(account, login, name));
        stage.roles().add(new Roles.Grant(account, role, place, Days.from(from)));
    }

    private static UUID account(String kind, String key, int position) { return Ids.named("demo", kind + "-account", key + "#" + position); }
}
