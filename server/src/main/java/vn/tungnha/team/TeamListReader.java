package vn.tungnha.team;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.WrittenDay;
import vn.tungnha.team.MemberJoined.MemberRole;

/** Reads the rows of a list of teams in the order of the file; says which cell cannot be right. */
final class TeamListReader {
    private static final Map<String, MemberRole> ROLES = Map.ofEntries(
            Map.entry("to truong", MemberRole.LEAD), Map.entry("truong to", MemberRole.LEAD), Map.entry("truong nhom", MemberRole.LEAD),
            Map.entry("to pho", MemberRole.DEPUTY), Map.entry("pho to truong", MemberRole.DEPUTY), Map.entry("pho to", MemberRole.DEPUTY),
            Map.entry("to pho thuong truc", MemberRole.DEPUTY), Map.entry("thanh vien", MemberRole.MEMBER), Map.entry("uy vien", MemberRole.MEMBER),
            Map.entry("to vien", MemberRole.MEMBER), Map.entry("cong tac vien", MemberRole.COLLABORATOR), Map.entry("ctv", MemberRole.COLLABORATOR));
    /** "45/QĐ-UBND ngày 15/4/2022", as lists write both in one cell. */
    private static final Pattern NUMBER_AND_DAY = Pattern.compile("(?<number>.+?)[,;]?\\s+ngày\\s+(?<day>\\d.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final LocalDate today;
    /** Values of the rows above: a list names the team once and leaves the cells below empty. */
    private @Nullable String team;
    private @Nullable String village;
    private @Nullable String commune;
    private @Nullable FoundingDecision decision;

    TeamListReader(LocalDate today) { this.today = today; }

    TeamListRow read(Table.Row row) throws UnreadableCell {
        carry(row);
        String name = row.get(TeamListColumns.NAME);
        if (name == null) throw new UnreadableCell(TeamListColumns.NAME, TeamProblem.TEAM_MEMBER_NAME_MISSING, Map.of());
        LocalDate from = day(row, TeamListColumns.FROM);
        FoundingDecision written = decision(row);
        if (written != null) decision = written;
        try {
            var member = new MemberJoined(null, role(row), row.get(TeamListColumns.ORGANISATION), gender(row), birthYear(row),
                    words(row, TeamListColumns.LANGUAGES), words(row, TeamListColumns.SKILLS), from == null ? today : from,
                    day(row, TeamListColumns.TERM_END), null, null, new MemberJoined.Details(name, row.get(TeamListColumns.PHONE)));
            return new TeamListRow(row, member, team, village, commune, decision, from);
        } catch (Refusal refusal) {
            throw new UnreadableCell("", refusal);
        }
    }

    private void carry(Table.Row row) {
        String ownTeam = row.get(TeamListColumns.TEAM);
        String ownVillage = row.get(TeamListColumns.VILLAGE);
        String ownCommune = row.get(TeamListColumns.COMMUNE);
        if (ownTeam == null && ownVillage == null && ownCommune == null) return;
        boolean sameCommune = ownCommune == null || ownCommune.equals(commune);
        if (ownTeam != null || ownVillage != null || !sameCommune) {
            team = ownTeam;
            village = ownVillage;
            decision = null;
        }
        if (ownCommune != null) commune = ownCommune;
    }

    private static MemberRole role(Table.Row row) throws UnreadableCell {
        String written = row.get(TeamListColumns.ROLE);
        if (written == null) return MemberRole.MEMBER;
        MemberRole role = ROLES.get(VietnameseText.folded(written).replaceFirst(" to( cong nghe so cong dong| cnscd)?$", ""));
        if (role == null) role = ROLES.get(VietnameseText.folded(written));
        if (role == null) throw new UnreadableCell(TeamListColumns.ROLE, TeamProblem.TEAM_ROLE_UNKNOWN, Map.of("role", written));
        return role;
    }

    private static @Nullable Gender gender(Table.Row row) throws UnreadableCell {
        String written = row.get(TeamListColumns.GENDER);
        if (written == null) return null;
        return switch (VietnameseText.folded(written)) {
            case "nam" -> Gender.MALE;
            case "nu" -> Gender.FEMALE;
            case "khac" -> Gender.OTHER;
            default -> throw new UnreadableCell(TeamListColumns.GENDER, TeamProblem.TEAM_GENDER_UNKNOWN, Map.of("gender", written));
        };
    }

    private static @Nullable Integer birthYear(Table.Row row) throws UnreadableCell {
        String written = row.get(TeamListColumns.BIRTH_YEAR);
        if (written == null) return null;
        if (YEAR.matcher(written.strip()).matches()) return Integer.valueOf(written.strip());
        return WrittenDay.of(written).map(LocalDate::getYear)
                .orElseThrow(() -> new UnreadableCell(TeamListColumns.BIRTH_YEAR, TeamProblem.TEAM_BIRTH_YEAR_UNREADABLE, Map.of("year", written)));
    }

    private static @Nullable List<String> words(Table.Row row, String column) {
        String written = row.get(column);
        return written == null ? null : Arrays.stream(written.split("[,;/]")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static @Nullable FoundingDecision decision(Table.Row row) throws UnreadableCell {
        String number = row.get(TeamListColumns.DECISION);
        LocalDate day = day(row, TeamListColumns.DECISION_DAY);
        Matcher both = number == null ? null : NUMBER_AND_DAY.matcher(number);
        if (both != null && day == null && both.matches()) {
            number = both.group("number");
            day = WrittenDay.of(both.group("day")).orElse(null);
        }
        if (number == null && day == null) return null;
        if (number == null || day == null) throw new UnreadableCell(TeamListColumns.DECISION, TeamProblem.TEAM_DECISION_INCOMPLETE, Map.of());
        return new FoundingDecision(number.strip(), day);
    }

    private static @Nullable LocalDate day(Table.Row row, String column) throws UnreadableCell {
        String written = row.get(column);
        if (written == null) return null;
        return WrittenDay.of(written).orElseThrow(() -> new UnreadableCell(column, TeamProblem.TEAM_DAY_UNREADABLE, Map.of("day", written)));
    }

    /** The natural key of a member within a team. */
    static String key(String name, @Nullable String phone, @Nullable Integer birthYear) {
        return VietnameseText.spelling(name) + "|" + (phone == null ? "" : PhoneNumber.normalised(phone)) + "|"
                + (birthYear == null ? "" : birthYear);
    }
}
