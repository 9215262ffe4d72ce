package vn.tungnha.commerce;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.commerce.OrderReport.Fate;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.ledger.FactWithdrawn;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Receipt.Outcome;

/**
 * Brings orders into the ledger so that each number counts once, whatever was told before: what stands as told is left, what stands otherwise is taken
 * back first. An end by halves is mended by telling the same again, for only what is missing is told.
 */
@Component
class OrderTelling {
    private static final int BATCH = 500;
    /** How often one order may have been told, taken back and told again in the very same words. */
    private static final int MOST_RETURNS = 20;

    /** @param account null for an order that must not stand */
    record Wanted(FileOrder order, SellingAccount account) {}

    private final OrderStore store;
    private final Desk desk;
    private final FactReader reader;
    private final Clock clock;

    OrderTelling(OrderStore store, Desk desk, FactReader reader, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.reader = reader;
        this.clock = clock;
    }

    /** What telling these would do, by their numbers. */
    Map<String, Fate> fates(UUID service, Collection<Wanted> wanted) { return fates(store.standing(service, numbers(wanted)), wanted); }

    private static Map<String, Fate> fates(Map<String, StandingOrder> standing, Collection<Wanted> wanted) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (Wanted each : wanted) fates.put(each.order().number(), fate(each, standing.get(each.order().number())));
        return fates;
    }

    private static Fate fate(Wanted wanted, StandingOrder standing) {
        if (wanted.account() == null) return standing == null ? Fate.NOT_COUNTING : Fate.CHANGED;
        if (standing == null) return Fate.FRESH;
        return standing.says(wanted.order(), wanted.account()) ? Fate.KNOWN : Fate.CHANGED;
    }

    /** Tells them, and says what became of each number. */
    Map<String, Fate> tell(UUID teller, ServiceNames.Named service, Collection<Wanted> wanted) {
        Map<String, StandingOrder> standing = store.standing(service.id(), numbers(wanted));
        Map<String, Fate> fates = fates(standing, wanted);
        correct(teller, service, wanted.stream().filter(each -> fates.get(each.order().number()) == Fate.CHANGED)
                .map(each -> new OrderCorrection(each, standing.get(each.order().number()), 0)).toList(), fates);
        List<Wanted> telling = wanted.stream().filter(each -> fates.get(each.order().number()) == Fate.FRESH).toList();
        for (int times = 0; !telling.isEmpty() && times < MOST_RETURNS; times++) telling = told(teller, service, telling, times, fates);
        telling.forEach(left -> fates.put(left.order().number(), Fate.REFUSED));
        return fates;
    }

    private void correct(UUID teller, ServiceNames.Named service, List<OrderCorrection> corrections, Map<String, Fate> fates) {
        for (int from = 0; from < corrections.size(); from += BATCH / 2) {
            List<OrderCorrection> left = corrections.subList(from, Math.min(corrections.size(), from + BATCH / 2));
            while (!left.isEmpty()) left = corrected(teller, service, left, fates);
        }
    }

    /**
     * Withdraws the old orders and records the new ones in one transaction, so no order is ever counted twice or not at all. When one of them is refused
     * nothing is recorded: an order of somebody else's office that is out of reach stays as it is, and the rest is returned to be tried again.
     */
    private List<OrderCorrection> corrected(UUID teller, ServiceNames.Named service, List<OrderCorrection> corrections, Map<String, Fate> fates) {
        var facts = new ArrayList<NewFact>();
        for (OrderCorrection each : corrections) {
            facts.add(withdrawal(teller, each.standing()));
            if (each.wanted().account() != null) facts.add(fact(teller, service, each.wanted(), each.returns()));
        }
        Iterator<Receipt> receipts = desk.tellTogether(facts, all -> all.stream().allMatch(receipt -> receipt.outcome() == Outcome.ACCEPTED)).iterator();
        var outcomes = new ArrayList<OrderCorrection.Outcome>();
        for (OrderCorrection each : corrections) outcomes.add(each.outcome(receipts.next(), each.wanted().account() == null ? null : receipts.next()));
        if (outcomes.stream().allMatch(each -> each == OrderCorrection.Outcome.IN)) return List.of();
        var left = new ArrayList<OrderCorrection>();
        for (int i = 0; i < corrections.size(); i++) {
            OrderCorrection next = outcomes.get(i) == OrderCorrection.Outcome.ID_SPENT ? corrections.get(i).again() : corrections.get(i);
            boolean refused = outcomes.get(i) == OrderCorrection.Outcome.REFUSED || next.returns() >= MOST_RETURNS;
            if (refused) fates.put(next.wanted().order().number(), Fate.REFUSED);
            else left.add(next);
        }
        return left;
    }

    private NewFact withdrawal(UUID teller, StandingOrder standing) {
        return desk.fact(teller, standing.leaf(), "fact.withdrawn/1", Ids.next(clock.instant()), standing.subject(), new FactWithdrawn(List.of(standing.id())));
    }

    /** Those whose id was given before and taken back since: an order changed and changed back. They are told once more under their next id. */
    private List<Wanted> told(UUID teller, ServiceNames.Named service, List<Wanted> telling, int times, Map<String, Fate> fates) {
        var facts = new ArrayList<NewFact>();
        for (Wanted each : telling) facts.add(fact(teller, service, each, times));
        List<Receipt> receipts = tell(facts);
        var spent = new ArrayList<Wanted>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            if (receipt.outcome() == Outcome.ALREADY || "ID_REUSED".equals(receipt.problem())) spent.add(telling.get(i));
            else if (!in(receipt)) fates.put(telling.get(i).order().number(), Fate.REFUSED);
        }
        return stillMissing(service, spent, fates);
    }

    /** Another import may have told them at the same time. */
    private List<Wanted> stillMissing(ServiceNames.Named service, List<Wanted> spent, Map<String, Fate> fates) {
        Map<String, StandingOrder> standing = store.standing(service.id(), numbers(spent));
        spent.stream().filter(each -> standing.containsKey(each.order().number())).forEach(each -> fates.put(each.order().number(), Fate.KNOWN));
        return spent.stream().filter(each -> !standing.containsKey(each.order().number())).toList();
    }

    private NewFact fact(UUID teller, ServiceNames.Named service, Wanted wanted, int times) {
        FileOrder order = wanted.order();
        SellingAccount account = wanted.account();
        var content = new OrderMade(account.id(), service.id(), order.number(), order.day(), order.amount(), order.products().isEmpty() ? null : order.products());
        String words = reader.json().writeValueAsString(content) + (times == 0 ? "" : " #" + times);
        UUID id = Ids.named("orders:" + service.code(), order.number(), words);
        return desk.fact(teller, account.leaf(), "order.made/1", id, account.subject(), content);
    }

    private List<Receipt> tell(List<NewFact> facts) {
        var receipts = new ArrayList<Receipt>(facts.size());
        for (int from = 0; from < facts.size(); from += BATCH) receipts.addAll(desk.tell(facts.subList(from, Math.min(facts.size(), from + BATCH))));
        return receipts;
    }

    private static boolean in(Receipt receipt) { return receipt.outcome() == Outcome.ACCEPTED || receipt.outcome() == Outcome.ALREADY; }

    private static List<String> numbers(Collection<Wanted> wanted) { return wanted.stream().map(each -> each.order().number()).toList(); }
}
