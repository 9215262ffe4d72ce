package vn.tungnha.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The place an operator means by its official code. */
final class PlaceByCode {
    private static final int LOWEST_LEVEL = 4;

    private PlaceByCode() {}

    static Place today(ApplicationContext house, String code) {
        Places places = house.getBean(Places.class);
        LocalDate today = ProvinceDay.of(house.getBean(Clock.class).instant());
        return IntStream.rangeClosed(1, LOWEST_LEVEL).mapToObj(level -> places.byCode(level, code, today)).flatMap(Optional::stream)
                .findFirst().orElseThrow(() -> new CannotRun("No place has the code " + code + " today."));
    }
}
