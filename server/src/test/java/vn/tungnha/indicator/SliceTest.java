package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.tungnha.kernel.Period;

/** A period is cut into few slices that hold each of its days once. */
class SliceTest {
    @Property
    void slicesHoldEachDayOfThePeriodOnce(@ForAll @IntRange(min = 0, max = 3000) int from, @ForAll @IntRange(min = 0, max = 2500) int length) {
        var period = new Period(LocalDate.of(2019, 1, 1).plusDays(from), LocalDate.of(2019, 1, 1).plusDays(from + length));

        List<Slice> slices = Slice.of(period);

        var days = new ArrayList<LocalDate>();
        for (Slice slice : slices) days.addAll(slice.first().datesUntil(end(slice)).toList());
        assertThat(days.stream().sorted().toList()).isEqualTo(period.from().datesUntil(period.to().plusDays(1)).toList());
        assertThat(slices).hasSizeLessThanOrEqualTo(5);
    }

    private static LocalDate end(Slice slice) {
        return switch (slice.grain()) {
            case DAY -> slice.last().plusDays(1);
            case MONTH -> slice.last().plusMonths(1);
            case YEAR -> slice.last().plusYears(1);
        };
    }
}
