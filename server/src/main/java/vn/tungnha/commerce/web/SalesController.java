package vn.tungnha.commerce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.tungnha.commerce.SellerLine;
import vn.tungnha.kernel.ProvinceDay;

/** What is sold online at a place. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class SalesController {
    private final Sales sales;
    private final Clock clock;

    SalesController(Sales sales, Clock clock) {
        this.sales = sales;
        this.clock = clock;
    }

    /** Without days: this month up to today. */
    @GetMapping("/sales")
    @Needs(Permission.SEE_NUMBERS)
    SalesBoard sales(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to) {
        LocalDate last = to == null ? ProvinceDay.of(clock.instant()) : to;
        return sales.at(place, from == null ? last.withDayOfMonth(1) : from, last);
    }

    @GetMapping("/sellers")
    @Needs(Permission.SEE_PERSONAL)
    List<SellerLine> sellers(@PathVariable int place) { return sales.sellers(place); }

    /** The platforms orders and livestreams may be of. */
    @GetMapping("/platforms")
    @Needs(Permission.SEE_NUMBERS)
    List<ServiceNames.Named> platforms(@PathVariable int place) { return sales.platforms(); }

    @GetMapping("/livestreams")
    @Needs(Permission.SEE_NUMBERS)
    List<LivestreamLine> livestreams(Caller caller, @PathVariable int place) { return sales.livestreams(place, caller.account()); }
}
