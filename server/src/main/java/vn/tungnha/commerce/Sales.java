package vn.tungnha.commerce;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.household.DoorNames;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What a place sells online: figures told apart, its sellers, its livestreams. */
@Component
public class Sales {
    /** A seller without an order for so many days is asleep. */
    static final int DORMANT_AFTER = 60;
    private static final int AROUND_A_LIVESTREAM = 30;
    private static final int MOST_SELLERS = 5_000;

    private final SalesStore store;
    private final ServiceNames services;
    private final DoorNames doors;
    private final Places places;
    private final Authority authority;
    private final Clock clock;

    Sales(SalesStore store, ServiceNames services, DoorNames doors, Places places, Authority authority, Clock clock) {
        this.store = store;
        this.services = services;
        this.doors = doors;
        this.places = places;
        this.authority = authority;
        this.clock = clock;
    }

    /** @param map the day whose map says what lies beneath the place */
    @Transactional(readOnly = true)
    public SalesBoard at(int place, LocalDate from, LocalDate to, LocalDate map) {
        Integer[] leaves = leaves(place, map);
        Map<Integer, SalesFigures> byLeaf = store.byLeaf(leaves, from, to);
        return new SalesBoard(from, to, sum(Arrays.asList(leaves), byLeaf), lines(place, map, byLeaf), platforms(leaves, from, to));
    }

    private List<SalesBoard.Line> lines(int place, LocalDate map, Map<Integer, SalesFigures> byLeaf) {
        Place here = places.get(place, map);
        var lines = new ArrayList<SalesBoard.Line>();
        for (Place child : places.children(place, map))
            lines.add(new SalesBoard.Line(child.id(), child.name(), child.type(), child.level(), false, sum(places.leavesOf(child.id(), map), byLeaf)));
        List<Integer> held = places.heldLeaves(place, map).stream().filter(byLeaf::containsKey).toList();
        if (!held.isEmpty() && !lines.isEmpty()) lines.add(new SalesBoard.Line(here.id(), here.name(), here.type(), here.level(), true, sum(held, byLeaf)));
        return lines;
    }

    private List<SalesBoard.Platform> platforms(Integer[] leaves, LocalDate from, LocalDate to) {
        Map<UUID, SalesFigures> figures = store.byService(leaves, from, to);
        Map<UUID, ServiceNames.Named> names = services.of(figures.keySet());
        return figures.entrySet().stream().filter(each -> names.containsKey(each.getKey()))
                .map(each -> new SalesBoard.Platform(each.getKey(), names.get(each.getKey()).code(), names.get(each.getKey()).name(), each.getValue()))
                .sorted(Comparator.comparing((SalesBoard.Platform each) -> -each.figures().everOrders()).thenComparing(each -> -each.figures().accounts())).toList();
    }

    /**
     * Those who sold the most first, and how many there are in all.
     *
     * @param group all, asleep or never
     */
    @Transactional(readOnly = true)
    public SellerList sellers(int place, String group, LocalDate map) {
        Integer[] leaves = leaves(place, map);
        return new SellerList(store.sellerCounts(leaves, today(), DORMANT_AFTER), sellers(leaves, group, map));
    }

    private List<SellerLine> sellers(Integer[] leaves, String group, LocalDate map) {
        List<SalesStore.Selling> sellers = store.sellers(leaves, today(), DORMANT_AFTER, group, MOST_SELLERS);
        List<UUID> ids = sellers.stream().map(SalesStore.Selling::id).toList();
        Map<UUID, List<SellerLine.Account>> accounts = named(store.accounts(leaves, ids));
        Map<UUID, DoorNames.DoorName> names = doors.of(leaves, ids);
        Map<Integer, Place> homes = new HashMap<>();
        return sellers.stream().map(each -> line(each, names.get(each.id()), accounts.getOrDefault(each.id(), List.of()),
                homes.computeIfAbsent(each.leaf(), leaf -> places.ancestorsOf(leaf, map).getFirst()))).toList();
    }

    private Map<UUID, List<SellerLine.Account>> named(Map<UUID, List<SellerLine.Account>> accounts) {
        Map<UUID, ServiceNames.Named> names = services.of(accounts.values().stream().flatMap(List::stream).map(SellerLine.Account::service).distinct().toList());
        accounts.replaceAll((seller, all) -> all.stream().map(each -> new SellerLine.Account(each.id(), each.service(),
                names.containsKey(each.service()) ? names.get(each.service()).name() : null, each.shop(), each.link())).toList());
        return accounts;
    }

    private SellerLine line(SalesStore.Selling seller, DoorNames.DoorName name, List<SellerLine.Account> accounts, Place home) {
        boolean dormant = seller.lastOn() != null && !seller.lastOn().isAfter(today().minusDays(DORMANT_AFTER));
        return new SellerLine(seller.leaf(), seller.id(), seller.kind(), name == null ? null : name.name(), name == null ? null : name.phone(), home.id(),
                home.fullName(), accounts, seller.products(), seller.orders(), seller.amount(), seller.lately(), seller.lastOn(),
                dormant ? seller.lastOn() : null);
    }

    /** Where one can sell. */
    public List<ServiceNames.Named> platforms() { return services.marketplaces(); }

    /** @param reader who would correct one: who told it, or who may correct others there, as the ledger asks of whoever takes a fact back */
    public List<LivestreamLine> livestreams(int place, UUID reader, LocalDate map) {
        Integer[] leaves = leaves(place, map);
        var held = new ArrayList<>(Arrays.asList(leaves));
        held.addAll(places.leavesAbove(place, map));
        return store.livestreams(held.toArray(Integer[]::new), leaves, AROUND_A_LIVESTREAM, (leaf, author) -> mayTellAnew(reader, leaf, author));
    }

    private boolean mayTellAnew(UUID reader, int leaf, UUID author) {
        Instant now = clock.instant();
        return authority.permits(reader, Permission.MANAGE_SALES, leaf, now)
                && (reader.equals(author) || authority.permits(reader, Permission.CORRECT_OTHERS, leaf, now));
    }

    private static SalesFigures sum(List<Integer> leaves, Map<Integer, SalesFigures> byLeaf) {
        return leaves.stream().map(leaf -> byLeaf.getOrDefault(leaf, SalesFigures.NONE)).reduce(SalesFigures.NONE, SalesFigures::plus);
    }

    private Integer[] leaves(int place, LocalDate map) { return places.leavesOf(place, map).toArray(Integer[]::new); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
