package vn.tungnha.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which subjects of a leaf stay together when its village is split, from what their facts say ({@link FactContent#staysWith}). */
final class Companions {
    private final Map<UUID, UUID> leaders = new HashMap<>();

    Companions(List<Told<?>> facts) {
        facts.forEach(told -> leaders.put(told.fact().subject(), told.fact().subject()));
        facts.forEach(told -> told.content().staysWith().stream().filter(leaders::containsKey).forEach(other -> join(told.fact().subject(), other)));
    }

    /** These subjects and all subjects that stay with them. */
    Set<UUID> with(Set<UUID> subjects) {
        var chosen = new HashSet<UUID>();
        subjects.stream().filter(leaders::containsKey).forEach(each -> chosen.add(leader(each)));
        var all = new HashSet<UUID>();
        leaders.keySet().forEach(each -> {
            if (chosen.contains(leader(each))) all.add(each);
        });
        return all;
    }

    private void join(UUID one, UUID other) { leaders.put(leader(one), leader(other)); }

    private UUID leader(UUID subject) {
        UUID at = subject;
        while (!leaders.get(at).equals(at)) at = leaders.get(at);
        leaders.put(subject, at);
        return at;
    }
}
