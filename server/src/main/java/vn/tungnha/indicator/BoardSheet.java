package vn.tungnha.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Period;

/** The sheet a board is drawn from: every indicator in the period, a year before, since January, since founding, and the measures they are shares of. */
final class BoardSheet {
    /** A block of columns, one for each indicator. */
    enum Block { NOW, LAST_YEAR, YEAR, EVER, BASE }

    private final List<Indicator> indicators;
    private final Period period;
    private final Sheet sheet;

    BoardSheet(List<Indicator> indicators, Period period) {
        this.indicators = indicators;
        this.period = period;
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < indicators.size(); i++)
            for (Block block : Block.values()) asked.addAll(asked(indicators.get(i), block, column(block, i)));
        this.sheet = new Sheet(period.to(), asked, indicators.size() * Block.values().length);
    }

    private List<Asked> asked(Indicator indicator, Block block, int column) {
        if (block == Block.BASE) return isMeasure(indicator.denominator()) ? Asked.standing(indicator.denominator(), period.to(), column) : List.of();
        return indicator.counting().isAble() ? List.of() : Asked.of(indicator, span(block), column);
    }

    private static boolean isMeasure(String denominator) {
        return denominator != null && !denominator.startsWith("places.") && !denominator.equals(Indicator.Base.DECLARED_HOUSEHOLDS);
    }

    /** The days a block is about. */
    Period span(Block block) { return span(block, period); }

    static Period span(Block block, Period period) {
        return switch (block) {
            case NOW -> period;
            case LAST_YEAR -> new Period(period.from().minusYears(1), period.to().minusYears(1));
            case YEAR -> new Period(period.to().withDayOfYear(1), period.to());
            case EVER, BASE -> Period.everTo(period.to());
        };
    }

    private int column(Block block, int indicator) { return block.ordinal() * indicators.size() + indicator; }

    long amount(Total total, Block block, int indicator) { return total.at(column(block, indicator)); }

    Map<Integer, LeafNumbers> read(Collection<Integer> leaves, TallyStore store) { return sheet.read(leaves, store); }
}
