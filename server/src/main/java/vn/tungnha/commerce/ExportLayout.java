package vn.tungnha.commerce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungnha.kernel.FoundTable;
import vn.tungnha.kernel.HeadingMatch;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;
import vn.tungnha.kernel.TableFinder;
import vn.tungnha.kernel.TableLayout;
import vn.tungnha.kernel.TableProblem;
import vn.tungnha.kernel.VietnameseText;

/**
 * How a platform's export is laid out: which headings mean what, the likeliest first. Headings are known again without
 * accents, case, units and stars.
 */
public record ExportLayout(Map<Meaning, List<String>> words) implements TableLayout<Meaning> {
    private static final List<Meaning> NEEDED = List.of(Meaning.NUMBER, Meaning.DAY, Meaning.SHOP);
    /** Of headings nobody knows, so many are told and so much of each. */
    private static final int MOST_TOLD = 60;
    private static final int LONGEST_TOLD = 60;
    private static final Pattern BESIDE_THE_NAME = Pattern.compile("\\([^)]*\\)|[*:]");

    public static String folded(String heading) {
        return VietnameseText.folded(BESIDE_THE_NAME.matcher(heading).replaceAll(" "));
    }

    /**
     * The table of orders in a file.
     *
     * @throws Refusal TABLE_UNREADABLE when the file has no table; else one that names the missing columns and the headings that were found
     */
    FoundTable<Meaning> table(String name, byte[] file) {
        var finder = TableFinder.of(name, file, this);
        if (finder.isEmpty()) throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", name));
        return finder.table().orElseThrow(() -> missing(finder.nearestHeadings()));
    }

    @Override
    public List<HeadingMatch<Meaning>> columns(List<String> headings) {
        List<String> folded = headings.stream().map(ExportLayout::folded).toList();
        var found = new ArrayList<HeadingMatch<Meaning>>();
        for (Meaning meaning : Meaning.values())
            if (meaning != Meaning.NOT_COUNTING)
                of(meaning).map(folded::indexOf).filter(column -> column >= 0).findFirst()
                    .ifPresent(column -> found.add(new HeadingMatch<>(meaning, column, true)));
        return found;
    }

    @Override
    public boolean isComplete(Set<Meaning> columns) {
        return columns.containsAll(NEEDED) && (columns.contains(Meaning.AMOUNT) || columns.contains(Meaning.TOTAL));
    }

    private Refusal missing(List<String> headings) {
        Set<Meaning> there = columns(headings).stream().map(HeadingMatch::column).collect(Collectors.toSet());
        var missing = new ArrayList<>(NEEDED.stream().filter(meaning -> !there.contains(meaning)).map(Meaning::word)
                .toList());
        if (!there.contains(Meaning.AMOUNT) && !there.contains(Meaning.TOTAL)) missing.add(Meaning.AMOUNT.word());
        return new Refusal(CommerceProblem.ORDER_COLUMNS, Map.of("missing", missing, "found", headings.stream()
                .filter(heading -> !heading.isEmpty())
                .limit(MOST_TOLD).map(heading -> StorableText.start(heading, LONGEST_TOLD)).toList()));
    }

    /** Whole words, so that "Hoàn thành" is no "hoàn". */
    boolean counts(String status) {
        String folded = " " + VietnameseText.folded(status).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return of(Meaning.NOT_COUNTING).noneMatch(word -> folded.contains(" " + word + " "));
    }

    private Stream<String> of(Meaning meaning) { return words.getOrDefault(meaning, List.of()).stream(); }
}
