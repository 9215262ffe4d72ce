package vn.tungnha.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The place an operator means by its official code. */
final class PlaceByCode {
    private static final int LOWEST_LEVEL = 4;

    private PlaceByCode() {}

    /** A code that no place can have, whatever the database holds. */
    static void checkTyped(@Nullable String code) {
        if (code != null && code.isBlank()) throw new CannotRun("The code of the place is missing.");
    }

    static Place today(ApplicationContext house, String code) {
        return find(house, code, ProvinceDay.of(house.getBean(Clock.class).instant())).orElseThrow(() -> new CannotRun("No place has the code " + code + " today."));
    }

    static Place province(ApplicationContext house, LocalDate day) {
        return house.getBean(Places.class).root(day).orElseThrow(() -> new CannotRun("There was no province on " + day + "."));
    }

    /** Codes are reused: the one that had it on that day. */
    static Place on(ApplicationContext house, String code, LocalDate day) {
        return find(house, code, day).orElseThrow(() -> new CannotRun("No place had the code " + code + " on " + day + "."));
    }

    private static Optional<Place> find(ApplicationContext house, String code, LocalDate day) {
        Places places = house.getBean(Places.class);
        return IntStream.rangeClosed(1, LOWEST_LEVEL).mapToObj(level -> places.byCode(level, code, day)).flatMap(Optional::stream).findFirst();
    }
}
