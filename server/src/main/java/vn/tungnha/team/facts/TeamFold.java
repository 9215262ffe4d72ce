package vn.tungnha.team.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Told;
import vn.tungnha.team.MemberDescribed;
import vn.tungnha.team.MemberJoined;
import vn.tungnha.team.MemberLeft;
import vn.tungnha.team.MemberRow;
import vn.tungnha.team.TeamDissolved;
import vn.tungnha.team.TeamFounded;
import vn.tungnha.team.TeamRow;
import vn.tungnha.team.TeamServes;

/** A team, whom it serves and who is in it. Odd histories: of a team whose founding was withdrawn, or a member whose joining was, nothing stands. */
@Component
class TeamFold implements Fold {
    @Override
    public String name() { return "team"; }

    @Override
    public int version() { return 4; }

    @Override
    public Set<String> reads() {
        return Set.of("team.founded/1", "team.serves/1", "team.dissolved/1", "member.joined/1", "member.described/1", "member.left/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> founding = null;
        TeamServes serving = null;
        LocalDate dissolvedOn = null;
        var members = new ArrayList<Told<?>>();
        Map<UUID, MemberDescribed> described = new HashMap<>();
        Map<UUID, LocalDate> left = new HashMap<>();
        for (Told<?> told : history) {
            switch (told.content()) {
                case TeamFounded ignored -> founding = told;
                case TeamServes now -> serving = later(serving, now);
                case TeamDissolved dissolved -> dissolvedOn = dissolved.on();
                case MemberJoined ignored -> members.add(told);
                case MemberDescribed now -> described.put(now.member(), now);
                case MemberLeft gone -> left.put(gone.member(), gone.on());
                default -> { }
            }
        }
        if (founding == null) return;
        team(founding, serving, dissolvedOn, meaning);
        Measure standing = ((TeamFounded) founding.content()).level() == TeamFounded.Level.COMMUNE ? TeamWords.COMMUNE_MEMBERS : TeamWords.VILLAGE_MEMBERS;
        for (Told<?> member : members) {
            var joined = (MemberJoined) member.content();
            MemberDescribed now = described.get(member.id());
            member(member, now == null ? joined : now.of(joined), left.get(member.id()), dissolvedOn, standing, meaning);
        }
    }

    /** The one that holds from the later day stands, however they were told. */
    private static TeamServes later(TeamServes one, TeamServes other) { return one != null && one.from().isAfter(other.from()) ? one : other; }

    private static void team(Told<?> founding, TeamServes serving, LocalDate dissolvedOn, Meaning meaning) {
        var founded = (TeamFounded) founding.content();
        List<Integer> serves = serving == null ? founded.serves() : serving.serves();
        meaning.row(TeamWords.TEAM, new TeamRow(founding.id(), founded.level(), founded.name(), founded.decision(), serves, founded.from(), dissolvedOn));
        meaning.count(TeamWords.FOUNDED, founded.from(), 1);
        standing(founded.level() == TeamFounded.Level.COMMUNE ? TeamWords.COMMUNE_TEAMS : TeamWords.VILLAGE_TEAMS, founded.from(), dissolvedOn, meaning);
    }

    /** Counts what stands now as what came less what went. */
    private static void standing(Measure measure, LocalDate from, LocalDate until, Meaning meaning) {
        meaning.count(measure, from, 1);
        if (until != null) meaning.count(measure, until, -1);
    }

    /** A member counts until leaving, and at most until the team ends. */
    private static void member(Told<?> told, MemberJoined joined, LocalDate leftOn, LocalDate dissolvedOn, Measure standing, Meaning meaning) {
        MemberJoined.Details personal = joined.details();
        meaning.row(TeamWords.MEMBER, new MemberRow(told.id(), told.fact().subject(), joined.account(), joined.role(), joined.organisation(),
                joined.gender(), joined.birthYear(), joined.languages(), joined.skills(), personal.name(), personal.phone(), joined.from(), joined.termEnd(),
                joined.decision(), leftOn));
        meaning.count(TeamWords.JOINED, joined.from(), 1);
        if (leftOn != null) meaning.count(TeamWords.LEFT, leftOn, 1);
        if (dissolvedOn == null || joined.from().isBefore(dissolvedOn)) standing(standing, joined.from(), earlier(leftOn, dissolvedOn), meaning);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) { return one == null || other != null && other.isBefore(one) ? other : one; }
}
