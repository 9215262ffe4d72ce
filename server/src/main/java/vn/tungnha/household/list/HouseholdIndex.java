package vn.tungnha.household.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tungnha.kernel.VietnameseText;

/** The households that rows of a list may mean, by village and name of the head without accents. */
final class HouseholdIndex {
    private record Key(int leaf, String head) {}

    private final Map<Key, List<RegisteredHousehold>> byHead = new HashMap<>();
    private final Map<UUID, RegisteredHousehold> byId = new HashMap<>();

    HouseholdIndex(Collection<RegisteredHousehold> register) { register.forEach(this::add); }

    void add(RegisteredHousehold household) {
        byId.put(household.id(), household);
        if (household.head() != null) byHead.computeIfAbsent(key(household.leaf(), household.head()), absent -> new ArrayList<>(1)).add(household);
    }

    Optional<RegisteredHousehold> find(UUID id) { return Optional.ofNullable(byId.get(id)); }

    Optional<RegisteredHousehold> sure(ListedRow.Household listed) {
        List<RegisteredHousehold> named = named(listed);
        Optional<RegisteredHousehold> sure = named.stream().filter(each -> each.isSurely(listed)).findFirst();
        if (sure.isPresent()) return sure;
        List<RegisteredHousehold> namedOnly = named.stream().filter(each -> each.isNamedOnlyAs(listed)).toList();
        return namedOnly.size() == 1 ? Optional.of(namedOnly.getFirst()) : Optional.empty();
    }

    List<RegisteredHousehold> alike(ListedRow.Household listed) { return named(listed).stream().filter(each -> each.isMaybe(listed)).toList(); }

    private List<RegisteredHousehold> named(ListedRow.Household listed) { return byHead.getOrDefault(key(listed.leaf(), listed.details().head()), List.of()); }

    private static Key key(int leaf, String head) { return new Key(leaf, VietnameseText.folded(head)); }
}
