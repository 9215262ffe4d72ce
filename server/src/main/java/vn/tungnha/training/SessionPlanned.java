package vn.tungnha.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/**
 * {@code session.planned/1}: people are called together to learn; the session's id is this fact's.
 *
 * @param course   which course is held, if it is one of the list
 * @param startsAt hour of the province on each day, e.g. {@code 08:00}
 * @param venue    the main one
 * @param venues   the others, in the order attendance names them (from 1)
 */
public record SessionPlanned(UUID course, String name, SessionKind kind, @JsonProperty("for") Learners audience, SessionMode mode, LocalDate from,
        LocalDate to, String startsAt, Venue venue, List<Venue> venues, String organiser, List<CoOrganiser> coOrganisers) implements FactContent {
    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int LONGEST_NAME = 150;
    private static final int MOST_DAYS = 100;
    private static final int MOST_VENUES = 200;
    private static final int MOST_ORGANISERS = 20;

    public SessionPlanned {
        name = Limits.name("name", Limits.required("name", name), LONGEST_NAME);
        Limits.required("kind", kind);
        Limits.required("for", audience);
        Limits.required("mode", mode);
        Limits.day("from", Limits.required("from", from));
        Limits.day("to", Limits.required("to", to));
        if (to.isBefore(from)) throw new Refusal(TrainingProblem.SESSION_ENDS_FIRST, Map.of("from", from.toString(), "to", to.toString()));
        if (to.isAfter(from.plusDays(MOST_DAYS))) throw new Refusal(TrainingProblem.SESSION_TOO_LONG, Map.of("most", MOST_DAYS));
        if (startsAt != null && !HOUR.matcher(startsAt).matches()) throw new Refusal(TrainingProblem.HOUR_UNREADABLE, Map.of("hour", startsAt));
        Limits.required("venue", venue);
        venues = Limits.list("venues", venues, MOST_VENUES);
        organiser = Limits.name("organiser", Limits.required("organiser", organiser), LONGEST_NAME);
        coOrganisers = Limits.list("coOrganisers", coOrganisers, MOST_ORGANISERS);
    }
}
