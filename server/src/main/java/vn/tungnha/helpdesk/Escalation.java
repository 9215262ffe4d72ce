package vn.tungnha.helpdesk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who should see to a step where people are stuck: whom the commune named for the service, then the commune's office, then the province. The rules are a
 * list; the highest that applies decides. {@code contract/rules/stuck.json} tests it here and in the app.
 */
public enum Escalation {
    ANSWERER, COMMUNE, PROVINCE;

    /**
     * What is known of the step.
     *
     * @param days     since the oldest of those who wait was raised
     * @param answered whether an answer reaches them
     * @param again    how often the same learner has come to stand there again
     * @param people   how many are stuck at the step, beneath the office that asks
     * @param named    whether the commune named somebody for the service
     */
    public record Known(int days, boolean answered, int again, int people, boolean named) {}

    /** @param level to whom it goes when it applies */
    record Rule(String name, Escalation level, Predicate<Known> applies) {}

    static final List<Rule> RULES = List.of(
            new Rule("nobody-named", COMMUNE, known -> !known.named() && !known.answered()),
            new Rule("unanswered-for-one-day", COMMUNE, known -> !known.answered() && known.days() >= 1),
            new Rule("asked-again", COMMUNE, known -> known.again() >= 1),
            new Rule("unanswered-for-three-days", PROVINCE, known -> !known.answered() && known.days() >= 3),
            new Rule("asked-twice-again", PROVINCE, known -> known.again() >= 2),
            new Rule("many-at-the-same-step", PROVINCE, known -> !known.answered() && known.people() >= 50));

    public static Escalation of(Known known) {
        return RULES.stream().filter(rule -> rule.applies().test(known)).map(Rule::level).max(Comparator.naturalOrder()).orElse(ANSWERER);
    }
}
