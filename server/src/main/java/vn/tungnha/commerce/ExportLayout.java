package vn.tungnha.commerce;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;
import vn.tungnha.kernel.VietnameseText;

/** How a platform's export is laid out: which headings mean what, the likeliest first. Headings are known again without accents, case, units and stars. */
public record ExportLayout(Map<Meaning, List<String>> words) {
    private static final List<Meaning> NEEDED = List.of(Meaning.NUMBER, Meaning.DAY, Meaning.SHOP);
    /** Some exports begin with a title and a period above their headings. */
    private static final int LINES_ABOVE = 15;
    /** Of headings nobody knows, so many are told and so much of each. */
    private static final int MOST_TOLD = 60;
    private static final int LONGEST_TOLD = 60;
    private static final Pattern BESIDE_THE_NAME = Pattern.compile("\\([^)]*\\)|[*:]");

    /** Where the columns are. */
    record Columns(int headings, int width, Map<Meaning, Integer> at, Map<Meaning, String> named) {
        String cell(Csv.Line line, Meaning meaning) {
            Integer column = at.get(meaning);
            return column == null || column >= line.cells().size() ? "" : line.cells().get(column).strip();
        }

        String heading(Meaning meaning) { return named.getOrDefault(meaning, ""); }
    }

    public static String folded(String heading) { return VietnameseText.folded(BESIDE_THE_NAME.matcher(heading).replaceAll(" ")); }

    /** The first line that names the order's number is the headings; what is needed and not found is told with what was found instead. */
    Columns columns(List<Csv.Line> lines) {
        for (int i = 0; i < Math.min(LINES_ABOVE, lines.size()); i++) {
            Map<Meaning, Integer> at = at(lines.get(i).cells());
            if (at.containsKey(Meaning.NUMBER) && at.size() > 1) return complete(i, lines.get(i).cells(), at);
        }
        throw missing(widest(lines), Map.of());
    }

    private Columns complete(int line, List<String> headings, Map<Meaning, Integer> at) {
        if (!at.keySet().containsAll(NEEDED) || !at.containsKey(Meaning.AMOUNT) && !at.containsKey(Meaning.TOTAL)) throw missing(headings, at);
        var named = new EnumMap<Meaning, String>(Meaning.class);
        at.forEach((meaning, column) -> named.put(meaning, headings.get(column)));
        return new Columns(line, headings.size(), at, named);
    }

    private Map<Meaning, Integer> at(List<String> headings) {
        List<String> folded = headings.stream().map(ExportLayout::folded).toList();
        var at = new EnumMap<Meaning, Integer>(Meaning.class);
        for (Meaning meaning : Meaning.values())
            if (meaning != Meaning.NOT_COUNTING) of(meaning).map(folded::indexOf).filter(column -> column >= 0).findFirst().ifPresent(column -> at.put(meaning, column));
        return at;
    }

    private static List<String> widest(List<Csv.Line> lines) {
        return lines.stream().limit(LINES_ABOVE).map(line -> line.cells().stream().filter(cell -> !cell.isBlank()).toList())
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    private static Refusal missing(List<String> headings, Map<Meaning, Integer> at) {
        var missing = new ArrayList<>(NEEDED.stream().filter(meaning -> !at.containsKey(meaning)).map(Meaning::word).toList());
        if (!at.containsKey(Meaning.AMOUNT) && !at.containsKey(Meaning.TOTAL)) missing.add(Meaning.AMOUNT.word());
        return new Refusal(CommerceProblem.ORDER_COLUMNS, Map.of("missing", missing, "found",
                headings.stream().limit(MOST_TOLD).map(heading -> StorableText.start(heading, LONGEST_TOLD)).toList()));
    }

    /** Whole words, so that "Hoàn thành" is no "hoàn". */
    boolean counts(String status) {
        String folded = " " + VietnameseText.folded(status).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return of(Meaning.NOT_COUNTING).noneMatch(word -> folded.contains(" " + word + " "));
    }

    private Stream<String> of(Meaning meaning) { return words.getOrDefault(meaning, List.of()).stream(); }
}
