package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/**
 * {@code round.opened/1}: a round of visits with one aim, told by the place that opens it.
 *
 * @param audience   in words, for people
 * @param households the part of the audience a machine can tell
 * @param places     where, each with all beneath; absent: everywhere beneath
 * @param share      per cent of the audience's households to reach
 * @param of         the round from above that this one stands for
 */
public record RoundOpened(String name, Done done, String audience, Round.Households households, List<Integer> places, int share, LocalDate from,
        LocalDate until, UUID of) implements FactContent {
    /** What counts as done at a household: somebody does a service alone, a notice was told, or the questions were answered. Exactly one of them. */
    public record Done(UUID service, UUID notice, List<Question> questions) {
        private static final int MOST_QUESTIONS = 5;

        public Done {
            questions = Limits.list("questions", questions, MOST_QUESTIONS);
            if (Stream.of(service, notice, questions).filter(each -> each != null).count() != 1 || questions != null && questions.isEmpty())
                throw new Refusal(VisitProblem.ROUND_AIM_UNCLEAR);
        }
    }

    /** @param choices what one chooses from, of a choice only */
    public record Question(String text, Kind kind, List<String> choices) {
        /** How it is answered; the words of a text are personal and never leave those who may see names. */
        public enum Kind { YES_NO, CHOICE, NUMBER, TEXT }

        private static final int LONGEST_TEXT = 200;
        private static final int LONGEST_CHOICE = 60;
        private static final int MOST_CHOICES = 10;

        public Question {
            Limits.text("text", Limits.required("text", text), LONGEST_TEXT);
            Limits.required("kind", kind);
            choices = Limits.texts("choices", choices, MOST_CHOICES, LONGEST_CHOICE);
            if ((kind == Kind.CHOICE) != (choices != null && choices.size() > 1)) throw new Refusal(VisitProblem.ROUND_CHOICES_MISSING);
        }
    }

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_AUDIENCE = 200;
    private static final int MOST_PLACES = 2_000;
    private static final int WHOLE = 100;

    public RoundOpened {
        name = Limits.name("name", Limits.required("name", name), LONGEST_NAME);
        Limits.required("done", done);
        Limits.text("audience", Limits.required("audience", audience), LONGEST_AUDIENCE);
        Limits.required("households", households);
        places = Limits.list("places", places, MOST_PLACES);
        Limits.number("share", share, 1, WHOLE);
        Limits.day("from", Limits.required("from", from));
        Limits.day("until", Limits.required("until", until));
        if (until.isBefore(from)) throw new Refusal(VisitProblem.ROUND_DAYS_REVERSED, Map.of("from", from.toString(), "until", until.toString()));
    }
}
