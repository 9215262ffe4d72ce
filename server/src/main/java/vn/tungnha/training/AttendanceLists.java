package vn.tungnha.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.training.AttendanceColumns.Kind;
import vn.tungnha.training.AttendanceReport.Line;
import vn.tungnha.training.AttendanceReport.Outcome;
import vn.tungnha.training.AttendanceReport.Trouble;
import vn.tungnha.training.AttendanceTaken.How;

/**
 * Attendance lists that offices bring in. Whoever is sure is told, once however often the list comes; the ids follow from (session, learner, day), so a list
 * brought in again does not undo what somebody took back since.
 */
@Component
public class AttendanceLists {
    private static final int MOST = 3_000;
    private static final int BATCH = 500;
    private static final String TYPE = "attendance.taken/1";
    private static final AttendanceMatch NOBODY = new AttendanceMatch(null, List.of());

    /**
     * Who brings it in, for which place.
     *
     * @param day   the day of lines that name none; the session's first when null
     * @param dry   only to look
     * @param named whether whoever reads the report may see names
     */
    public record Bringing(UUID account, int place, UUID session, LocalDate day, boolean dry, boolean named) {}

    private record Key(UUID learner, LocalDate on) {}

    private final Trainings trainings;
    private final Attendees attendees;
    private final TrainingStore store;
    private final Desk desk;

    AttendanceLists(Trainings trainings, Attendees attendees, TrainingStore store, Desk desk) {
        this.trainings = trainings;
        this.attendees = attendees;
        this.store = store;
        this.desk = desk;
    }

    public AttendanceReport bring(Bringing bringing, byte[] file) {
        SessionLine session = trainings.get(bringing.place(), bringing.session());
        if (session.cancelledOn() != null) throw new Refusal(TrainingProblem.SESSION_IS_CANCELLED, Map.of("on", session.cancelledOn().toString()));
        LocalDate day = bringing.day() == null ? session.fromDay() : bringing.day();
        AttendanceSheet sheet = AttendanceSheet.read(file, day);
        if (sheet.lines().size() > MOST) throw new Refusal(TrainingProblem.LIST_TOO_MANY_ROWS, Map.of("most", MOST));
        Collection<Integer> leaves = trainings.beneath(bringing.place());
        List<Line> lines = lines(session, day, sheet, leaves);
        if (!bringing.dry()) lines = told(lines, session, bringing.account(), leaves);
        return AttendanceReport.of(bringing.dry(), bringing.named() ? lines : lines.stream().map(each -> unnamed(each, session)).toList());
    }

    private List<Line> lines(SessionLine session, LocalDate day, AttendanceSheet sheet, Collection<Integer> leaves) {
        Set<String> names = sheet.lines().stream().map(AttendanceSheet.Line::name).filter(Objects::nonNull).map(VietnameseText::folded).collect(Collectors.toSet());
        Set<String> phones = sheet.lines().stream().map(AttendanceSheet.Line::phone).filter(Objects::nonNull).collect(Collectors.toSet());
        List<AttendanceMatch.Candidate> meant = attendees.meant(session, names, phones, leaves);
        Map<String, List<AttendanceMatch.Candidate>> byName = meant.stream().filter(each -> each.folded() != null)
                .collect(Collectors.groupingBy(AttendanceMatch.Candidate::folded));
        Set<Key> counted = counted(session, leaves);
        var lines = new ArrayList<Line>();
        for (AttendanceSheet.Line each : sheet.lines()) {
            List<AttendanceMatch.Candidate> asked = each.phone() == null ? alike(each, byName) : meant;
            lines.add(line(each, sheet, session, day, asked, counted));
        }
        return lines;
    }

    /** Without a telephone only the name can mean somebody. */
    private static List<AttendanceMatch.Candidate> alike(AttendanceSheet.Line line, Map<String, List<AttendanceMatch.Candidate>> byName) {
        return byName.getOrDefault(VietnameseText.folded(line.name()), List.of());
    }

    private Set<Key> counted(SessionLine session, Collection<Integer> leaves) {
        return store.came(session.id(), leaves).stream().map(each -> new Key(each.learner(), each.on())).collect(Collectors.toCollection(HashSet::new));
    }

    private static Line line(AttendanceSheet.Line line, AttendanceSheet sheet, SessionLine session, LocalDate day,
            List<AttendanceMatch.Candidate> meant, Set<Key> counted) {
        String at = sheet.marks().heading();
        try {
            if (!sheet.isPresent(line)) return line(line, null, null, Outcome.ABSENT, NOBODY, null);
            at = line.heading(Kind.DAY);
            LocalDate on = line.day(day);
            if (!session.onDay(on))
                throw new Refusal(TrainingProblem.LIST_DAY_OUTSIDE, Map.of("from", session.fromDay().toString(), "to", session.toDay().toString()));
            at = line.heading(Kind.HOW);
            How how = line.how(session.mode().equals("online") ? How.ONLINE : How.IN_PERSON);
            AttendanceMatch match = AttendanceMatch.of(line.name(), line.phone(), line.unit(), meant);
            return line(line, on, word(how), outcome(match, on, counted), match, null);
        } catch (Refusal refusal) {
            return line(line, null, null, Outcome.REFUSED, NOBODY, new Trouble(at, refusal.problem().name(), refusal.params()));
        }
    }

    private static Outcome outcome(AttendanceMatch match, LocalDate on, Set<Key> counted) {
        if (match.sure() != null) return counted.add(new Key(match.sure().learner(), on)) ? Outcome.MATCHED : Outcome.ALREADY;
        return match.candidates().isEmpty() ? Outcome.UNKNOWN : Outcome.AMBIGUOUS;
    }

    private static Line line(AttendanceSheet.Line line, LocalDate on, String how, Outcome outcome, AttendanceMatch match, Trouble trouble) {
        return new Line(line.number(), line.name(), line.phone(), line.unit(), on, how, outcome, match.sure(), match.candidates(), trouble);
    }

    private List<Line> told(List<Line> lines, SessionLine session, UUID account, Collection<Integer> leaves) {
        List<NewFact> facts = lines.stream().filter(each -> each.outcome() == Outcome.MATCHED).map(each -> fact(each, session, account)).toList();
        Map<UUID, Receipt> receipts = new HashMap<>();
        for (int i = 0; i < facts.size(); i += BATCH)
            desk.tell(facts.subList(i, Math.min(i + BATCH, facts.size()))).forEach(each -> receipts.put(each.id(), each));
        Set<Key> counted = counted(session, leaves);
        return lines.stream().map(each -> each.outcome() == Outcome.MATCHED ? settled(each, receipts.get(id(each, session)), counted) : each).toList();
    }

    private NewFact fact(Line line, SessionLine session, UUID account) {
        var taken = new AttendanceTaken(session.id(), SessionKind.valueOf(constant(session.kind())), SessionMode.valueOf(constant(session.mode())),
                line.match().learner(), line.on(), How.valueOf(constant(line.how())), null);
        return desk.fact(account, line.match().leaf(), TYPE, id(line, session), line.match().subject(), taken);
    }

    private static UUID id(Line line, SessionLine session) {
        return Ids.named("attendance-list", session.id() + " " + line.match().learner(), line.on().toString());
    }

    /** Another's list may have told it meanwhile; one that was told before and does not count was taken back. */
    private static Line settled(Line line, Receipt receipt, Set<Key> counted) {
        if (receipt.outcome() == Receipt.Outcome.ACCEPTED) return line;
        if (counted.contains(new Key(line.match().learner(), line.on()))) return with(line, Outcome.ALREADY, null);
        boolean takenBack = receipt.outcome() == Receipt.Outcome.ALREADY || "ID_REUSED".equals(receipt.problem());
        return with(line, Outcome.REFUSED, takenBack ? new Trouble("", TrainingProblem.LIST_TAKEN_BACK.name(), Map.of())
                : new Trouble("", receipt.problem(), receipt.params() == null ? Map.of() : receipt.params()));
    }

    private static Line with(Line line, Outcome outcome, Trouble trouble) {
        return new Line(line.line(), line.name(), line.phone(), line.unit(), line.on(), line.how(), outcome, line.match(), line.candidates(), trouble);
    }

    private static Line unnamed(Line line, SessionLine session) {
        boolean team = !session.of(Learners.CITIZENS);
        return new Line(line.line(), line.name(), line.phone(), line.unit(), line.on(), line.how(), line.outcome(),
                line.match() == null ? null : line.match().unnamed(team), line.candidates().stream().map(each -> each.unnamed(team)).toList(), line.trouble());
    }

    private static String word(How how) { return how.name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    private static String constant(String word) { return word.toUpperCase(Locale.ROOT).replace('-', '_'); }
}
