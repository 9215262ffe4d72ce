package vn.tungnha.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Choice;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.team.MemberJoined.MemberRole;

/**
 * Decides for each row of a list whether the person is in the team. Sure is: the same spelling of the name with the same
 * telephone number, or with the same number and birth year where both may be absent. A name alone, or a number under another name, is for a person to decide.
 */
final class TeamListJudge {
    private static final String SAME_PERSON = "member:";
    private static final String OTHER_PERSON = "other-person";
    private static final String JOINS_AGAIN = "joins-again";

    /** Data that a row writes. Each row has the founding of its team, which is recorded once. */
    record Joining(ListedTeam team, UUID id, MemberJoined member) {}

    /** A present or former member, or a member from a row above. */
    private record Known(UUID id, MemberRole role, String name, @Nullable String phone, @Nullable Integer birthYear, @Nullable LocalDate leftOn) {}

    private final LocalDate today;
    private final UUID importId;
    private final Map<UUID, List<Known>> byTeam = new HashMap<>();

    TeamListJudge(LocalDate today, UUID importId, List<TeamStore.StoredMember> members) {
        this.today = today;
        this.importId = importId;
        for (TeamStore.StoredMember each : members) {
            MemberRow row = each.row();
            String name = row.name() == null ? "" : row.name();
            known(row.team()).add(new Known(row.id(), row.role(), name, row.phone(), row.birthYear(), row.leftOn()));
        }
    }

    ImportRow judge(TeamListRow row, ListedTeam team, @Nullable String decision) {
        UUID id = rowId(row, "member");
        Optional<Known> same = known(team.id()).stream().filter(each -> each.id().equals(id) || isSure(each, row.member())).min(this::presentFirst);
        if (same.isPresent()) return isPresent(same.get()) ? present(row, team, same.get()) : left(row, team, same.get(), decision);
        if (decision != null && decision.startsWith(SAME_PERSON)) return chosen(row, team, decision);
        List<Known> alike = known(team.id()).stream().filter(this::isPresent).filter(each -> isAlike(each, row.member())).toList();
        if (alike.isEmpty() || OTHER_PERSON.equals(decision)) return joining(row, team, id);
        return unclear(row, alike);
    }

    private ImportRow chosen(TeamListRow row, ListedTeam team, String decision) {
        return known(team.id()).stream().filter(each -> decision.equals(SAME_PERSON + each.id())).findFirst().map(each -> present(row, team, each))
                .orElseGet(() -> unclear(row, known(team.id()).stream().filter(each -> isAlike(each, row.member())).toList()));
    }

    private static ImportRow unclear(TeamListRow row, List<Known> alike) {
        Stream<Choice> same = alike.stream().map(each -> new Choice(SAME_PERSON + each.id(), each.name() + details(each)));
        return ImportRow.unclear(row.row(), TeamProblem.TEAM_MEMBER_AMBIGUOUS, Map.of("count", alike.size()),
                Stream.concat(same, Stream.of(new Choice(OTHER_PERSON, ""))).toList());
    }

    private static String details(Known member) {
        String details = Stream.of(member.birthYear(), member.phone()).filter(each -> each != null).map(Object::toString)
                .reduce((one, other) -> one + ", " + other).orElse("");
        return details.isEmpty() ? "" : " (" + details + ")";
    }

    /** A changed role is a decision of the office, so a list does not change it. */
    private static ImportRow present(TeamListRow row, ListedTeam team, Known member) {
        if (member.role() == row.member().role()) return ImportRow.same(row.row(), team.name());
        return ImportRow.refused(row.row(), TeamListColumns.ROLE, TeamProblem.TEAM_MEMBER_OTHER_ROLE, Map.of("team", team.name()));
    }

    private ImportRow left(TeamListRow row, ListedTeam team, Known member, @Nullable String decision) {
        if (JOINS_AGAIN.equals(decision)) return joining(row, team, rowId(row, "member again"));
        return ImportRow.unclear(row.row(), TeamProblem.TEAM_MEMBER_LEFT, Map.of("day", String.valueOf(member.leftOn())), List.of(new Choice(JOINS_AGAIN, "")));
    }

    private ImportRow joining(TeamListRow row, ListedTeam team, UUID id) {
        MemberJoined member = row.member();
        Optional<Known> lead = known(team.id()).stream().filter(each -> each.role() == MemberRole.LEAD && isPresent(each)).findFirst();
        if (member.role() == MemberRole.LEAD && lead.isPresent())
            return ImportRow.refused(row.row(), TeamListColumns.ROLE, TeamProblem.TEAM_HAS_LEAD, Map.of("team", team.name()));
        known(team.id()).add(new Known(id, member.role(), member.details().name(), member.details().phone(), member.birthYear(), null));
        return ImportRow.fresh(row.row(), team.name(), new Joining(team, id, starting(row, team)));
    }

    /** Members of a new team are in it from its first day; a row that names a day keeps it. */
    private static MemberJoined starting(TeamListRow row, ListedTeam team) {
        MemberJoined member = row.member();
        if (row.from() != null || team.founding() == null) return member;
        return member.startingOn(team.founding().from());
    }

    /**
     * The same for the same row of an import, so that an import which is taken in once more finds what it wrote. Another import of the same file finds the
     * member in the team; were its id the same, a member whose joining was withdrawn could never be listed again.
     */
    private UUID rowId(TeamListRow row, String what) { return Ids.named("team-list", importId + " " + row.row().line(), what); }

    private static boolean isSure(Known member, MemberJoined row) {
        if (key(member).equals(TeamListReader.key(row.details().name(), row.details().phone(), row.birthYear()))) return true;
        return member.phone() != null && member.phone().equals(row.details().phone())
                && VietnameseText.spelling(member.name()).equals(VietnameseText.spelling(row.details().name()));
    }

    private static String key(Known member) { return TeamListReader.key(member.name(), member.phone(), member.birthYear()); }

    private static boolean isAlike(Known member, MemberJoined row) {
        if (member.phone() != null && member.phone().equals(row.details().phone())) return true;
        boolean twoYears = member.birthYear() != null && row.birthYear() != null && !member.birthYear().equals(row.birthYear());
        boolean twoPhones = member.phone() != null && row.details().phone() != null;
        return !twoYears && !twoPhones && VietnameseText.folded(member.name()).equals(VietnameseText.folded(row.details().name()));
    }

    private boolean isPresent(Known member) { return member.leftOn() == null || member.leftOn().isAfter(today); }

    private int presentFirst(Known one, Known other) { return Boolean.compare(isPresent(other), isPresent(one)); }

    private List<Known> known(UUID team) { return byTeam.computeIfAbsent(team, absent -> new ArrayList<>()); }
}
