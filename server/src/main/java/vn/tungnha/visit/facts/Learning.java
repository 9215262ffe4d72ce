package vn.tungnha.visit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.visit.HelpGiven.LearnedFrom;
import vn.tungnha.visit.Mastery;
import vn.tungnha.visit.MasteryRow;
import vn.tungnha.visit.SubjectKind;
import vn.tungnha.visit.facts.VisitFold.Lesson;

/** What the lessons at one door come to: a mastery row per learner and service, and the people counted. */
final class Learning {
    private record Pair(UUID learner, UUID service) {}

    private Learning() {}

    static void of(List<Lesson> lessons, SubjectKind kind, Meaning meaning) {
        Map<Pair, List<Lesson>> pairs = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            pairs.computeIfAbsent(new Pair(lesson.help().learner(), lesson.help().service()), absent -> new ArrayList<>()).add(lesson);
            meaning.count(VisitWords.HELPS, lesson.told().day(), 1);
            meaning.distinct(kind == SubjectKind.TEAM ? VisitWords.CADRES_HELPED : VisitWords.PEOPLE_HELPED, lesson.help().learner(), lesson.told().day());
        }
        Map<UUID, LocalDate> alone = new HashMap<>();
        Map<UUID, LocalDate> mastered = new HashMap<>();
        Map<UUID, LocalDate> fromNeighbour = new HashMap<>();
        pairs.forEach((pair, history) -> {
            MasteryRow row = row(pair, kind, history);
            meaning.row(VisitWords.MASTERY, row);
            earliest(alone, pair.learner(), row.aloneSince());
            earliest(mastered, pair.learner(), row.masteredOn());
            history.stream().filter(lesson -> lesson.help().learnedFrom() == LearnedFrom.NEIGHBOUR).findFirst()
                    .ifPresent(lesson -> earliest(fromNeighbour, pair.learner(), lesson.told().day()));
        });
        count(alone, kind == SubjectKind.TEAM ? VisitWords.CADRES_ALONE : VisitWords.PEOPLE_ALONE, meaning);
        if (kind == SubjectKind.TEAM) return;
        count(mastered, VisitWords.PEOPLE_MASTERED, meaning);
        count(fromNeighbour, VisitWords.FROM_NEIGHBOUR, meaning);
    }

    private static MasteryRow row(Pair pair, SubjectKind kind, List<Lesson> history) {
        Mastery mastery = Mastery.of(history.stream()
                .map(lesson -> new Mastery.Lesson(lesson.told().day(), lesson.help().seen(), lesson.device())).toList());
        LearnedFrom from = history.stream().map(lesson -> lesson.help().learnedFrom()).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        return new MasteryRow(Ids.named("mastery", pair.learner().toString(), pair.service().toString()), history.getFirst().told().fact().subject(), kind,
                pair.learner(), pair.service(), mastery.level(), mastery.aloneSince(), mastery.masteredOn(), mastery.lastOn(), mastery.helps(),
                mastery.first(), from);
    }

    private static void earliest(Map<UUID, LocalDate> days, UUID learner, LocalDate day) {
        if (day != null) days.merge(learner, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    private static void count(Map<UUID, LocalDate> days, Measure measure, Meaning meaning) {
        days.values().forEach(day -> meaning.count(measure, day, 1));
    }
}
