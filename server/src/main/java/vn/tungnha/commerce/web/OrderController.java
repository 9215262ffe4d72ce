package vn.tungnha.commerce.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.http.HttpStatus;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.commerce.Layouts;
import vn.tungnha.commerce.OrderReport;
import vn.tungnha.commerce.Orders;
import vn.tungnha.commerce.ShopAccounts;
import vn.tungnha.commerce.WaitingShops.Choice;
import vn.tungnha.commerce.WaitingShops.Settled;
import vn.tungnha.commerce.WaitingShops.WaitingShop;
import vn.tungnha.commerce.WaitingShops;
import vn.tungnha.kernel.FileName;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/** Platforms' exports on their way in: the file, what it left to be settled, and how files are read. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class OrderController {

    private final Orders orders;
    private final WaitingShops shops;
    private final Layouts layouts;
    private final WorkQueue work;
    private final Authority authority;
    private final Clock clock;

    OrderController(Orders orders, WaitingShops shops, Layouts layouts, WorkQueue work, Authority authority, Clock clock) {
        this.work = work;
        this.authority = authority;
        this.clock = clock;
        this.orders = orders;
        this.shops = shops;
        this.layouts = layouts;
    }

    /**
     * The file itself is the body: xlsx or CSV.
     *
     * @param platform the service it is the export of
     * @param dry      true to see only what would happen
     * @param fileName percent-encoded, as people know the file
     */
    @PostMapping("/orders")
    @Needs(Permission.MANAGE_SALES)
    @MaxBodySize(MaxBodySize.LARGEST)
    OrderReport take(Caller caller, @PathVariable int place, @RequestParam UUID platform, @RequestParam(defaultValue = "false") boolean dry,
            @RequestHeader(name = "X-File-Name", defaultValue = "orders") String fileName, @RequestBody byte[] file) {
        return work.run(() -> orders.importFile(place, caller.account(), platform, FileName.decoded(fileName, "orders"), file, dry));
    }

    @GetMapping("/order-imports")
    @Needs(Permission.MANAGE_SALES)
    List<OrderReport> imports(@PathVariable int place) { return orders.imports(place); }

    @GetMapping("/waiting-shops")
    @Needs(Permission.MANAGE_SALES)
    List<WaitingShop> waiting(Caller caller, @PathVariable int place) {
        return shops.at(place, authority.permitsAt(caller.account(), Permission.SEE_PERSONAL, place, ProvinceDay.of(clock.instant())));
    }

    /**
     * Accounts of the platform to which a shop may belong, likeliest first.
     *
     * @param platform the service the shop is on
     * @param shop     as the platform calls it
     * @param words    what the account, its seller or its village is called
     */
    @GetMapping("/waiting-shops/candidates")
    @Needs(Permission.SEE_PERSONAL)
    ShopAccounts candidates(@PathVariable int place, @RequestParam UUID platform, @RequestParam(defaultValue = "") String shop,
            @RequestParam(defaultValue = "") String words) {
        return shops.candidates(place, platform, shop, words);
    }

    /** Says whose a shop is, or (without an account) that it is none of ours. */
    @PostMapping("/waiting-shops")
    @Needs(Permission.MANAGE_SALES)
    Settled choose(Caller caller, @PathVariable int place, @RequestBody Choice choice) {
        if (choice.service() == null || choice.shop() == null) throw new Refusal(AccessProblem.MALFORMED);
        return shops.choose(place, caller.account(), choice);
    }

    @PostMapping("/waiting-shops/{service}/{shop}/reopen")
    @Needs(Permission.MANAGE_SALES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable int place, @PathVariable UUID service, @PathVariable UUID shop) { shops.reopen(place, service, shop); }

    /** Headings by meaning, by the platform's code; those under the empty code stand for any. */
    @GetMapping("/order-layouts")
    @Needs(Permission.MANAGE_SALES)
    Map<String, Map<String, List<String>>> layouts(@PathVariable int place) { return layouts.all(place); }

    @PostMapping("/order-layouts/{platform}")
    @Needs(Permission.MANAGE_LAYOUTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable int place, @PathVariable String platform, @RequestBody Map<String, List<String>> words) { layouts.keep(place, platform, words); }
}
