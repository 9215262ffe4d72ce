package vn.tungnha.training.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.DeviceOrder;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.training.CourseAdded;
import vn.tungnha.training.CourseRow;
import vn.tungnha.training.SessionCancelled;
import vn.tungnha.training.SessionHeld;
import vn.tungnha.training.SessionKind;
import vn.tungnha.training.SessionPlanned;
import vn.tungnha.training.SessionRow;

/** Courses and sessions. A session counts on its first day unless it was cancelled, and its heads with it; the head count told last stands. */
@Component
class SessionFold implements Fold {
    @Override
    public String name() { return "session"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("course.added/1", "session.planned/1", "session.cancelled/1", "session.held/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> planned = null;
        LocalDate cancelledOn = null;
        Integer heads = null;
        for (DeviceOrder.Dated each : DeviceOrder.of(history)) {
            Told<?> told = each.told();
            switch (told.content()) {
                case CourseAdded course -> meaning.row(TrainingWords.COURSE,
                        new CourseRow(told.id(), course.name(), course.audience(), course.services(), course.hours()));
                case SessionPlanned ignored -> planned = told;
                case SessionCancelled cancelled -> cancelledOn = cancelled.on();
                case SessionHeld held -> heads = held.heads();
                default -> { }
            }
        }
        if (planned != null) session(planned, cancelledOn, heads, meaning);
    }

    private static void session(Told<?> told, LocalDate cancelledOn, Integer heads, Meaning meaning) {
        var session = (SessionPlanned) told.content();
        meaning.row(TrainingWords.SESSION, new SessionRow(told.id(), session.course(), session.name(), session.kind(), session.audience(), session.mode(),
                session.from(), session.to(), session.startsAt(), session.venue(), session.venues(), session.organiser(), session.coOrganisers(),
                cancelledOn, heads));
        if (cancelledOn != null) return;
        meaning.count(TrainingWords.SESSIONS, session.from(), 1);
        if (session.kind() == SessionKind.CONFERENCE) meaning.count(TrainingWords.CONFERENCES, session.from(), 1);
        if (heads != null) meaning.count(TrainingWords.HEADS, session.from(), heads);
    }
}
