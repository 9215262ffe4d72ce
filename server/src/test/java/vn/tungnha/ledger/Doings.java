package vn.tungnha.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tungnha.kernel.Ids;

/**
 * What lan and minh do at the doors of a village, as the facts their phones would tell. No two happen at the same moment, but they may be told long after.
 * The same doings can be told in several villages, so that what stands there can be compared.
 */
final class Doings {
    enum What { REGISTER, DESCRIBE, PERSON, VISIT, HELP, TAKE_BACK }

    /**
     * @param minh   who does it, minh or lan
     * @param home   at which of the doors known by then
     * @param day    how many days after the first
     * @param choice what exactly
     */
    record Doing(boolean minh, What what, int home, int day, int choice) {}

    private record Deed(boolean minh, UUID subject, List<UUID> facts) {}

    static final Instant FIRST = Instant.parse("2024-03-10T02:00:00Z");
    private static final List<String> SEEN = List.of("did-for", "watched", "together", "prompted", "alone", "alone");
    private static final List<String> TOLD_ANEW = List.of("{\"poverty\":\"poor\"}", "{\"poverty\":\"near\",\"farm\":true}", "{\"farm\":false}",
            "{\"languages\":[\"Tày\",\"Kinh\"]}", "{}");

    final List<NewFact> facts = new ArrayList<>();
    private final String run;
    private final UUID lan;
    private final UUID minh;
    private final Map<UUID, List<UUID>> people = new HashMap<>();
    private final List<UUID> homes = new ArrayList<>();
    private final List<Deed> standing = new ArrayList<>();
    private Instant moment;

    /** @param run keeps the ids of this telling apart from all others */
    Doings(String run, UUID lan, UUID minh, List<Doing> doings) {
        this.run = run;
        this.lan = lan;
        this.minh = minh;
        for (Doing doing : doings) live(doing);
    }

    static List<Doing> random(Random chance, int count) {
        What[] all = What.values();
        return IntStream.range(0, count).mapToObj(i -> new Doing(chance.nextBoolean(), all[chance.nextInt(all.length)], chance.nextInt(50),
                chance.nextInt(400), chance.nextInt(60))).toList();
    }

    /** The facts of one of the two, in the order told. */
    List<NewFact> of(boolean minhs) { return facts.stream().filter(fact -> fact.author().equals(minhs ? minh : lan)).toList(); }

    static NewFact at(int leaf, NewFact fact) {
        return new NewFact(fact.id(), leaf, fact.type(), fact.subject(), fact.author(), fact.team(), fact.device(), fact.number(), fact.occurredAt(),
                fact.body(), fact.personal());
    }

    private void live(Doing doing) {
        moment = FIRST.plus(Duration.ofDays(doing.day())).plusSeconds(facts.size());
        if (homes.isEmpty() || doing.what() == What.REGISTER) {
            register(doing);
            return;
        }
        UUID home = homes.get(doing.home() % homes.size());
        switch (doing.what()) {
            case DESCRIBE -> describe(doing, home);
            case PERSON -> deed(doing, home, person(doing, home));
            case VISIT -> visit(doing, home);
            case HELP -> deed(doing, home, help(doing, home, "\"device\":\"family\""));
            case TAKE_BACK -> takeBack(doing);
            default -> throw new IllegalStateException();
        }
    }

    private void register(Doing doing) {
        UUID home = next();
        homes.add(home);
        people.put(home, new ArrayList<>());
        tell(doing, home, "household.registered/1", home, "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"Chủ hộ " + homes.size() + "\"}");
        deed(doing, home, home, person(doing, home));
    }

    private void describe(Doing doing, UUID home) {
        String personal = doing.choice() % 2 == 0 ? "{\"locator\":\"cạnh cây đa " + doing.choice() + "\"}" : null;
        deed(doing, home, tell(doing, next(), "household.described/1", home, TOLD_ANEW.get(doing.choice() % TOLD_ANEW.size()), personal));
    }

    private UUID person(Doing doing, UUID home) {
        UUID person = next();
        people.get(home).add(person);
        return tell(doing, person, "person.registered/1", home, "{\"gender\":\"female\"}", "{\"name\":\"Nông Thị " + facts.size() + "\"}");
    }

    private void visit(Doing doing, UUID home) {
        String device = doing.choice() % 3 == 0 ? "helper" : "own";
        UUID visit = tell(doing, next(), "visit.made/1", home, "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"" + device + "\"}", null);
        deed(doing, home, visit, help(doing, home, "\"visit\":\"" + visit + "\""));
    }

    private UUID help(Doing doing, UUID home, String how) {
        List<UUID> learners = people.get(home);
        String body = "{" + how + ",\"learner\":\"" + learners.get(doing.choice() % learners.size()) + "\",\"service\":\""
                + Ids.named("doings", "service", "" + doing.choice() % 2) + "\",\"seen\":\"" + SEEN.get(doing.choice() % SEEN.size()) + "\"}";
        return tell(doing, next(), "help.given/1", home, body, null);
    }

    /** Everybody takes back their own, the team's lead anybody's; also a household whose visits stand. */
    private void takeBack(Doing doing) {
        List<Deed> hers = standing.stream().filter(deed -> doing.minh() || !deed.minh()).toList();
        if (hers.isEmpty()) return;
        Deed undone = hers.get(doing.choice() % hers.size());
        standing.remove(undone);
        tell(doing, next(), "fact.withdrawn/1", undone.subject(), undone.facts().stream().map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(",", "{\"facts\":[", "]}")), null);
    }

    private void deed(Doing doing, UUID subject, UUID... told) { standing.add(new Deed(doing.minh(), subject, Stream.of(told).toList())); }

    private UUID next() { return Ids.named("doings", run, "" + facts.size()); }

    private UUID tell(Doing doing, UUID id, String type, UUID subject, String body, String personal) {
        facts.add(new NewFact(id, 0, type, subject, doing.minh() ? minh : lan, null, null, null, moment.plusMillis(facts.size()), body, personal));
        return id;
    }
}
