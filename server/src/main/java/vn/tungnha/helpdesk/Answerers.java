package vn.tungnha.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Who answers for which services in a place. Whoever has an e-mail address answers by links sent there, with an account of their own that nobody signs in to. */
@Component
public class Answerers {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;]+@[^\\s@<>\"',;]+\\.[^\\s@<>\"',;.]+");

    private final AnswererStore store;
    private final Places places;
    private final Accounts accounts;
    private final Roles roles;
    private final Desk desk;
    private final Clock clock;

    Answerers(AnswererStore store, Places places, Accounts accounts, Roles roles, Desk desk, Clock clock) {
        this.store = store;
        this.places = places;
        this.accounts = accounts;
        this.roles = roles;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those named at the place and above or beneath it, who have not stopped. */
    public List<Answerer> at(int place) {
        Place here = places.get(place, today());
        var leaves = new TreeSet<>(places.leavesOf(place, today()));
        leaves.addAll(places.leavesAbove(here.id(), today()));
        return store.at(leaves.toArray(Integer[]::new), today()).stream().map(this::named).toList();
    }

    private Answerer named(AnswererStore.Found found) {
        Place place = places.get(found.place(), today());
        Place above = place.parent() == null ? null : places.find(place.parent(), today()).orElse(null);
        AnswererRow row = found.row();
        return new Answerer(row.id(), found.leaf(), Named.of(place, above), row.services(), row.kind(), row.organisation(), row.name(), row.phone(), row.email(),
                row.fromDay(), found.waiting(), found.answered());
    }

    /**
     * Names somebody.
     *
     * @param id new; naming the same again changes nothing
     */
    public void name(UUID officer, int place, UUID id, AnswererNamed named) {
        Place here = places.get(place, today());
        AnswererNamed.Contact contact = named.contact();
        Optional<String> email = Optional.ofNullable(contact.email()).map(String::strip).filter(text -> !text.isEmpty());
        email.filter(text -> !EMAIL.matcher(text).matches()).ifPresent(text -> { throw new Refusal(HelpdeskProblem.EMAIL_INVALID, Map.of("email", text)); });
        UUID account = email.isEmpty() ? null : accountOf(id);
        desk.tell(officer, here.ownLeaf(), "answerer.named/1", id, id, new AnswererNamed(named.services(), named.kind(), named.organisation(), account,
                new AnswererNamed.Contact(contact.name(), contact.phone(), email.orElse(null))));
        if (account == null) return;
        accounts.keep(List.of(new Accounts.Draft(account, "answerer-" + id, named.organisation())));
        roles.grant(account, Role.SUPPORTER, place, today(), null);
    }

    /** With which somebody answers by links. It follows from who they are, never from what a fact says: whoever tells one could name anybody's. */
    static UUID accountOf(UUID answerer) { return Ids.named("answerer", answerer.toString(), "account"); }

    /** From today they no longer answer, and their links open nothing. */
    public void end(UUID officer, int place, UUID id) {
        AnswererStore.Found found = store.find(id).filter(each -> each.place() == place).orElseThrow(() -> unknown(id));
        desk.tell(officer, found.leaf(), "answerer.ended/1", Ids.next(clock.instant()), id, new AnswererEnded(today()));
        if (found.row().account() != null) roles.end(accountOf(id), Role.SUPPORTER, place, today());
    }

    /** Somebody who answers today. */
    AnswererStore.Found get(UUID id) { return find(id).orElseThrow(() -> unknown(id)); }

    Optional<AnswererStore.Found> find(UUID id) { return store.find(id).filter(each -> stands(each.row())); }

    private boolean stands(AnswererRow row) { return row.endedOn() == null || row.endedOn().isAfter(today()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }

    private static Refusal unknown(UUID id) { return new Refusal(HelpdeskProblem.ANSWERER_UNKNOWN, Map.of("id", id)); }
}
