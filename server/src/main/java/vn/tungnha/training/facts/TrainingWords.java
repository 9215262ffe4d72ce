package vn.tungnha.training.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;
import vn.tungnha.training.AttendanceRow;
import vn.tungnha.training.AttendanceTaken;
import vn.tungnha.training.CourseAdded;
import vn.tungnha.training.CourseRow;
import vn.tungnha.training.SessionCancelled;
import vn.tungnha.training.SessionHeld;
import vn.tungnha.training.SessionPlanned;
import vn.tungnha.training.SessionRow;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class TrainingWords {
    static final RowKind<CourseRow> COURSE = new RowKind<>("course", 1, CourseRow.class, "training.course", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<SessionRow> SESSION = new RowKind<>("session", 1, SessionRow.class, "training.session", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<AttendanceRow> ATTENDANCE = new RowKind<>("attendance", 1, AttendanceRow.class, "training.attendance", Audience.COVERING, Permission.SEE_HOUSEHOLDS);

    static final Measure SESSIONS = new Measure("training.sessions", Kind.COUNT, Unit.CLASS);
    static final Measure CONFERENCES = new Measure("training.conferences", Kind.COUNT, Unit.CONFERENCE);
    static final Measure HEADS = new Measure("training.heads", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure MEMBER_ATTENDANCES = new Measure("training.member_attendances", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure CITIZEN_ATTENDANCES = new Measure("training.citizen_attendances", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure MEMBERS = new Measure("training.members", Kind.DISTINCT, Unit.PERSON);
    static final Measure CONFERENCE_MEMBERS = new Measure("training.conference_members", Kind.DISTINCT, Unit.PERSON);
    static final Measure HYBRID_MEMBERS = new Measure("training.members_hybrid", Kind.DISTINCT, Unit.PERSON);
    static final Measure CITIZENS = new Measure("training.citizens", Kind.DISTINCT, Unit.PERSON);
    static final Measure HOUSEHOLDS = new Measure("training.households", Kind.DISTINCT, Unit.HOUSEHOLD);
    /** Taught at all, at the door or in a session. */
    static final Measure PEOPLE_TRAINED = new Measure("person.trained", Kind.DISTINCT, Unit.PERSON);
    static final Measure HOUSEHOLDS_TRAINED = new Measure("household.trained", Kind.DISTINCT, Unit.HOUSEHOLD);

    @Bean
    FactType<?> courseAdded() { return new FactType<>("course.added", 1, CourseAdded.class, Permission.MANAGE_TRAINING, Home.ANY); }

    @Bean
    FactType<?> sessionPlanned() { return new FactType<>("session.planned", 1, SessionPlanned.class, Permission.MANAGE_TRAINING, Home.ANY); }

    @Bean
    FactType<?> sessionCancelled() { return new FactType<>("session.cancelled", 1, SessionCancelled.class, Permission.MANAGE_TRAINING, Home.SUBJECT); }

    @Bean
    FactType<?> sessionHeld() { return new FactType<>("session.held", 1, SessionHeld.class, Permission.TAKE_ATTENDANCE, Home.SUBJECT); }

    @Bean
    FactType<?> attendanceTaken() { return new FactType<>("attendance.taken", 1, AttendanceTaken.class, Permission.TAKE_ATTENDANCE, Home.SUBJECT); }

    @Bean
    RowKind<?> courseKind() { return COURSE; }

    @Bean
    RowKind<?> sessionKind() { return SESSION; }

    @Bean
    RowKind<?> attendanceKind() { return ATTENDANCE; }

    @Bean
    Measure trainingSessions() { return SESSIONS; }

    @Bean
    Measure trainingConferences() { return CONFERENCES; }

    @Bean
    Measure trainingHeads() { return HEADS; }

    @Bean
    Measure memberAttendances() { return MEMBER_ATTENDANCES; }

    @Bean
    Measure citizenAttendances() { return CITIZEN_ATTENDANCES; }

    @Bean
    Measure membersTrained() { return MEMBERS; }

    @Bean
    Measure membersAtConferences() { return CONFERENCE_MEMBERS; }

    @Bean
    Measure membersInHybrid() { return HYBRID_MEMBERS; }

    @Bean
    Measure citizensInSessions() { return CITIZENS; }

    @Bean
    Measure householdsInSessions() { return HOUSEHOLDS; }

    @Bean
    Measure peopleTrained() { return PEOPLE_TRAINED; }

    @Bean
    Measure householdsTrained() { return HOUSEHOLDS_TRAINED; }
}
