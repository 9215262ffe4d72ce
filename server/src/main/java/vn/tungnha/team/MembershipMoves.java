package vn.tungnha.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Places;
import vn.tungnha.staff.TeamMoves;
import vn.tungnha.team.MemberJoined.MemberRole;
import vn.tungnha.team.TeamStore.Stored;
import vn.tungnha.team.TeamStore.StoredMember;

/** A person who moves leaves the teams of the old places and joins the team of the new one, by facts of the office that moves the person. */
@Component
class MembershipMoves implements TeamMoves {
    private final TeamStore store;
    private final Places places;
    private final AccountDirectory accounts;
    private final Desk desk;
    private final Clock clock;

    MembershipMoves(TeamStore store, Places places, AccountDirectory accounts, Desk desk, Clock clock) {
        this.store = store;
        this.places = places;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void prepare() { desk.prepare(); }

    @Override
    public List<TeamChange> move(UUID author, UUID account, Collection<Integer> from, int to, LocalDate day) {
        Set<Integer> old = new HashSet<>();
        from.forEach(place -> places.lastStanding(place, day).ifPresent(last -> old.addAll(places.leavesOf(place, last))));
        Optional<Stored> next = store.onlyServing(places.get(to, day).ownLeaf(), day);
        List<StoredMember> held = store.heldBy(account, day);
        var changes = new ArrayList<TeamChange>();
        var facts = new ArrayList<NewFact>();
        StoredMember last = null;
        for (StoredMember each : held) {
            Stored team = store.team(each.leaf(), each.row().team(), day).orElseThrow();
            if (!isOf(team, old) || isSame(team, next)) continue;
            LocalDate first = each.row().fromDay();
            NewFact left = fact(author, team, "member.left/1", new MemberLeft(each.row().id(), first.isAfter(day) ? first : day));
            facts.add(left);
            changes.add(change(false, team, left));
            last = each;
        }
        if (last != null && next.isPresent() && held.stream().noneMatch(each -> each.row().team().equals(next.get().row().id()))) {
            NewFact joined = fact(author, next.get(), "member.joined/1", joining(last.row(), account, day));
            facts.add(joined);
            changes.add(change(true, next.get(), joined));
        }
        desk.appendWithin(facts);
        return changes;
    }

    private NewFact fact(UUID author, Stored team, String type, FactContent content) {
        return desk.fact(author, team.leaf(), type, Ids.next(clock.instant()), team.row().id(), content);
    }

    /** The name of the account where the member's own was erased. */
    private MemberJoined joining(MemberRow member, UUID account, LocalDate day) {
        String name = member.name() == null ? accounts.of(List.of(account)).getFirst().displayName() : member.name();
        return new MemberJoined(account, MemberRole.MEMBER, member.organisation(), member.gender(), member.birthYear(), member.languages(), member.skills(), day,
                null, null, null, new MemberJoined.Details(name, member.phone()));
    }

    private static boolean isOf(Stored team, Set<Integer> leaves) { return leaves.contains(team.leaf()) || team.row().serves().stream().anyMatch(leaves::contains); }

    private static boolean isSame(Stored team, Optional<Stored> other) { return other.filter(each -> each.row().id().equals(team.row().id())).isPresent(); }

    private static TeamChange change(boolean joined, Stored team, NewFact fact) {
        return new TeamChange(joined, team.leaf(), team.row().id(), team.row().name(), List.of(fact.id()));
    }
}
