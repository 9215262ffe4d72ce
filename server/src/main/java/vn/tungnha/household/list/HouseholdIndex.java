package vn.tungnha.household.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The households that rows of a list may mean, by village and name of the head without accents. */
final class HouseholdIndex {
    private record Key(int leaf, String head) {}

    private final Map<Key, List<RegisteredHousehold>> byHead = new HashMap<>();
    private final Map<UUID, RegisteredHousehold> byId = new HashMap<>();

    HouseholdIndex(Collection<RegisteredHousehold> register) { register.forEach(this::add); }

    void add(RegisteredHousehold household) {
        byId.put(household.id(), household);
        HouseholdTraits traits = household.traits();
        if (traits != null) byHead.computeIfAbsent(new Key(household.leaf(), traits.folded()), absent -> new ArrayList<>(1)).add(household);
    }

    Optional<RegisteredHousehold> find(UUID id) { return Optional.ofNullable(byId.get(id)); }

    Optional<RegisteredHousehold> sure(int leaf, HouseholdTraits listed) {
        RegisteredHousehold namedOnly = null;
        int many = 0;
        for (RegisteredHousehold each : named(leaf, listed)) {
            if (each.isSurely(listed)) return Optional.of(each);
            if (!each.isNamedOnlyAs(listed)) continue;
            namedOnly = each;
            many++;
        }
        return many == 1 ? Optional.of(namedOnly) : Optional.empty();
    }

    List<RegisteredHousehold> alike(int leaf, HouseholdTraits listed) { return named(leaf, listed).stream().filter(each -> each.isMaybe(listed)).toList(); }

    private List<RegisteredHousehold> named(int leaf, HouseholdTraits listed) { return byHead.getOrDefault(new Key(leaf, listed.folded()), List.of()); }
}
