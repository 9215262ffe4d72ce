package vn.tungnha.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceNames;
import vn.tungnha.team.TeamFounded.Level;

/** Finds the team that a row of a list means, by its own name or by the village it serves; a team that is not there will be founded. */
final class TeamFinder {
    private static final String TITLE = "Tổ công nghệ số cộng đồng ";
    /** "Tổ công nghệ số cộng đồng thôn Nà Mòn", "Tổ CNSCĐ thôn Nà Mòn", "Tổ CNSCĐ xã" before the place's own name. */
    private static final String TITLE_FOLDED = "^to (cong nghe so cong dong|cong nghe so|cnscd|cns cd)\\b\\s*";

    private record Standing(TeamRow row, int leaf) {}

    private final PlaceNames names;
    private final UUID importId;
    private final LocalDate today;
    private final Map<Integer, List<Standing>> byLeaf = new HashMap<>();
    private final Map<UUID, ListedTeam> founded = new HashMap<>();
    private final Map<UUID, TeamRow> known = new HashMap<>();

    TeamFinder(PlaceNames names, UUID importId, LocalDate today, List<TeamStore.Stored> teams) {
        this.names = names;
        this.importId = importId;
        this.today = today;
        for (TeamStore.Stored each : teams) {
            known.put(each.row().id(), each.row());
            if (each.row().dissolvedOn() == null || each.row().dissolvedOn().isAfter(today))
                byLeaf.computeIfAbsent(each.leaf(), leaf -> new ArrayList<>()).add(new Standing(each.row(), each.leaf()));
        }
    }

    ListedTeam find(TeamListRow row) throws UnreadableCell {
        Place commune = commune(row);
        if (row.team() == null && row.village() == null) return ofCommune(commune, row);
        if (row.team() == null) return ofVillage(village(commune, TeamListColumns.VILLAGE, row.village()), commune, row, null);
        List<Standing> named = named(commune, row.team());
        if (named.size() == 1) return standing(named.getFirst());
        if (row.village() != null) return ofVillage(village(commune, TeamListColumns.VILLAGE, row.village()), commune, row, titled(row.team()));
        String rest = withoutTitle(row.team());
        List<Place> villages = names.villages(commune.id(), row.team());
        if (villages.isEmpty()) villages = names.villages(commune.id(), rest);
        if (villages.isEmpty() && (rest.isEmpty() || isNameOf(commune, rest) || VietnameseText.folded(rest).equals(VietnameseText.folded(commune.type()))))
            return ofCommune(commune, row);
        return ofVillage(one(villages, TeamListColumns.TEAM, row.team()), commune, row, null);
    }

    private Place commune(TeamListRow row) throws UnreadableCell {
        if (names.top().level() >= Place.COMMUNE && row.commune() == null) return names.top();
        String written = row.commune();
        if (written == null) throw new UnreadableCell(TeamListColumns.COMMUNE, TeamProblem.TEAM_PLACE_UNKNOWN, Map.of("name", ""));
        return one(names.offices(written).stream().filter(each -> each.level() == Place.COMMUNE).toList(), TeamListColumns.COMMUNE, written);
    }

    private Place village(Place commune, String column, String written) throws UnreadableCell {
        return one(names.villages(commune.id(), written), column, written);
    }

    private static boolean isNameOf(Place place, String written) {
        String wanted = VietnameseText.folded(written);
        return Stream.of(place.name(), place.fullName()).map(VietnameseText::folded).anyMatch(wanted::equals);
    }

    /** The text after the title, with its accents: it distinguishes villages whose names differ only in accents. */
    private static String withoutTitle(String written) {
        String rest = VietnameseText.folded(written).replaceFirst(TITLE_FOLDED, "");
        String[] words = written.strip().split("\\s+");
        int count = rest.isEmpty() ? 0 : rest.split(" ").length;
        return count > words.length ? rest : String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
    }

    private static Place one(List<Place> found, String column, String written) throws UnreadableCell {
        if (found.isEmpty()) throw new UnreadableCell(column, TeamProblem.TEAM_PLACE_UNKNOWN, Map.of("name", written));
        if (found.size() > 1) throw new UnreadableCell(column, TeamProblem.TEAM_PLACE_AMBIGUOUS, Map.of("name", written, "count", found.size()));
        return found.getFirst();
    }

    private List<Standing> named(Place commune, String written) {
        String wanted = VietnameseText.folded(titled(written));
        String spelling = VietnameseText.spelling(titled(written));
        List<Standing> alike = standing(commune).filter(each -> VietnameseText.folded(titled(each.row().name())).equals(wanted)).toList();
        List<Standing> sure = alike.stream().filter(each -> VietnameseText.spelling(titled(each.row().name())).equals(spelling)).toList();
        return sure.isEmpty() ? alike : sure;
    }

    /** The written name, with its title in full where the list shortens it. */
    private static String titled(String written) { return written.replaceFirst("(?iu)^tổ\\s+(cnscđ|cns\\s?cđ|cns)\\s+", TITLE); }

    private Stream<Standing> standing(Place commune) { return byLeaf.getOrDefault(commune.ownLeaf(), List.of()).stream(); }

    private static ListedTeam standing(Standing team) { return new ListedTeam(team.leaf(), team.row().id(), team.row().name(), null); }

    private ListedTeam ofCommune(Place commune, TeamListRow row) {
        return standing(commune).filter(each -> each.row().level() == Level.COMMUNE).findFirst().map(TeamFinder::standing)
                .orElseGet(() -> found(commune, Level.COMMUNE, TITLE + commune.fullName(), commune.ownLeaf(), row));
    }

    /** @param name of a team that will be founded; null: by the village's */
    private ListedTeam ofVillage(Place village, Place commune, TeamListRow row, String name) throws UnreadableCell {
        List<Standing> serving = standing(commune).filter(each -> each.row().level() == Level.VILLAGE && each.row().serves().contains(village.ownLeaf())).toList();
        if (serving.size() > 1)
            throw new UnreadableCell(row.team() == null ? TeamListColumns.VILLAGE : TeamListColumns.TEAM, TeamProblem.TEAM_PLACE_AMBIGUOUS,
                    Map.of("name", village.fullName(), "count", serving.size()));
        if (serving.size() == 1) return standing(serving.getFirst());
        return found(commune, Level.VILLAGE, name == null ? TITLE + village.fullName() : name, village.ownLeaf(), row);
    }

    /** A team is founded by the first row that names it. Its id belongs to the import: the team of another import may have been withdrawn. */
    private ListedTeam found(Place commune, Level level, String name, int serves, TeamListRow row) {
        String key = VietnameseText.spelling(name);
        UUID id = Ids.named("team-list", importId + " " + commune.ownLeaf(), key);
        while (known.containsKey(id)) id = Ids.named("team-list", id.toString(), String.valueOf(known.get(id).dissolvedOn()));
        return founded.computeIfAbsent(id, fresh -> {
            LocalDate from = row.decision() != null ? row.decision().date() : row.from() != null ? row.from() : today;
            return new ListedTeam(commune.ownLeaf(), fresh, name, new TeamFounded(level, name, row.decision(), List.of(serves), from));
        });
    }
}
