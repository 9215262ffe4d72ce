package vn.tungnha.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Adds the answers to one question up. */
final class AnswerSum {
    private AnswerSum() {}

    static RoundBoard.Answers of(int question, List<RoundAnswerStore.Answered> answers) {
        return new RoundBoard.Answers(question, sum(answers, null), sum(answers, true), sum(answers, false), choices(answers),
                answers.stream().mapToLong(RoundAnswerStore.Answered::sum).sum(),
                answers.stream().map(RoundAnswerStore.Answered::least).filter(Objects::nonNull).min(Integer::compare).orElse(null),
                answers.stream().map(RoundAnswerStore.Answered::most).filter(Objects::nonNull).max(Integer::compare).orElse(null));
    }

    /** Of those who said so; of all when {@code yes} is null. */
    private static long sum(List<RoundAnswerStore.Answered> answers, Boolean yes) {
        return answers.stream().filter(each -> yes == null || yes.equals(each.yes())).mapToLong(RoundAnswerStore.Answered::n).sum();
    }

    private static List<Long> choices(List<RoundAnswerStore.Answered> answers) {
        int last = answers.stream().map(RoundAnswerStore.Answered::choice).filter(Objects::nonNull).max(Integer::compare).orElse(-1);
        var chosen = new ArrayList<>(Collections.nCopies(last + 1, 0L));
        for (RoundAnswerStore.Answered each : answers) if (each.choice() != null) chosen.set(each.choice(), chosen.get(each.choice()) + each.n());
        return chosen;
    }
}
