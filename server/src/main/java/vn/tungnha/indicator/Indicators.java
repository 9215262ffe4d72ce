package vn.tungnha.indicator;

import static vn.tungnha.indicator.Indicator.Counting.ABLE;
import static vn.tungnha.indicator.Indicator.Counting.ABLE_BY_THEN;
import static vn.tungnha.indicator.Indicator.Counting.DIFFERENT;
import static vn.tungnha.indicator.Indicator.Counting.STANDING;
import static vn.tungnha.indicator.Indicator.Counting.SUM;
import static vn.tungnha.indicator.Indicator.Group.COMMERCE;
import static vn.tungnha.indicator.Indicator.Group.DOORS;
import static vn.tungnha.indicator.Indicator.Group.ORGANISATION;
import static vn.tungnha.indicator.Indicator.Group.OUTREACH;
import static vn.tungnha.indicator.Indicator.Group.PAYMENT;
import static vn.tungnha.indicator.Indicator.Group.SKILLS;
import static vn.tungnha.indicator.Indicator.Group.TRAINING;
import static vn.tungnha.indicator.Indicator.Group.VOICES;
import static vn.tungnha.ledger.Measure.Unit.ACCOUNT;
import static vn.tungnha.ledger.Measure.Unit.CLASS;
import static vn.tungnha.ledger.Measure.Unit.CONFERENCE;
import static vn.tungnha.ledger.Measure.Unit.DONG;
import static vn.tungnha.ledger.Measure.Unit.EVENT;
import static vn.tungnha.ledger.Measure.Unit.HOUSEHOLD;
import static vn.tungnha.ledger.Measure.Unit.NOTICE;
import static vn.tungnha.ledger.Measure.Unit.OCCURRENCE;
import static vn.tungnha.ledger.Measure.Unit.PERSON;
import static vn.tungnha.ledger.Measure.Unit.PRODUCT;
import static vn.tungnha.ledger.Measure.Unit.TEAM;
import static vn.tungnha.ledger.Measure.Unit.TRANSACTION;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.Indicator.Base;
import vn.tungnha.place.Place;

/** The indicators this house knows, in the order a report tells them; a test holds them to the measures the modules declare. */
@Component
public class Indicators {
    static final Indicator REACHED = Indicator.of("households-reached", DOORS, DIFFERENT, "household.reached", HOUSEHOLD)
            .shareOf(Base.DECLARED_HOUSEHOLDS).judgedBy(new Indicator.Thresholds(60, 20));
    static final Indicator HELPED = Indicator.of("people-helped", DOORS, DIFFERENT, "person.helped", PERSON);
    static final Indicator HANDS_ON = Indicator.of("people-hands-on", DOORS, DIFFERENT, "person.hands_on", PERSON);
    static final Indicator ALONE = Indicator.of("people-newly-alone", SKILLS, SUM, "person.alone", PERSON);
    static final Indicator VISITS = Indicator.of("visits", DOORS, SUM, "visit.made", OCCURRENCE);
    static final Indicator MASTERED = Indicator.of("people-mastered", SKILLS, SUM, "person.mastered", PERSON);
    static final Indicator FROM_NEIGHBOUR = Indicator.of("people-from-neighbours", SKILLS, SUM, "person.from_neighbour", PERSON);
    static final Indicator REGISTERED = Indicator.of("households-registered", DOORS, STANDING, "household.registered", HOUSEHOLD)
            .shareOf(Base.DECLARED_HOUSEHOLDS).judgedBy(new Indicator.Thresholds(95, 50));

    static final Indicator PEOPLE_TRAINED = Indicator.of("people-trained", SKILLS, DIFFERENT, "person.trained", PERSON);
    static final Indicator MEMBERS_TRAINED = Indicator.of("members-trained", TRAINING, DIFFERENT, "training.members", PERSON);
    static final Indicator CITIZENS_IN_CLASS = Indicator.of("citizens-in-class", TRAINING, DIFFERENT, "training.citizens", PERSON);
    static final Indicator MARKETPLACE_ACCOUNTS = Indicator.of("marketplace-accounts", COMMERCE, STANDING, "marketplace.accounts", ACCOUNT);
    static final Indicator TRANSACTIONS = Indicator.of("transactions", COMMERCE, SUM, "marketplace.transactions", TRANSACTION);
    static final Indicator STUCK_RAISED = Indicator.of("stuck-raised", VOICES, SUM, "stuck.raised", OCCURRENCE).neither();
    static final Indicator STUCK_CLOSED = Indicator.of("stuck-closed", VOICES, SUM, "stuck.closed", OCCURRENCE);

    /** What each period is told in, in the order of {@link Figures}. */
    static final List<Indicator> OF_A_PERIOD = List.of(REACHED, HELPED, ALONE, VISITS, MASTERED, FROM_NEIGHBOUR, REGISTERED);

    /** What the first screen tells of the rest of the work, beside those. */
    static final List<Indicator> AT_A_GLANCE = List.of(CITIZENS_IN_CLASS, MEMBERS_TRAINED, MARKETPLACE_ACCOUNTS, TRANSACTIONS, STUCK_RAISED, STUCK_CLOSED);

    private static final List<Indicator> ALL = List.of(
            Indicator.of("communes-with-team", ORGANISATION, STANDING, "team.commune", TEAM).places(Place.COMMUNE).shareOf(Base.COMMUNES),
            Indicator.of("commune-members", ORGANISATION, STANDING, "member.commune", PERSON).neither(),
            Indicator.of("village-teams", ORGANISATION, STANDING, "team.village", TEAM).shareOf(Base.VILLAGES),
            Indicator.of("village-members", ORGANISATION, STANDING, "member.village", PERSON).neither(),

            Indicator.of("conferences", TRAINING, SUM, "training.conferences", CONFERENCE),
            Indicator.of("districts-with-conference", TRAINING, SUM, "training.conferences", CONFERENCE).places(Place.DISTRICT).shareOf(Base.DISTRICTS),
            Indicator.of("conference-members", TRAINING, DIFFERENT, "training.conference_members", PERSON),
            Indicator.of("sessions", TRAINING, SUM, "training.sessions", CLASS),
            MEMBERS_TRAINED,
            Indicator.of("members-trained-hybrid", TRAINING, DIFFERENT, "training.members_hybrid", PERSON),
            Indicator.of("member-attendances", TRAINING, SUM, "training.member_attendances", OCCURRENCE),
            CITIZENS_IN_CLASS,
            Indicator.of("citizen-attendances", TRAINING, SUM, "training.citizen_attendances", OCCURRENCE),

            Indicator.of("notices-published", OUTREACH, SUM, "notice.published", NOTICE).neither(),
            Indicator.of("notices-told", OUTREACH, SUM, "notice.told", OCCURRENCE),
            Indicator.of("households-told", OUTREACH, DIFFERENT, "household.told", HOUSEHOLD).shareOf(Base.DECLARED_HOUSEHOLDS),
            Indicator.of("gatherings", OUTREACH, SUM, "gathering.held", EVENT),
            Indicator.of("gathering-heads", OUTREACH, SUM, "gathering.heads", OCCURRENCE),

            VISITS, REACHED, HELPED, HANDS_ON, REGISTERED,

            PEOPLE_TRAINED,
            Indicator.of("households-trained", SKILLS, DIFFERENT, "household.trained", HOUSEHOLD).shareOf(Base.DECLARED_HOUSEHOLDS),
            ALONE, MASTERED, FROM_NEIGHBOUR,
            Indicator.of("able-government", SKILLS, ABLE, "government", PERSON),
            Indicator.of("able-economy", SKILLS, ABLE, "economy", PERSON),
            Indicator.of("able-society", SKILLS, ABLE, "society", PERSON),
            Indicator.of("cadres-helped", SKILLS, DIFFERENT, "cadre.helped", PERSON),
            Indicator.of("cadres-newly-alone", SKILLS, SUM, "cadre.alone", PERSON),
            Indicator.of("cadres-able", SKILLS, ABLE_BY_THEN, AbleStore.CADRE, PERSON),

            Indicator.of("payment-accounts", PAYMENT, STANDING, "payment.accounts", ACCOUNT),
            Indicator.of("payment-households", PAYMENT, DIFFERENT, "payment.households", HOUSEHOLD).shareOf(Base.DECLARED_HOUSEHOLDS),

            MARKETPLACE_ACCOUNTS,
            Indicator.of("marketplace-households", COMMERCE, DIFFERENT, "marketplace.households", HOUSEHOLD).shareOf(Base.DECLARED_HOUSEHOLDS),
            Indicator.of("products-listed", COMMERCE, STANDING, "product.listed", PRODUCT),
            TRANSACTIONS,
            Indicator.of("transactions-per-account", COMMERCE, STANDING, "marketplace.transactions", TRANSACTION).shareOf("marketplace.accounts"),
            Indicator.of("sales-value", COMMERCE, SUM, "marketplace.value", DONG),
            Indicator.of("livestreams", COMMERCE, SUM, "livestream.held", EVENT),

            Indicator.of("voices-raised", VOICES, SUM, "voice.raised", OCCURRENCE).neither(),
            Indicator.of("voices-answered", VOICES, SUM, "voice.answered", OCCURRENCE),
            STUCK_RAISED,
            Indicator.of("people-stuck", VOICES, DIFFERENT, "person.stuck", PERSON).lessIsBetter(),
            STUCK_CLOSED);

    public List<Indicator> all() { return ALL; }
}
