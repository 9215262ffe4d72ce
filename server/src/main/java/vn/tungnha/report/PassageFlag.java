package vn.tungnha.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Refusal;

/**
 * Figures that an author deleted from a passage, and numbers typed into it. Figures of a report are placeholders that the server fills.
 *
 * @param passage its id
 * @param missing placeholders of the usual words that the author's words lack, e.g. {@code visits}
 * @param typed   numbers that the usual words do not have, e.g. {@code 999}; a number of a decision is one too
 */
public record PassageFlag(String passage, List<String> missing, List<String> typed) {
    private static final int SHOWN = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*", Pattern.UNICODE_CHARACTER_CLASS);

    static PassageFlag of(String passage, String usual, String words) {
        List<String> missing = new ArrayList<>(Narrative.chipsIn(usual));
        missing.removeAll(Narrative.chipsIn(words));
        Set<String> typed = numbers(words);
        typed.removeAll(numbers(usual));
        return new PassageFlag(passage, missing, List.copyOf(typed));
    }

    boolean isNothing() { return missing.isEmpty() && typed.isEmpty(); }

    /** Refuses a passage in which a figure was deleted and a number typed: the typed number replaces the figure. */
    void refuseTypedFigure() {
        if (!missing.isEmpty() && !typed.isEmpty())
            throw new Refusal(ReportProblem.REPORT_FIGURE_TYPED, Map.of("chip", missing.getFirst(), "typed", String.join(", ", typed)));
    }

    /** Braces are for placeholders only. */
    static void refuseLooseBraces(String words) {
        String rest = Narrative.withoutChips(words);
        int brace = Math.max(rest.indexOf('{'), rest.indexOf('}'));
        if (brace >= 0) throw new Refusal(ReportProblem.REPORT_CHIP_UNKNOWN, Map.of("chip", rest.substring(brace, Math.min(rest.length(), brace + SHOWN))));
    }

    private static Set<String> numbers(String words) {
        Set<String> numbers = new LinkedHashSet<>();
        NUMBER.matcher(Narrative.withoutChips(words)).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }
}
