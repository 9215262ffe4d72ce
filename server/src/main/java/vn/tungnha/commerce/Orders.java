package vn.tungnha.commerce;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.commerce.OrderReport.Fate;
import vn.tungnha.commerce.OrderReport.Refused;
import vn.tungnha.commerce.OrderTelling.Wanted;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Places;

/**
 * Orders out of platforms' exports. Facts go into the ledger by ids that follow from what they say, the rest into plain tables in one transaction after
 * them: whatever breaks off in between, the same file once more ends the same.
 */
@Component
public class Orders {
    private static final int SHOWN = 60;

    private final OrderStore store;
    private final OrderTelling telling;
    private final Layouts layouts;
    private final ServiceNames services;
    private final Places places;
    private final Clock clock;

    Orders(OrderStore store, OrderTelling telling, Layouts layouts, ServiceNames services, Places places, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.layouts = layouts;
        this.services = services;
        this.places = places;
        this.clock = clock;
    }

    /** @param dry only says what would happen */
    public OrderReport importFile(int place, UUID account, UUID platform, String fileName, byte[] file, boolean dry) {
        ServiceNames.Named service = services.find(platform).orElseThrow(() -> new Refusal(CommerceProblem.PLATFORM_UNKNOWN, Map.of("platform", platform)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OrderFile read = OrderFile.read(fileName, file, layouts.of(place, service.code()), ProvinceDay.of(now));
        var taking = new Taking(place, account, service, now, fileName, sha256(file), read);
        return dry ? take(taking, true) : store.alone(platform, () -> take(taking, false));
    }

    private record Taking(int place, UUID account, ServiceNames.Named service, Instant now, String fileName, String sha256, OrderFile file) {}

    private OrderReport take(Taking taking, boolean dry) {
        Sorted sorted = sorted(taking.place(), taking.service(), taking.file());
        Map<String, Fate> fates = sorted.fates();
        fates.putAll(dry ? telling.fates(taking.service().id(), sorted.wanted()) : telling.tell(taking.account(), taking.service(), sorted.wanted()));
        OrderReport report = report(taking, fates);
        if (!dry) store.keep(taking.place(), taking.account(), report, sorted.left(), settled(fates));
        return report;
    }

    public List<OrderReport> imports(int place) { return store.imports(place); }

    private record Sorted(Map<String, Fate> fates, List<Wanted> wanted, List<OrderStore.Waiting> waiting) {
        /** Those that wait, and those that count by what this office chose, as they came in. */
        List<OrderStore.Waiting> left() {
            return waiting.stream().filter(each -> each.account() == null || fates.get(each.order().number()) != Fate.REFUSED).toList();
        }
    }

    /** Whose is what; a cancelled order needs no owner, it only must not stand. */
    private Sorted sorted(int place, ServiceNames.Named service, OrderFile file) {
        Set<Integer> scope = new HashSet<>(places.leavesOf(place, ProvinceDay.of(clock.instant())));
        Shops shops = store.shops(service.id(), place, scope, file.orders());
        Map<String, StandingOrder> standing = store.standing(service.id(), file.orders().stream().map(FileOrder::number).toList());
        var sorted = new Sorted(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (FileOrder order : file.orders()) {
            StandingOrder there = standing.get(order.number());
            if (there != null && !scope.contains(there.leaf())) sorted.fates().put(order.number(), Fate.ELSEWHERE);
            else if (!order.counts()) sorted.wanted().add(new Wanted(order, null));
            else sort(order, service, shops, sorted);
        }
        return sorted;
    }

    private static void sort(FileOrder order, ServiceNames.Named service, Shops shops, Sorted sorted) {
        UUID shop = Shops.id(service.id(), order.shop());
        switch (shops.of(order)) {
            case Shops.Ours ours -> {
                sorted.wanted().add(new Wanted(order, ours.account()));
                if (ours.account().id().equals(shops.here().get(shop)))
                    sorted.waiting().add(new OrderStore.Waiting(service.id(), shop, order.shop(), order, ours.account().id()));
            }
            case Shops.Elsewhere ignored -> sorted.fates().put(order.number(), Fate.ELSEWHERE);
            case Shops.Aside ignored -> sorted.fates().put(order.number(), Fate.ASIDE);
            case Shops.Unknown ignored -> {
                sorted.fates().put(order.number(), Fate.WAITING);
                sorted.waiting().add(new OrderStore.Waiting(service.id(), shop, order.shop(), order, null));
            }
        }
    }

    private static List<String> settled(Map<String, Fate> fates) {
        return fates.entrySet().stream().filter(each -> each.getValue() != Fate.WAITING && each.getValue() != Fate.REFUSED).map(Map.Entry::getKey).toList();
    }

    private OrderReport report(Taking taking, Map<String, Fate> fates) {
        OrderFile file = taking.file();
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.values().forEach(fate -> counts.merge(fate, 1, Integer::sum));
        var refused = new ArrayList<Refused>();
        file.refused().forEach(row -> refused.add(new Refused(row.line(), row.column(), row.problem().name(), row.params())));
        for (FileOrder order : file.orders())
            if (fates.get(order.number()) == Fate.REFUSED) refused.add(new Refused(order.line(), file.table().heading(Meaning.NUMBER),
                    CommerceProblem.ORDER_OF_ANOTHER_OFFICE.name(), Map.of("number", order.number())));
        refused.sort(Comparator.comparing(Refused::line));
        Set<Fate> counting = Set.of(Fate.FRESH, Fate.KNOWN, Fate.CHANGED);
        long amount = file.orders().stream().filter(order -> order.counts() && counting.contains(fates.get(order.number()))).mapToLong(FileOrder::amount).sum();
        var columns = new TreeMap<String, String>();
        file.table().at().keySet().forEach(meaning -> columns.put(meaning.word(), file.table().heading(meaning)));
        return new OrderReport(Ids.next(taking.now()), taking.service().id(), "", taking.now(), taking.fileName(), taking.sha256(),
                store.imported(taking.place(), taking.sha256()).orElse(null), file.rows(),
                of(counts, Fate.FRESH), of(counts, Fate.KNOWN), of(counts, Fate.CHANGED), of(counts, Fate.WAITING), of(counts, Fate.ELSEWHERE),
                of(counts, Fate.ASIDE), of(counts, Fate.NOT_COUNTING), amount, refused, columns, shown(file, fates));
    }

    private static int of(Map<Fate, Integer> counts, Fate fate) { return counts.getOrDefault(fate, 0); }

    private static List<OrderReport.Order> shown(OrderFile file, Map<String, Fate> fates) {
        return file.orders().stream().limit(SHOWN).map(order -> new OrderReport.Order(order.line(), order.number(), order.day(), order.shop(), order.amount(),
                order.products().stream().map(OrderMade.Item::name).collect(Collectors.joining(", ")), fates.get(order.number()))).toList();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
