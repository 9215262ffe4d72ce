package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the table in a file. Titles may precede it, and sheets with guides may come before its sheet. Its headings are the
 * line that names most columns.
 */
public final class TableFinder<C> {
    private static final int LINES_LOOKED_AT = 60;
    /** Sheets that explain or show an example, beside the one that was filled in. */
    private static final List<String> GUIDES = List.of("huong dan", "vi du", "guide", "readme", "example", "sample");

    /** A line that may be the headings. */
    private record Candidate<C>(Sheet sheet, int line, List<HeadingMatch<C>> columns, boolean complete) {
        int exact() { return (int) columns.stream().filter(HeadingMatch::exact).count(); }

        long filled() { return sheet.lines().get(line).cells().stream().filter(cell -> !cell.isEmpty()).count(); }
    }

    private static final Comparator<Candidate<?>> ORDER = Comparator.<Candidate<?>, Boolean>comparing(Candidate::complete)
            .thenComparing(each -> each.columns().size()).thenComparing(Candidate::exact).thenComparing(Candidate::filled);

    private final TableLayout<C> layout;
    private final List<Candidate<C>> bestOfSheets = new ArrayList<>();
    private final List<Sheet> sheets;

    private TableFinder(List<Sheet> sheets, TableLayout<C> layout) {
        this.sheets = sheets;
        this.layout = layout;
        for (Sheet sheet : sheets) best(sheet).ifPresent(bestOfSheets::add);
    }

    public static <C> TableFinder<C> of(String name, byte[] file, TableLayout<C> layout) {
        return new TableFinder<>(SheetReader.read(name, file), layout);
    }

    private Optional<Candidate<C>> best(Sheet sheet) {
        Candidate<C> best = null;
        for (int i = 0; i < Math.min(LINES_LOOKED_AT, sheet.lines().size()); i++) {
            List<HeadingMatch<C>> columns = layout.columns(sheet.lines().get(i).cells());
            var each = new Candidate<>(sheet, i, columns, isComplete(columns));
            if (!columns.isEmpty() && (best == null || ORDER.compare(each, best) > 0)) best = each;
        }
        return Optional.ofNullable(best);
    }

    private boolean isComplete(List<HeadingMatch<C>> columns) {
        return layout.isComplete(columns.stream().map(HeadingMatch::column).collect(Collectors.toSet()));
    }

    /** The table, or empty when no line names all columns that are needed. */
    public Optional<FoundTable<C>> table() {
        List<Candidate<C>> complete = bestOfSheets.stream().filter(Candidate::complete).toList();
        List<Candidate<C>> filledIn = complete.stream().filter(each -> hasRows(each) && !isGuide(each.sheet()))
                .toList();
        if (filledIn.size() > 1)
            throw new Refusal(TableProblem.TABLE_SEVERAL, Map.of("sheets", filledIn.stream()
                    .map(each -> each.sheet().name()).toList()));
        if (filledIn.size() == 1) return Optional.of(table(filledIn.getFirst()));
        return best(complete).map(TableFinder::table);
    }

    private static <C> FoundTable<C> table(Candidate<C> found) {
        return FoundTable.of(found.sheet(), found.line(), found.columns());
    }

    private static <C> Optional<Candidate<C>> best(List<Candidate<C>> all) {
        return all.stream().reduce((one, other) -> ORDER.compare(other, one) > 0 ? other : one);
    }

    private static boolean hasRows(Candidate<?> each) { return each.sheet().lines().size() > each.line() + 1; }

    private static boolean isGuide(Sheet sheet) {
        String name = VietnameseText.folded(sheet.name());
        return GUIDES.stream().anyMatch(word -> (" " + name + " ").contains(" " + word + " "));
    }

    /**
     * The line nearest to being the headings, for a person to see what was found: the one that names most columns, or
     * the widest.
     */
    public List<String> nearestHeadings() {
        return best(bestOfSheets).map(each -> each.sheet().lines().get(each.line()).cells()).orElseGet(this::widest);
    }

    private List<String> widest() {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream().limit(LINES_LOOKED_AT)).map(Csv.Line::cells)
                .reduce(List.of(), (one, other) -> filled(other) > filled(one) ? other : one);
    }

    private static long filled(List<String> cells) { return cells.stream().filter(cell -> !cell.isEmpty()).count(); }

    public boolean isEmpty() { return sheets.stream().allMatch(sheet -> sheet.lines().isEmpty()); }
}
