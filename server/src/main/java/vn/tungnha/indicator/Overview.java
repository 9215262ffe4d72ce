package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.Measure;

/**
 * How a place does in a period, at a glance.
 *
 * @param path         the places above it on the chosen map, the highest first
 * @param map          the day whose map is used
 * @param asOf         counted is what happened by the end of this day
 * @param recordedUpTo when the newest fact in it reached the server; null when there is none
 * @param readAt       when this was read
 * @param heard        devices heard from for the period
 * @param reported     something was recorded there in the period, or all its devices have reported: only then is a missing amount 0
 * @param before       the same for the previous period, or null since founding
 * @param ever         the same since founding
 * @param glance       what else the work consists of, in the order of {@link Indicators#AT_A_GLANCE}
 * @param months       the last thirteen months, the last one up to {@code period.to}
 * @param children     the places directly beneath, and the place's own leaf when something was counted there
 * @param units        the communes beneath (the villages, for a commune or a village), for the map
 */
public record Overview(Named place, List<Named> path, Period period, @Nullable Period previous, LocalDate map, LocalDate asOf, @Nullable Instant recordedUpTo,
        Instant readAt, HeardShare heard, boolean reported, Figures figures, @Nullable Figures before, Figures ever, List<Glance> glance, Coverage coverage,
        List<Month> months, List<Line> children, @Nullable List<Line> units) {

    /** A place as it is called on the chosen map. */
    public record Named(int id, String name, String type, int level, int leaf) {}

    /** Devices that should be heard, and those heard for the period: contact after its end (or today) and nothing owed up to then. */
    public record HeardShare(int heard, int devices) {
        boolean whole() { return devices > 0 && heard == devices; }
    }

    /**
     * Of the places that take part: households reached in the period, declared, and entered in the register.
     *
     * @param taking how many units (communes; for a commune its villages) take part, of how many
     */
    public record Coverage(long reached, long declared, long registered, int taking, int units, String unitType) {}

    /**
     * One indicator among those of the first screen.
     *
     * @param before in the previous period, or at its end; null since founding
     */
    public record Glance(String name, Measure.Unit unit, long now, @Nullable Long before, long ever) {}

    /** One month's figures. */
    public record Month(LocalDate start, long reached, long helped, long alone, long visits) {}

    /**
     * One place among its like. {@code reached}, {@code declared} and {@code registered} count all; the rate is of the leaves that take part.
     *
     * @param within     the place directly above it on the chosen map, or null for the highest
     * @param own        true for what belongs to the upper place itself and to none beneath
     * @param takesPart  false: out of every comparison
     * @param reported   as of the whole: false when zeros are not known to be zeros
     * @param lastVisit  day of the last visit, or null
     * @param silentDays days since then up to asOf, or null
     */
    public record Line(Named place, @Nullable Integer within, boolean own, boolean takesPart, boolean reported, long reached, long declared, long registered, @Nullable Double rate,
            long helped, long alone, long visits, @Nullable LocalDate lastVisit, @Nullable Integer silentDays, int devices, int devicesHeard, @Nullable Double lat, @Nullable Double lon) {}
}
