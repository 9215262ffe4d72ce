package vn.tungnha.training.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.training.AttendanceRow;
import vn.tungnha.training.AttendanceTaken;
import vn.tungnha.training.SessionKind;
import vn.tungnha.training.SessionMode;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.SubjectKind;

/**
 * Who of a team, household or business came to sessions, and who of a household was taught at all. However many told that somebody came, it counts once and
 * stands as long as one of them does; how they came is as told last. Odd histories: of a subject, or a learner, whose birth was withdrawn nothing stands.
 */
@Component
class AttendanceFold implements Fold {
    @Override
    public String name() { return "attendance"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() {
        return Set.of("attendance.taken/1", "help.given/1", "visit.made/1", "household.registered/1", "business.registered/1", "team.founded/1",
                "person.registered/1", "member.joined/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Taught taught = Taught.of(history);
        if (taught.kind() == null) return;
        taught.attendances().forEach((id, tellings) -> attendance(id, tellings, taught.kind(), meaning));
        if (taught.kind() == SubjectKind.TEAM) return;
        for (Told<HelpGiven> help : taught.helps()) trained(help.content().learner(), help.fact().subject(), taught.kind(), help.day(), meaning);
    }

    private static void attendance(UUID id, List<Told<AttendanceTaken>> tellings, SubjectKind kind, Meaning meaning) {
        UUID subject = tellings.getFirst().fact().subject();
        AttendanceTaken last = tellings.getLast().content();
        meaning.row(TrainingWords.ATTENDANCE, new AttendanceRow(id, subject, kind, last.session(), last.learner(), last.on(), last.kind(), last.mode(),
                last.how(), last.venue(), tellings.stream().map(each -> new AttendanceRow.Telling(each.id(), each.fact().author())).toList()));
        if (kind == SubjectKind.TEAM) member(last, meaning);
        else citizen(last, subject, kind, meaning);
    }

    private static void member(AttendanceTaken taken, Meaning meaning) {
        meaning.count(TrainingWords.MEMBER_ATTENDANCES, taken.on(), 1);
        meaning.distinct(TrainingWords.MEMBERS, taken.learner(), taken.on());
        if (taken.kind() == SessionKind.CONFERENCE) meaning.distinct(TrainingWords.CONFERENCE_MEMBERS, taken.learner(), taken.on());
        if (taken.mode() == SessionMode.BOTH) meaning.distinct(TrainingWords.HYBRID_MEMBERS, taken.learner(), taken.on());
    }

    private static void citizen(AttendanceTaken taken, UUID subject, SubjectKind kind, Meaning meaning) {
        meaning.count(TrainingWords.CITIZEN_ATTENDANCES, taken.on(), 1);
        meaning.distinct(TrainingWords.CITIZENS, taken.learner(), taken.on());
        if (kind == SubjectKind.HOUSEHOLD) meaning.distinct(TrainingWords.HOUSEHOLDS, subject, taken.on());
        trained(taken.learner(), subject, kind, taken.on(), meaning);
    }

    private static void trained(UUID learner, UUID subject, SubjectKind kind, LocalDate on, Meaning meaning) {
        meaning.distinct(TrainingWords.PEOPLE_TRAINED, learner, on);
        if (kind == SubjectKind.HOUSEHOLD) meaning.distinct(TrainingWords.HOUSEHOLDS_TRAINED, subject, on);
    }
}
