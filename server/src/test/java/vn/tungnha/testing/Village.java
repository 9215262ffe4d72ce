package vn.tungnha.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * A province of a test's own, with one village and its people: lan (member), minh (team lead), hoa (commune office), tuan (province office). Nobody else's
 * test sees it.
 */
public final class Village {
    public static final LocalDate FOUNDED = LocalDate.of(2022, 3, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() & 0xfffff));

    public final int province;
    public final int commune;
    public final int village;
    public final int leaf;
    public final UUID lan;
    public final UUID minh;
    public final UUID hoa;
    public final UUID tuan;
    private final int communeLeaf;
    private final Ledger ledger;

    public Village(ApplicationContext context) {
        Places places = context.getBean(Places.class);
        ledger = context.getBean(Ledger.class);
        String number = "t" + NUMBER.incrementAndGet();
        Map<String, Integer> ids = places.found(List.of(
                draft("p", null, number, "tỉnh"), draft("d", "p", number, "huyện"), draft("c", "d", number, "xã"), draft("v", "c", null, "thôn")));
        province = ids.get("p");
        commune = ids.get("c");
        village = ids.get("v");
        leaf = places.find(village, FOUNDED).map(Place::ownLeaf).orElseThrow();
        communeLeaf = places.find(commune, FOUNDED).map(Place::ownLeaf).orElseThrow();
        Accounts accounts = context.getBean(Accounts.class);
        lan = account(accounts, "lan", number);
        minh = account(accounts, "minh", number);
        hoa = account(accounts, "hoa", number);
        tuan = account(accounts, "tuan", number);
        context.getBean(Roles.class).grant(List.of(grant(lan, Role.MEMBER, village), grant(minh, Role.TEAM_LEAD, village),
                grant(hoa, Role.COMMUNE_OFFICE, commune), grant(tuan, Role.PROVINCE_OFFICE, province)));
    }

    /** A fact told by somebody about a subject of this village. */
    public NewFact fact(UUID author, UUID id, String type, UUID subject, Instant at, String body, String personal) {
        return new NewFact(id, leaf, type, subject, author, null, null, null, at, body, personal);
    }

    public NewFact household(UUID author, UUID id, Instant at, String head) {
        return fact(author, id, "household.registered/1", id, at, "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"" + head + "\"}");
    }

    public NewFact person(UUID author, UUID id, UUID household, Instant at, String name) {
        return fact(author, id, "person.registered/1", household, at, "{\"gender\":\"female\",\"birthYear\":1970}", "{\"name\":\"" + name + "\"}");
    }

    public NewFact visit(UUID author, UUID id, UUID household, Instant at) {
        return fact(author, id, "visit.made/1", household, at, "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}", null);
    }

    public NewFact help(UUID author, UUID id, UUID household, UUID visit, UUID person, UUID service, Instant at, String seen) {
        return fact(author, id, "help.given/1", household, at,
                "{\"visit\":\"" + visit + "\",\"learner\":\"" + person + "\",\"service\":\"" + service + "\",\"seen\":\"" + seen + "\"}", null);
    }

    /** The leaf of what belongs to the commune and to no village, as its teams. */
    public int communeLeaf() { return communeLeaf; }

    public List<Receipt> tell(Instant recordedAt, NewFact... facts) { return ledger.tell(List.of(facts), recordedAt); }

    private static PlaceDraft draft(String key, String parent, String code, String type) {
        return new PlaceDraft(key, parent, code, type + " " + key + " " + code, type, Days.from(FOUNDED.minusYears(3)), null, null);
    }

    private static UUID account(Accounts accounts, String name, String number) {
        UUID id = Ids.named("test", name, number);
        accounts.keep(List.of(new Accounts.Draft(id, name + "-" + number, name)));
        return id;
    }

    private static Roles.Grant grant(UUID account, Role role, int place) { return new Roles.Grant(account, role, place, Days.from(FOUNDED)); }
}
