package vn.tungnha.commerce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.commerce.LivestreamLine;
import vn.tungnha.commerce.Sales;
import vn.tungnha.commerce.SalesBoard;
import vn.tungnha.commerce.SellerList;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** What is sold online at a place. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class SalesController {
    private final Sales sales;
    private final Places places;
    private final Clock clock;

    SalesController(Sales sales, Places places, Clock clock) {
        this.places = places;
        this.sales = sales;
        this.clock = clock;
    }

    /** Without days: this month up to today. */
    @GetMapping("/sales")
    @Needs(Permission.SEE_NUMBERS)
    SalesBoard sales(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate map) {
        Period period = Period.asked(from, to, null, ProvinceDay.of(clock.instant()));
        return sales.at(place, period.from(), period.to(), map(place, map));
    }

    @GetMapping("/sellers")
    @Needs(Permission.SEE_PERSONAL)
    SellerList sellers(@PathVariable int place, @RequestParam(defaultValue = "all") String group, @RequestParam(required = false) LocalDate map) {
        return sales.sellers(place, group, map(place, map));
    }

    /** The platforms orders and livestreams may be of. */
    @GetMapping("/platforms")
    @Needs(Permission.SEE_NUMBERS)
    List<ServiceNames.Named> platforms(@PathVariable int place) { return sales.platforms(); }

    @GetMapping("/livestreams")
    @Needs(Permission.SEE_NUMBERS)
    List<LivestreamLine> livestreams(Caller caller, @PathVariable int place, @RequestParam(required = false) LocalDate map) {
        return sales.livestreams(place, caller.account(), map(place, map));
    }

    private LocalDate map(int place, @Nullable LocalDate asked) { return places.mapDay(place, asked, ProvinceDay.of(clock.instant())); }
}
