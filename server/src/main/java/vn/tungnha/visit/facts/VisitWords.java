package vn.tungnha.visit.facts;

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
import vn.tungnha.visit.GatheringHeld;
import vn.tungnha.visit.GatheringRow;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.HelpRow;
import vn.tungnha.visit.MasteryRow;
import vn.tungnha.visit.RoundAnswerRow;
import vn.tungnha.visit.RoundAnswered;
import vn.tungnha.visit.RoundClosed;
import vn.tungnha.visit.RoundOpened;
import vn.tungnha.visit.RoundRow;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitRow;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class VisitWords {
    static final RowKind<VisitRow> VISIT = new RowKind<>("visit", 1, VisitRow.class, "visit.visit", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<HelpRow> HELP = new RowKind<>("help", 1, HelpRow.class, "visit.help", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<MasteryRow> MASTERY = new RowKind<>("mastery", 1, MasteryRow.class, "visit.mastery", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<GatheringRow> GATHERING = new RowKind<>("gathering", 1, GatheringRow.class, "visit.gathering", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<RoundRow> ROUND = new RowKind<>("round", 1, RoundRow.class, "visit.round", Audience.BENEATH, Permission.SIGNED_IN);
    static final RowKind<RoundAnswerRow> ROUND_ANSWER =
            new RowKind<>("round-answer", 1, RoundAnswerRow.class, "visit.round_answer", Audience.COVERING, Permission.SEE_HOUSEHOLDS);

    static final Measure VISITS = new Measure("visit.made", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure MET = new Measure("visit.met", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure HELPS = new Measure("help.given", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure GATHERINGS = new Measure("gathering.held", Kind.COUNT, Unit.EVENT);
    static final Measure HEADS = new Measure("gathering.heads", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure REACHED = new Measure("household.reached", Kind.DISTINCT, Unit.HOUSEHOLD);
    static final Measure PEOPLE_HELPED = new Measure("person.helped", Kind.DISTINCT, Unit.PERSON);
    static final Measure PEOPLE_HANDS_ON = new Measure("person.hands_on", Kind.DISTINCT, Unit.PERSON);
    static final Measure CADRES_HELPED = new Measure("cadre.helped", Kind.DISTINCT, Unit.PERSON);
    static final Measure PEOPLE_ALONE = new Measure("person.alone", Kind.COUNT, Unit.PERSON);
    static final Measure PEOPLE_MASTERED = new Measure("person.mastered", Kind.COUNT, Unit.PERSON);
    static final Measure CADRES_ALONE = new Measure("cadre.alone", Kind.COUNT, Unit.PERSON);
    static final Measure FROM_NEIGHBOUR = new Measure("person.from_neighbour", Kind.COUNT, Unit.PERSON);

    @Bean
    FactType<?> visitMade() { return new FactType<>("visit.made", 1, VisitMade.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> helpGiven() { return new FactType<>("help.given", 1, HelpGiven.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> gatheringHeld() { return new FactType<>("gathering.held", 1, GatheringHeld.class, Permission.RECORD_VISITS, Home.VILLAGE_OR_COMMUNE); }

    @Bean
    FactType<?> roundOpened() { return new FactType<>("round.opened", 1, RoundOpened.class, Permission.MANAGE_ROUNDS, Home.ANY); }

    @Bean
    FactType<?> roundClosed() { return new FactType<>("round.closed", 1, RoundClosed.class, Permission.MANAGE_ROUNDS, Home.SUBJECT); }

    @Bean
    FactType<?> roundAnswered() { return new FactType<>("round.answered", 1, RoundAnswered.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    RowKind<?> visitKind() { return VISIT; }

    @Bean
    RowKind<?> helpKind() { return HELP; }

    @Bean
    RowKind<?> masteryKind() { return MASTERY; }

    @Bean
    RowKind<?> gatheringKind() { return GATHERING; }

    @Bean
    RowKind<?> roundKind() { return ROUND; }

    @Bean
    RowKind<?> roundAnswerKind() { return ROUND_ANSWER; }

    @Bean
    Measure visits() { return VISITS; }

    @Bean
    Measure visitsMet() { return MET; }

    @Bean
    Measure helps() { return HELPS; }

    @Bean
    Measure gatherings() { return GATHERINGS; }

    @Bean
    Measure heads() { return HEADS; }

    @Bean
    Measure householdsReached() { return REACHED; }

    @Bean
    Measure peopleHelped() { return PEOPLE_HELPED; }

    @Bean
    Measure peopleHandsOn() { return PEOPLE_HANDS_ON; }

    @Bean
    Measure cadresHelped() { return CADRES_HELPED; }

    @Bean
    Measure peopleAlone() { return PEOPLE_ALONE; }

    @Bean
    Measure peopleMastered() { return PEOPLE_MASTERED; }

    @Bean
    Measure cadresAlone() { return CADRES_ALONE; }

    @Bean
    Measure fromNeighbour() { return FROM_NEIGHBOUR; }
}
