package vn.tungnha.visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code round.answered/1}: a household answered a round's questions; asked again, the last answers count.
 *
 * @param visit the visit it was asked at; the answers stand even when that is corrected
 */
public record RoundAnswered(UUID round, UUID visit, List<Answer> answers, Texts personal) implements FactContent {
    /**
     * The answer to one question; to a question for words it holds nothing, they are in the personal part.
     *
     * @param question counted from 0
     * @param choice   counted from 0
     */
    public record Answer(int question, Boolean yes, Integer choice, Integer number) {
        private static final int LAST_QUESTION = 4;
        private static final int LAST_CHOICE = 9;

        public Answer {
            Limits.number("question", question, 0, LAST_QUESTION);
            Limits.number("choice", choice, 0, LAST_CHOICE);
            Limits.number("number", number, 0, Integer.MAX_VALUE);
            if (Stream.of(yes, choice, number).filter(each -> each != null).count() > 1) throw new Refusal(VisitProblem.ROUND_ANSWER_UNCLEAR);
        }
    }

    /** What was answered in words, by question. */
    public record Texts(Map<Integer, String> texts) {
        private static final int LONGEST_TEXT = 500;

        public Texts {
            if (texts != null) texts.forEach((question, text) -> Limits.text("texts", text, LONGEST_TEXT));
            texts = texts == null ? null : Map.copyOf(texts);
        }
    }

    private static final int MOST_ANSWERS = 5;

    public RoundAnswered {
        Limits.required("round", round);
        answers = Limits.list("answers", Limits.required("answers", answers), MOST_ANSWERS);
        if (answers.stream().map(Answer::question).distinct().count() < answers.size()) throw new Refusal(VisitProblem.ROUND_ANSWER_UNCLEAR);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered)) throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_HOUSEHOLD);
    }
}
