package vn.tungnha.helpdesk.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.helpdesk.AnswerEnded;
import vn.tungnha.helpdesk.AnswerGiven;
import vn.tungnha.helpdesk.AnswerRow;
import vn.tungnha.helpdesk.AnswererEnded;
import vn.tungnha.helpdesk.AnswererNamed;
import vn.tungnha.helpdesk.AnswererRow;
import vn.tungnha.helpdesk.StepDone;
import vn.tungnha.helpdesk.StuckAsked;
import vn.tungnha.helpdesk.StuckRaised;
import vn.tungnha.helpdesk.StuckRow;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class HelpdeskWords {
    static final RowKind<StuckRow> STUCK = new RowKind<>("stuck", 1, StuckRow.class, "helpdesk.stuck", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<AnswerRow> ANSWER = new RowKind<>("answer", 1, AnswerRow.class, "helpdesk.answer", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<AnswererRow> ANSWERER = new RowKind<>("answerer", 1, AnswererRow.class, "helpdesk.answerer", Audience.BENEATH, Permission.SEE_PERSONAL);

    static final Measure RAISED = new Measure("stuck.raised", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure CLOSED = new Measure("stuck.closed", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure PEOPLE_STUCK = new Measure("person.stuck", Kind.DISTINCT, Unit.PERSON);

    @Bean
    FactType<?> stuckRaised() { return new FactType<>("stuck.raised", 1, StuckRaised.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    /** At any leaf: an officer of the province asks where the office has its own. */
    @Bean
    FactType<?> stuckAsked() { return new FactType<>("stuck.asked", 1, StuckAsked.class, Permission.ASK, Home.ANY); }

    @Bean
    FactType<?> stepDone() { return new FactType<>("step.done", 1, StepDone.class, Permission.ASK, Home.SUBJECT); }

    @Bean
    FactType<?> answerGiven() { return new FactType<>("answer.given", 1, AnswerGiven.class, Permission.ANSWER_STUCK, Home.ANY); }

    @Bean
    FactType<?> answerEnded() { return new FactType<>("answer.ended", 1, AnswerEnded.class, Permission.ANSWER_STUCK, Home.SUBJECT); }

    @Bean
    FactType<?> answererNamed() { return new FactType<>("answerer.named", 1, AnswererNamed.class, Permission.NAME_ANSWERERS, Home.ANY); }

    @Bean
    FactType<?> answererEnded() { return new FactType<>("answerer.ended", 1, AnswererEnded.class, Permission.NAME_ANSWERERS, Home.SUBJECT); }

    @Bean
    RowKind<?> stuckKind() { return STUCK; }

    @Bean
    RowKind<?> answerKind() { return ANSWER; }

    @Bean
    RowKind<?> answererKind() { return ANSWERER; }

    @Bean
    Measure timesStuck() { return RAISED; }

    @Bean
    Measure timesFreed() { return CLOSED; }

    @Bean
    Measure peopleStuck() { return PEOPLE_STUCK; }
}
