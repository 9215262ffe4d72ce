package vn.tungnha.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.team.TeamLine.ServedVillage;
import vn.tungnha.team.TeamStore.Stored;

/** The teams of a place and of the places beneath it, for the offices that manage them. */
@Component
public class Teams {
    /** ACTIVE: not dissolved. WITHOUT_LEAD: active, and nobody leads it today. */
    public enum State { ACTIVE, WITHOUT_LEAD, DISSOLVED, ANY }

    private static final int PAGE = 100;
    private static final Comparator<TeamLine> ORDER = Comparator.comparing(TeamLine::placeName, VietnameseText.inOrder()).thenComparing(TeamLine::level)
            .thenComparing(TeamLine::name, VietnameseText.inOrder()).thenComparing(TeamLine::id);

    private final TeamStore store;
    private final AccountDirectory accounts;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    Teams(TeamStore store, AccountDirectory accounts, Authority authority, Places places, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    /**
     * A page of 100 teams by commune and name.
     *
     * @param text part of the name of a team, its lead, its commune or one of its villages, in any spelling
     * @param skip how many are on the pages before
     */
    public TeamList find(UUID caller, int place, String text, State state, int skip) {
        LocalDate today = today();
        boolean named = mayName(caller, place);
        String wanted = VietnameseText.folded(text);
        List<TeamLine> found = store.teams(places.leavesOf(place, today), today).stream().map(each -> line(each, named, today))
                .filter(matches(state, today)).filter(each -> wanted.isEmpty() || words(each).contains(wanted)).sorted(ORDER).toList();
        return new TeamList(found.size(), found.stream().skip(skip).limit(PAGE).toList());
    }

    /** A team of the place or of one beneath it, or TEAM_UNKNOWN. */
    public TeamPage get(UUID caller, int place, UUID team) {
        LocalDate today = today();
        boolean named = mayName(caller, place);
        Stored stored = stored(place, team, today);
        return new TeamPage(line(stored, named, today), members(stored, named, today), villages(stored.leaf(), today), named);
    }

    /** What names a member who left, also in other roles held before, for the erasure of it. A membership that goes on keeps its name. */
    public PersonalFacts personalFacts(int place, UUID team, UUID member) {
        LocalDate today = today();
        Stored stored = stored(place, team, today);
        List<MemberRow> rows = store.members(List.of(stored.leaf()), List.of(team)).stream().map(TeamStore.StoredMember::row).toList();
        MemberRow asked = rows.stream().filter(each -> each.id().equals(member)).findFirst().orElseThrow(() -> new Refusal(TeamProblem.NOT_A_MEMBER));
        List<UUID> memberships = rows.stream().filter(each -> each.hasLeft(today) && asked.isSamePerson(each)).map(MemberRow::id).toList();
        return new PersonalFacts(stored.leaf(), memberships, store.factsNaming(stored.leaf(), team, memberships));
    }

    private Stored stored(int place, UUID team, LocalDate today) {
        return store.teams(places.leavesOf(place, today), today).stream().filter(each -> each.row().id().equals(team)).findFirst()
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("id", team)));
    }

    /** Members of teams beneath the place who sign in with this account, and those without an account who may be this person. */
    public List<AccountMember> of(UUID caller, int place, UUID account) {
        LocalDate today = today();
        boolean named = mayName(caller, place);
        return accounts.of(List.of(account)).stream().flatMap(each -> store.ofAccount(places.leavesOf(place, today), each, today).stream())
                .map(each -> new AccountMember(each.team(), each.teamName(), each.member(), named ? each.name() : null, each.role(), each.fromDay(), each.joined()))
                .toList();
    }

    /** The communes at or beneath a place. */
    public List<TeamHome> homes(int place) {
        LocalDate today = today();
        return communes(places.get(place, today), today).map(each -> new TeamHome(each.id(), each.ownLeaf(), each.fullName(), villages(each, today))).toList();
    }

    private Stream<Place> communes(Place place, LocalDate day) {
        if (place.level() >= Place.COMMUNE) return place.level() == Place.COMMUNE ? Stream.of(place) : Stream.empty();
        return places.children(place.id(), day).stream().flatMap(each -> communes(each, day));
    }

    private List<TeamMemberLine> members(Stored team, boolean named, LocalDate today) {
        List<MemberRow> rows = store.members(List.of(team.leaf()), List.of(team.row().id())).stream().map(TeamStore.StoredMember::row).toList();
        Map<UUID, String> userNames = accounts.of(rows.stream().map(MemberRow::account).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(AccountDirectory.Line::id, AccountDirectory.Line::name));
        Comparator<MemberRow> order = Comparator.<MemberRow, Boolean>comparing(each -> each.leftOn() != null && !each.leftOn().isAfter(today))
                .thenComparing(MemberRow::role).thenComparing(each -> Objects.requireNonNullElse(each.name(), ""), VietnameseText.byGivenName())
                .thenComparing(MemberRow::id);
        return rows.stream().sorted(order).map(each -> line(each, each.account() == null ? null : userNames.get(each.account()), named)).toList();
    }

    private static TeamMemberLine line(MemberRow row, @Nullable String userName, boolean named) {
        return new TeamMemberLine(row.id(), row.account(), userName, row.role(), row.organisation(), row.gender(), row.birthYear(), row.languages(), row.skills(),
                named ? row.name() : null, named ? row.phone() : null, row.fromDay(), row.termEnd(), row.decision(), row.leftOn());
    }

    private TeamLine line(Stored team, boolean named, LocalDate today) {
        TeamRow row = team.row();
        return new TeamLine(row.id(), team.leaf(), commune(team.leaf(), today).map(Place::fullName).orElse(""), row.level(), row.name(), row.decision(),
                served(row, team.leaf(), today), row.fromDay(), row.dissolvedOn(), team.hasLead(), named ? team.leadName() : null, team.members());
    }

    /** The commune's own leaf means the whole commune, so it is no village. */
    private List<ServedVillage> served(TeamRow team, int home, LocalDate today) {
        return team.serves().stream().filter(leaf -> leaf != home).map(leaf -> new ServedVillage(leaf, name(leaf, today)))
                .sorted(Comparator.comparing(ServedVillage::name, VietnameseText.inOrder())).toList();
    }

    private List<ServedVillage> villages(int home, LocalDate today) {
        return commune(home, today).map(each -> villages(each, today)).orElse(List.of());
    }

    private List<ServedVillage> villages(Place commune, LocalDate today) {
        return places.children(commune.id(), today).stream().filter(Place::village).map(each -> new ServedVillage(each.ownLeaf(), each.fullName())).toList();
    }

    private Optional<Place> commune(int leaf, LocalDate today) {
        return places.ancestorsOf(leaf, today).stream().filter(each -> each.level() <= Place.COMMUNE).findFirst();
    }

    private String name(int leaf, LocalDate today) { return places.ancestorsOf(leaf, today).stream().findFirst().map(Place::fullName).orElse(""); }

    private static Predicate<TeamLine> matches(State state, LocalDate today) {
        Predicate<TeamLine> active = each -> each.dissolvedOn() == null || each.dissolvedOn().isAfter(today);
        return switch (state) {
            case ACTIVE -> active;
            case WITHOUT_LEAD -> active.and(each -> !each.hasLead());
            case DISSOLVED -> active.negate();
            case ANY -> each -> true;
        };
    }

    private static String words(TeamLine team) {
        Stream<String> words = Stream.concat(Stream.of(team.name(), team.placeName(), Objects.requireNonNullElse(team.leadName(), "")),
                team.serves().stream().map(ServedVillage::name));
        return VietnameseText.folded(words.collect(Collectors.joining(" ")));
    }

    private boolean mayName(UUID caller, int place) { return authority.permitsAt(caller, Permission.SEE_PERSONAL, place, today()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
