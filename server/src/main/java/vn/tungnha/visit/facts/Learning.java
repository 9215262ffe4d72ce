package vn.tungnha.visit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Measure;
import vn.tungnha.visit.HelpGiven.LearnedFrom;
import vn.tungnha.visit.Mastery;
import vn.tungnha.visit.MasteryRow;
import vn.tungnha.visit.SubjectKind;

/** What lessons come to: a mastery row per learner and service, and each learner counted on the day they first got somewhere in any service. */
final class Learning {
    private record Pair(UUID learner, UUID service) {}

    private final SubjectKind kind;
    private final Meaning meaning;
    private final Map<UUID, LocalDate> alone = new HashMap<>();
    private final Map<UUID, LocalDate> mastered = new HashMap<>();
    private final Map<UUID, LocalDate> fromNeighbour = new HashMap<>();

    private Learning(SubjectKind kind, Meaning meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    static void of(List<Lesson> lessons, SubjectKind kind, Meaning meaning) {
        var learning = new Learning(kind, meaning);
        Map<Pair, List<Lesson>> pairs = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            learning.given(lesson);
            pairs.computeIfAbsent(new Pair(lesson.help().learner(), lesson.help().service()), absent -> new ArrayList<>(4)).add(lesson);
        }
        pairs.forEach(learning::mastery);
        learning.countFirsts();
    }

    private void given(Lesson lesson) {
        LocalDate day = lesson.told().day();
        UUID learner = lesson.help().learner();
        meaning.count(VisitWords.HELPS, day, 1);
        meaning.distinct(cadres() ? VisitWords.CADRES_HELPED : VisitWords.PEOPLE_HELPED, learner, day);
        if (!cadres() && lesson.handsOn()) meaning.distinct(VisitWords.PEOPLE_HANDS_ON, learner, day);
        if (lesson.help().learnedFrom() == LearnedFrom.NEIGHBOUR) earliest(fromNeighbour, learner, day);
    }

    private void mastery(Pair pair, List<Lesson> history) {
        Mastery mastery = Mastery.of(history.stream().map(Lesson::forMastery).toList());
        meaning.row(VisitWords.MASTERY, new MasteryRow(MasteryRow.id(pair.learner(), pair.service()), history.getFirst().told().fact().subject(), kind,
                pair.learner(), pair.service(), mastery.level(), mastery.aloneSince(), mastery.masteredOn(), mastery.lastOn(), mastery.helps(),
                mastery.first(), learnedFrom(history)));
        earliest(alone, pair.learner(), mastery.aloneSince());
        earliest(mastered, pair.learner(), mastery.masteredOn());
    }

    /** As it was said first; null when it never was, which means the team. */
    private static LearnedFrom learnedFrom(List<Lesson> history) {
        for (Lesson lesson : history) if (lesson.help().learnedFrom() != null) return lesson.help().learnedFrom();
        return null;
    }

    private void countFirsts() {
        count(alone, cadres() ? VisitWords.CADRES_ALONE : VisitWords.PEOPLE_ALONE);
        if (cadres()) return;
        count(mastered, VisitWords.PEOPLE_MASTERED);
        count(fromNeighbour, VisitWords.FROM_NEIGHBOUR);
    }

    private void count(Map<UUID, LocalDate> days, Measure measure) { days.values().forEach(day -> meaning.count(measure, day, 1)); }

    private boolean cadres() { return kind == SubjectKind.TEAM; }

    private static void earliest(Map<UUID, LocalDate> days, UUID learner, LocalDate day) {
        if (day != null) days.merge(learner, day, (one, other) -> one.isBefore(other) ? one : other);
    }
}
