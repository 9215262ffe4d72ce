package vn.tungnha.kernel;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sign between the cells of a text file.
 *
 * @param lineNamingIt number of the line that only names the sign, as Excel writes {@code sep=;}; 0 without one
 */
record Separator(char sign, int lineNamingIt) {
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?[ \t,;]*(?:\n|\\z)",
            Pattern.CASE_INSENSITIVE);
    private static final int LETTERS_LOOKED_AT = 60_000;
    private static final int LINES_LOOKED_AT = 60;

    /** How a text falls apart by one sign: so many lines have the same number of cells. */
    private record Fit(char sign, long lines, int width) {
        /** Few lines with many cells are a table, many lines with two are sentences with a comma. */
        long weight() { return lines * (width - 1) * (width - 1); }
    }

    /** @param text with lines that end in \n */
    static Separator of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) return new Separator(named.group(1).charAt(0), 1);
        String beginning = beginning(text);
        Fit best = new Fit(',', 0, 1);
        for (char sign : new char[] {'\t', ';', ',', '|'}) {
            Fit fit = fit(beginning, sign);
            if (fit.weight() > best.weight()) best = fit;
        }
        return new Separator(best.sign(), 0);
    }

    private static String beginning(String text) {
        if (text.length() <= LETTERS_LOOKED_AT) return text;
        int end = text.lastIndexOf('\n', LETTERS_LOOKED_AT);
        return text.substring(0, end > 0 ? end : LETTERS_LOOKED_AT);
    }

    private static Fit fit(String beginning, char sign) {
        Map<Integer, Long> linesByWidth = Csv.read(beginning, sign).stream().limit(LINES_LOOKED_AT)
                .map(line -> line.cells().size())
                .filter(width -> width > 1).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return linesByWidth.entrySet().stream().map(each -> new Fit(sign, each.getValue(), each.getKey()))
                .reduce(new Fit(sign, 0, 1), (one, other) -> other.weight() > one.weight() ? other : one);
    }}
