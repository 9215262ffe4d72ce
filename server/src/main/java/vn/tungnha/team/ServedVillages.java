package vn.tungnha.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.LeafCut;
import vn.tungnha.team.TeamStore.Stored;
import vn.tungnha.territory.SplitFollower;

/** Teams serve leaves: after a split they serve the new leaf of the village that stays, and that of the new village where both are shared. */
@Component
class ServedVillages implements SplitFollower {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TeamStore store;
    private final Clock clock;

    ServedVillages(TeamStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<NewFact> follow(UUID account, List<LeafCut> cuts, boolean shared, LocalDate from) {
        Instant now = clock.instant();
        LocalDate today = ProvinceDay.of(now);
        Map<Integer, LeafCut> byLeaf = cuts.stream().collect(Collectors.toMap(LeafCut::leaf, Function.identity()));
        Map<UUID, Stored> teams = cuts.stream().flatMap(cut -> store.everServing(cut.leaf(), today).stream())
                .collect(Collectors.toMap(team -> team.row().id(), Function.identity(), (one, same) -> one));
        LocalDate since = from.isAfter(today) ? from : today; // of what teams serve, the latest day counts
        return teams.values().stream().map(team -> {
            var serves = new TeamServes(team.row().serves().stream().flatMap(leaf -> after(byLeaf.get(leaf), leaf, shared)).toList(), since);
            return new NewFact(Ids.next(now), team.leaf(), "team.serves/1", team.row().id(), account, null, null, null, now, JSON.writeValueAsString(serves), null);
        }).toList();
    }

    private static Stream<Integer> after(LeafCut cut, int leaf, boolean shared) {
        if (cut == null) return Stream.of(leaf);
        return shared ? Stream.of(cut.staying(), cut.away()) : Stream.of(cut.staying());
    }
}
