package vn.tungnha.commerce.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.commerce.Layouts;
import vn.tungnha.commerce.OrderReport;
import vn.tungnha.commerce.Orders;
import vn.tungnha.commerce.WaitingShops;
import vn.tungnha.commerce.WaitingShops.Choice;
import vn.tungnha.commerce.WaitingShops.Settled;
import vn.tungnha.commerce.WaitingShops.WaitingShop;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;

/** Platforms' exports on their way in: the file, what it left to be settled, and how files are read. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class OrderController {
    private static final int LONGEST_FILE_NAME = 200;

    private final Orders orders;
    private final WaitingShops shops;
    private final Layouts layouts;

    OrderController(Orders orders, WaitingShops shops, Layouts layouts) {
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
    OrderReport take(Caller caller, @PathVariable int place, @RequestParam UUID platform, @RequestParam(defaultValue = "false") boolean dry,
            @RequestHeader(name = "X-File-Name", defaultValue = "orders") String fileName, @RequestBody byte[] file) {
        return orders.importFile(place, caller.account(), platform, decoded(fileName), file, dry);
    }

    @GetMapping("/order-imports")
    @Needs(Permission.MANAGE_SALES)
    List<OrderReport> imports(@PathVariable int place) { return orders.imports(place); }

    @GetMapping("/waiting-shops")
    @Needs(Permission.MANAGE_SALES)
    List<WaitingShop> waiting(@PathVariable int place) { return shops.at(place); }

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
    Map<String, Map<String, List<String>>> layouts(@PathVariable int place) { return layouts.all(); }

    @PostMapping("/order-layouts/{platform}")
    @Needs(Permission.MANAGE_SALES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable int place, @PathVariable String platform, @RequestBody Map<String, List<String>> words) { layouts.keep(platform, words); }

    private static String decoded(String fileName) {
        try {
            return StorableText.start(StorableText.of(URLDecoder.decode(fileName, StandardCharsets.UTF_8)).strip(), LONGEST_FILE_NAME);
        } catch (IllegalArgumentException notEncoded) {
            return "orders";
        }
    }
}
