package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures of one period for every leaf somebody asked about, each kept with the tick it was read at: when a leaf moves on, that leaf alone
 * is read anew. Any place on any map is a sum over these, so nothing shown is ever older than the reading of the ticks.
 */
final class Sheet {
    static final int MONTHS_BEFORE = 12;
    /** What the trend tells of each month. */
    private static final List<Indicator> OF_A_MONTH = List.of(Indicators.REACHED, Indicators.HELPED, Indicators.ALONE, Indicators.VISITS);
    private static final int WIDTH = Indicators.OF_A_PERIOD.size();
    private static final int BEFORE = WIDTH;
    private static final int EVER = 2 * WIDTH;
    private static final int LAST_MONTH = 3 * WIDTH;
    private static final int EARLIER_MONTHS = LAST_MONTH + OF_A_MONTH.size();
    private static final int COLUMNS = EARLIER_MONTHS + OF_A_MONTH.size() * MONTHS_BEFORE;

    private final Period period;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Integer, LeafNumbers> known = new ConcurrentHashMap<>();
    private final LocalDate lastMonth;

    Sheet(Period period) {
        this.period = period;
        this.lastMonth = period.to().withDayOfMonth(1);
        ask(Indicators.OF_A_PERIOD, period, 0);
        if (period.previous() != null) ask(Indicators.OF_A_PERIOD, period.previous(), BEFORE);
        ask(Indicators.OF_A_PERIOD, Period.everTo(period.to()), EVER);
        ask(OF_A_MONTH, Period.monthTo(period.to()), LAST_MONTH);
        for (int i = 0; i < OF_A_MONTH.size(); i++)
            asked.add(Asked.each(OF_A_MONTH.get(i), lastMonth.minusMonths(MONTHS_BEFORE), lastMonth.minusMonths(1), EARLIER_MONTHS + i * MONTHS_BEFORE));
    }

    private void ask(List<Indicator> indicators, Period period, int column) {
        for (int i = 0; i < indicators.size(); i++) asked.addAll(Asked.of(indicators.get(i), period, column + i));
    }

    /** The numbers of these leaves as one snapshot of the database has them now. */
    Map<Integer, LeafNumbers> read(Collection<Integer> leaves, TallyStore store) {
        Map<Integer, LeafNumbers> numbers = new HashMap<>(leaves.size() * 2);
        for (Integer leaf : leaves) {
            LeafNumbers of = known.get(leaf);
            if (of != null) numbers.put(leaf, of);
        }
        Integer[] all = leaves.toArray(Integer[]::new);
        if (store.unmoved(all, numbers)) return numbers;
        Map<Integer, LeafNumbers> changed = store.changed(all, numbers, asked, COLUMNS, period.to());
        changed.forEach((leaf, now) -> known.merge(leaf, now, (one, other) -> one.tick() > other.tick() ? one : other));
        numbers.putAll(changed);
        return numbers;
    }

    Figures now(Total total) { return figures(total, 0); }

    Figures before(Total total) { return period.previous() == null ? null : figures(total, BEFORE); }

    Figures ever(Total total) { return figures(total, EVER); }

    List<Overview.Month> months(Total total) {
        var months = new ArrayList<Overview.Month>(MONTHS_BEFORE + 1);
        for (int i = 0; i < MONTHS_BEFORE; i++) months.add(month(total, lastMonth.minusMonths(MONTHS_BEFORE - i), EARLIER_MONTHS + i, MONTHS_BEFORE));
        months.add(month(total, lastMonth, LAST_MONTH, 1));
        return months;
    }

    private static Overview.Month month(Total total, LocalDate start, int column, int step) {
        return new Overview.Month(start, total.at(column), total.at(column + step), total.at(column + 2 * step), total.at(column + 3 * step));
    }

    private static Figures figures(Total total, int column) {
        return new Figures(total.at(column), total.at(column + 1), total.at(column + 2), total.at(column + 3), total.at(column + 4),
                total.at(column + 5), total.at(column + 6));
    }

    static int columns() { return COLUMNS; }
}
