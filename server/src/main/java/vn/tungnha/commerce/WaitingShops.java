package vn.tungnha.commerce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.commerce.OrderReport.Fate;
import vn.tungnha.commerce.OrderTelling.Wanted;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * The worklist of an office: shops whose orders wait until somebody says whose they are. Said once, it is remembered, and may be said otherwise: the orders
 * are taken back and told of the right account.
 */
@Component
public class WaitingShops {
    /**
     * @param shop    id of the platform's shop, by the spelling of its name
     * @param account for whom these orders count by what the office chose; null while they wait
     * @param holder  whose account that is, for those who may see names
     * @param aside   true once it was said to be none of ours
     */
    public record WaitingShop(UUID service, UUID shop, String name, @Nullable String link, @Nullable UUID account, @Nullable String holder, int orders, long amount,
            LocalDate first, LocalDate last, boolean aside) {
        WaitingShop of(@Nullable String name) { return new WaitingShop(service, shop, this.name, link, account, name, orders, amount, first, last, aside); }
    }

    /** @param account null when the shop is none of ours */
    public record Choice(UUID service, UUID shop, @Nullable UUID account) {}

    private record Group(UUID shop, UUID account) {}

    /**
     * @param told    orders that count from now on as was chosen
     * @param refused orders that stay as they are, because who chose may not take them back
     */
    public record Settled(int told, int refused) {}

    private static final int MOST_CANDIDATES = 12;

    private final OrderStore store;
    private final ShopAccountStore accounts;
    private final OrderTelling telling;
    private final ServiceNames services;
    private final Places places;
    private final Clock clock;

    WaitingShops(OrderStore store, ShopAccountStore accounts, OrderTelling telling, ServiceNames services, Places places, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.telling = telling;
        this.services = services;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Those that wait, and those chosen; the most money first.
     *
     * @param named whether the reader may see names
     */
    public List<WaitingShop> at(int place, boolean named) {
        List<WaitingShop> shops = at(place);
        List<UUID> chosen = shops.stream().map(WaitingShop::account).filter(Objects::nonNull).distinct().toList();
        if (!named || chosen.isEmpty()) return shops;
        Map<UUID, String> holders = accounts.holders(homes(place), chosen);
        return shops.stream().map(each -> each.of(holders.get(each.account()))).toList();
    }

    /** Accounts on the shop's platform, beneath the place, to which the shop may belong. */
    public ShopAccounts candidates(int place, UUID service, String shop, String words) { return accounts.search(homes(place), service, shop, words, MOST_CANDIDATES); }

    private Map<Integer, String> homes(int place) {
        LocalDate today = ProvinceDay.of(clock.instant());
        Map<Integer, String> homes = new LinkedHashMap<>();
        for (Integer leaf : places.leavesOf(place, today))
            homes.put(leaf, places.ancestorsOf(leaf, today).stream().findFirst().map(Place::fullName).orElse(""));
        return homes;
    }

    List<WaitingShop> at(int place) {
        Set<UUID> aside = store.aside(place);
        Map<Group, List<OrderStore.Waiting>> shops = new LinkedHashMap<>();
        store.waiting(place, null, null).forEach(each -> shops.computeIfAbsent(new Group(each.shop(), each.account()), absent -> new ArrayList<>()).add(each));
        return shops.values().stream().map(orders -> together(orders, aside)).sorted((one, other) -> Long.compare(other.amount(), one.amount())).toList();
    }

    private static WaitingShop together(List<OrderStore.Waiting> orders, Set<UUID> aside) {
        OrderStore.Waiting first = orders.getFirst();
        return new WaitingShop(first.service(), first.shop(), first.name(), first.order().link(), first.account(), null, orders.size(),
                orders.stream().mapToLong(each -> each.order().amount()).sum(), first.order().day(), orders.getLast().order().day(), first.account() == null && aside.contains(first.shop()));
    }

    /** What is chosen is remembered before anything is told, so that choosing again after a breakdown ends the same. */
    public Settled choose(int place, UUID by, Choice choice) {
        ServiceNames.Named service = services.find(choice.service())
                .orElseThrow(() -> new Refusal(CommerceProblem.PLATFORM_UNKNOWN, Map.of("platform", choice.service())));
        SellingAccount account = choice.account() == null ? null : account(place, choice);
        store.choose(place, choice.service(), choice.shop(), choice.account(), by, clock.instant());
        return store.alone(choice.service(), () -> settled(place, by, service, choice, account));
    }

    private Settled settled(int place, UUID by, ServiceNames.Named service, Choice choice, SellingAccount account) {
        List<Wanted> wanted = store.waiting(place, choice.service(), choice.shop()).stream().map(each -> new Wanted(each.order(), account)).toList();
        Map<String, Fate> fates = telling.tell(by, service, wanted);
        List<String> told = fates.entrySet().stream().filter(each -> each.getValue() != Fate.REFUSED).map(Map.Entry::getKey).toList();
        store.count(place, choice.service(), told, choice.account());
        return new Settled(account == null ? 0 : told.size(), fates.size() - told.size());
    }

    private SellingAccount account(int place, Choice choice) {
        Integer[] leaves = places.leavesOf(place, ProvinceDay.of(clock.instant())).toArray(Integer[]::new);
        return store.account(choice.service(), choice.account(), leaves).orElseThrow(() -> new Refusal(CommerceProblem.NOT_AN_ACCOUNT));
    }

    /** Forgets what was chosen, so that the shop is asked about again. */
    public void reopen(int place, UUID service, UUID shop) { store.unchoose(place, service, shop); }
}
