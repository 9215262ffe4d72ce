package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The order in which values of one field take each other's place. Between facts of different devices time decides;
 * between facts of one device its sequence numbers decide, because its clock may have been wrong or changed in between
 * ({@code contract/rules/household-merge.json}).
 */
public final class DeviceOrder {
    /** @param at the latest time of this fact and of those that its device recorded before it */
    public record Dated(Told<?> told, Instant at) {}

    private DeviceOrder() {}

    /** @param history ordered by (happenedAt, tick) */
    public static List<Dated> of(List<Told<?>> history) {
        if (isInOrder(history)) return history.stream().map(told -> new Dated(told, told.fact().happenedAt())).toList();
        Map<UUID, List<Told<?>>> devices = byDevice(history);
        var dated = new ArrayList<Dated>(history.size());
        for (Told<?> told : history)
            if (told.fact().device() == null) dated.add(new Dated(told, told.fact().happenedAt()));
        devices.values().forEach(each -> addDated(each, dated));
        dated.sort(Comparator.comparing(Dated::at).thenComparingLong(each -> each.told().fact().tick()));
        return withinDevices(dated, devices);
    }

    private static boolean isInOrder(List<Told<?>> history) {
        Map<UUID, Long> last = new HashMap<>();
        for (Told<?> told : history) {
            if (told.fact().device() == null) continue;
            Long before = last.put(told.fact().device(), told.fact().number());
            if (before != null && before > told.fact().number()) return false;
        }
        return true;
    }

    /** Each device's facts, by number. */
    private static Map<UUID, List<Told<?>>> byDevice(List<Told<?>> history) {
        Map<UUID, List<Told<?>>> devices = new HashMap<>();
        for (Told<?> told : history) {
            UUID device = told.fact().device();
            if (device != null) devices.computeIfAbsent(device, absent -> new ArrayList<>()).add(told);
        }
        devices.values().forEach(each -> each.sort(Comparator.comparingLong(told -> told.fact().number())));
        return devices;
    }

    private static void addDated(List<Told<?>> device, List<Dated> dated) {
        Instant latest = Instant.MIN;
        for (Told<?> told : device) {
            if (told.fact().happenedAt().isAfter(latest)) latest = told.fact().happenedAt();
            dated.add(new Dated(told, latest));
        }
    }

    /** Reorders the facts of each device by sequence number within the positions its facts already have. */
    private static List<Dated> withinDevices(List<Dated> dated, Map<UUID, List<Told<?>>> devices) {
        Map<UUID, Integer> next = new HashMap<>();
        var ordered = new ArrayList<Dated>(dated.size());
        for (Dated each : dated) {
            UUID device = each.told().fact().device();
            if (device == null) ordered.add(each);
            else ordered.add(new Dated(devices.get(device).get(next.merge(device, 1, Integer::sum) - 1), each.at()));
        }
        return ordered;
    }
}
