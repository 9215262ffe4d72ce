package vn.tungnha.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Fact;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Registry;
import vn.tungnha.ledger.Told;

/** What was told of one subject, in order of arrival, for tests of what it means; bodies may be written with single quotes. */
public final class Story {
    private static final Map<List<Class<?>>, FactReader> READERS = new ConcurrentHashMap<>();
    private static final UUID LAN = Ids.named("test", "account", "lan");

    public final UUID subject;
    private final FactReader reader;
    private final List<Told<?>> told = new ArrayList<>();

    /** @param words the configurations that declare the fact types */
    public Story(UUID subject, Class<?>... words) {
        this.subject = subject;
        this.reader = READERS.computeIfAbsent(List.of(words), Story::reader);
    }

    /** The ledger's reader, knowing these words. */
    public static FactReader reader(List<Class<?>> words) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Registry.class, FactReader.class);
            words.forEach(context::register);
            context.refresh();
            return context.getBean(FactReader.class);
        }
    }

    private Story(Story other, List<Told<?>> told) {
        this.subject = other.subject;
        this.reader = other.reader;
        this.told.addAll(told);
    }

    public UUID tell(String type, String at, String body, String personal) {
        return tell(told.isEmpty() ? subject : Ids.named("test", subject.toString(), String.valueOf(told.size())), type, at, body, personal);
    }

    public UUID tell(UUID id, String type, String at, String body, String personal) { return tell(id, type, null, null, at, body, personal); }

    /** As recorded on a device under this number; both null for an office. */
    public UUID tell(UUID id, String type, UUID device, Long number, String at, String body, String personal) {
        Instant when = Instant.parse(at);
        var fact = new Fact(1204, told.size() + 1, id, type, subject, LAN, null, device, number, when, when, when, quoted(body), quoted(personal));
        told.add(reader.told(fact));
        return id;
    }

    /** The same story without these facts. */
    public Story without(UUID... withdrawn) {
        Set<UUID> gone = Set.of(withdrawn);
        return new Story(this, told.stream().filter(each -> !gone.contains(each.id())).toList());
    }

    /** The same facts with their ticks dealt anew, in this order of arrival. */
    public Story arriving(List<Integer> order) {
        var dealt = new ArrayList<Told<?>>();
        for (int tick = 1; tick <= order.size(); tick++) dealt.add(at(tick, told.get(order.get(tick - 1))));
        return new Story(this, dealt);
    }

    public List<UUID> ids() { return told.stream().<UUID>map(Told::id).toList(); }

    public Meant means(Fold... folds) {
        var meant = new Meant();
        for (Fold fold : folds) {
            List<Told<?>> history = told.stream().filter(each -> fold.reads().contains(each.fact().type()))
                    .sorted(Comparator.<Told<?>, Instant>comparing(each -> each.fact().happenedAt()).thenComparing(each -> each.fact().tick())).toList();
            if (!history.isEmpty()) fold.fold(history, meant);
        }
        return meant;
    }

    private static Told<?> at(long tick, Told<?> told) {
        Fact fact = told.fact();
        return new Told<>(new Fact(fact.leaf(), tick, fact.id(), fact.type(), fact.subject(), fact.author(), fact.team(), fact.device(), fact.number(),
                fact.occurredAt(), fact.recordedAt(), fact.happenedAt(), fact.body(), fact.personal()), told.content());
    }

    private static String quoted(String json) { return json == null ? null : json.replace('\'', '"'); }
}
