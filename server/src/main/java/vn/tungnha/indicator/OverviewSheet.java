package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Period;

/** The sheet an overview is drawn from: the period's figures, those of the period before, those since founding, thirteen months, and the rest of the work at a glance. */
final class OverviewSheet {
    static final int MONTHS_BEFORE = 12;
    /** What the trend tells of each month. */
    private static final List<Indicator> OF_A_MONTH = List.of(Indicators.REACHED, Indicators.HELPED, Indicators.ALONE, Indicators.VISITS);
    private static final int WIDTH = Indicators.OF_A_PERIOD.size();
    private static final int BEFORE = WIDTH;
    private static final int EVER = 2 * WIDTH;
    private static final int LAST_MONTH = 3 * WIDTH;
    private static final int EARLIER_MONTHS = LAST_MONTH + OF_A_MONTH.size();
    private static final int GLANCE = EARLIER_MONTHS + OF_A_MONTH.size() * MONTHS_BEFORE;
    private static final int GLANCE_WIDTH = Indicators.AT_A_GLANCE.size();
    private static final int GLANCE_BEFORE = GLANCE + GLANCE_WIDTH;
    private static final int GLANCE_EVER = GLANCE_BEFORE + GLANCE_WIDTH;
    private static final int COLUMNS = GLANCE_EVER + GLANCE_WIDTH;

    private final Period period;
    private final Sheet sheet;
    private final LocalDate lastMonth;

    OverviewSheet(Period period) {
        this.period = period;
        this.lastMonth = period.to().withDayOfMonth(1);
        var asked = new ArrayList<Asked>();
        asked.addAll(Asked.of(Indicators.OF_A_PERIOD, period, 0));
        if (period.previous() != null) asked.addAll(Asked.of(Indicators.OF_A_PERIOD, period.previous(), BEFORE));
        asked.addAll(Asked.of(Indicators.OF_A_PERIOD, Period.everTo(period.to()), EVER));
        asked.addAll(Asked.of(OF_A_MONTH, Period.monthTo(period.to()), LAST_MONTH));
        for (int i = 0; i < OF_A_MONTH.size(); i++)
            asked.add(Asked.each(OF_A_MONTH.get(i), lastMonth.minusMonths(MONTHS_BEFORE), lastMonth.minusMonths(1), EARLIER_MONTHS + i * MONTHS_BEFORE));
        asked.addAll(Asked.of(Indicators.AT_A_GLANCE, period, GLANCE));
        if (period.previous() != null) asked.addAll(Asked.of(Indicators.AT_A_GLANCE, period.previous(), GLANCE_BEFORE));
        asked.addAll(Asked.of(Indicators.AT_A_GLANCE, Period.everTo(period.to()), GLANCE_EVER));
        this.sheet = new Sheet(period.to(), asked, COLUMNS);
    }

    Map<Integer, LeafNumbers> read(Collection<Integer> leaves, TallyStore store) { return sheet.read(leaves, store); }

    Figures now(Total total) { return figures(total, 0); }

    Figures before(Total total) { return period.previous() == null ? null : figures(total, BEFORE); }

    Figures ever(Total total) { return figures(total, EVER); }

    List<Overview.Glance> glance(Total total) {
        var glance = new ArrayList<Overview.Glance>(GLANCE_WIDTH);
        for (int i = 0; i < GLANCE_WIDTH; i++) {
            Indicator indicator = Indicators.AT_A_GLANCE.get(i);
            Long before = period.previous() == null ? null : total.at(GLANCE_BEFORE + i);
            glance.add(new Overview.Glance(indicator.name(), indicator.unit(), total.at(GLANCE + i), before, total.at(GLANCE_EVER + i)));
        }
        return glance;
    }

    List<Overview.Month> months(Total total) {
        var months = new ArrayList<Overview.Month>(MONTHS_BEFORE + 1);
        for (int i = 0; i < MONTHS_BEFORE; i++) months.add(month(total, lastMonth.minusMonths(MONTHS_BEFORE - i), EARLIER_MONTHS + i, MONTHS_BEFORE));
        months.add(month(total, lastMonth, LAST_MONTH, 1));
        return months;
    }

    private static Overview.Month month(Total total, LocalDate start, int column, int step) {
        return new Overview.Month(start, total.at(column), total.at(column + step), total.at(column + 2 * step), total.at(column + 3 * step));
    }

    /** Whether anything happened in the period. */
    boolean moved(Total total) {
        for (int i = 0; i < WIDTH; i++) if (!Indicators.OF_A_PERIOD.get(i).counting().isStock() && total.at(i) > 0) return true;
        for (int i = 0; i < GLANCE_WIDTH; i++) if (!Indicators.AT_A_GLANCE.get(i).counting().isStock() && total.at(GLANCE + i) > 0) return true;
        return false;
    }

    private static Figures figures(Total total, int column) {
        return new Figures(total.at(column), total.at(column + 1), total.at(column + 2), total.at(column + 3), total.at(column + 4),
                total.at(column + 5), total.at(column + 6));
    }
}
