package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.Measure;

/**
 * Every indicator of a place in a period, and of the places directly beneath.
 *
 * @param lastYear     the same days a year earlier
 * @param map          the day whose map is used
 * @param recordedUpTo when the newest fact in it reached the server; null when there is none
 * @param heard        devices that have reported for the period
 * @param children     the places directly beneath; the place's own leaf comes last when something was counted there
 */
public record Board(Overview.Named place, Period period, Period lastYear, LocalDate map, @Nullable Instant recordedUpTo, Instant readAt, Overview.HeardShare heard,
        List<Line> lines, List<Child> children) {
    /**
     * One indicator.
     *
     * @param stock    true for a state at a day: {@code now}, {@code year} and {@code ever} are then the value at the period's end; false for an amount of a period
     * @param now      in the period, or at its end
     * @param lastYear in the same days a year earlier
     * @param year     from the first of January to the period's end
     * @param ever     since founding, up to the period's end
     * @param base     what {@code now} is a share of; null for a plain count
     * @param rate     the share in the indicator's factor; null when there is nothing to be a share of
     */
    public record Line(String name, Indicator.Group group, Measure.Unit unit, Indicator.Direction direction, boolean stock, long now, long lastYear, long year, long ever,
            @Nullable Long base, @Nullable Double rate) {}

    /**
     * A place beneath, its numbers in the order of the lines.
     *
     * @param own      true for what belongs to the upper place itself and to none beneath
     * @param reported something was recorded there in the period, or all its devices have reported: only then is a missing amount 0
     * @param heard    devices that have reported for the period
     * @param base     what each is a share of, or null
     */
    public record Child(Overview.Named place, boolean own, boolean reported, Overview.HeardShare heard, List<Long> now, List<Long> ever, List<@Nullable Long> base) {}

    /** The line of that name. */
    public Line line(String name) { return lines.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name)); }
}
