package vn.tungnha.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;

/** Facts told at a desk by somebody signed in, one deed at a time: it is in the ledger when this returns, or refused with the ledger's own word. */
@Component
public class Desk {
    private static final String PERSONAL = "personal";

    private record Word(String name) implements Problem {}

    private final Ledger ledger;
    private final JoinedAppend joined;
    private final BackDating backDating;
    private final FactReader reader;
    private final Clock clock;

    Desk(Ledger ledger, JoinedAppend joined, BackDating backDating, FactReader reader, Clock clock) {
        this.ledger = ledger;
        this.joined = joined;
        this.backDating = backDating;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Tells one fact as of now.
     *
     * @param type    code of the fact type, e.g. {@code answer.given/1}
     * @param id      a new one (version 7), or one that follows from what is told
     * @param subject the same as the id for a fact that brings its subject into being
     */
    public Receipt tell(UUID account, int leaf, String type, UUID id, UUID subject, FactContent content) {
        return required(tell(List.of(fact(account, leaf, type, id, subject, content))).getFirst());
    }

    /** A fact as it will be told, for those who tell many at once. */
    public NewFact fact(UUID account, int leaf, String type, UUID id, UUID subject, FactContent content) {
        return fact(account, leaf, type, id, subject, now(), content);
    }

    /** @param occurredAt when it happened, as the source says */
    public NewFact fact(UUID account, int leaf, String type, UUID id, UUID subject, Instant occurredAt, FactContent content) {
        ObjectNode body = reader.json().valueToTree(content);
        var personal = body.remove(PERSONAL);
        return new NewFact(id, leaf, type, subject, account, null, null, null, occurredAt, body.toString(), personal == null ? null : personal.toString());
    }

    /** Receipts in the order of the facts; what is refused does not keep out the others. */
    public List<Receipt> tell(List<NewFact> facts) { return ledger.tell(facts, now()); }

    /** As {@link #tell(List)}, for facts whose dates come only from their author: they may be dated back by a limited number of days. */
    public List<Receipt> tellDated(List<NewFact> facts) {
        Instant now = now();
        List<Optional<Receipt>> refused = facts.stream().map(fact -> backDating.refusal(fact, now).map(refusal -> refused(fact, refusal))).toList();
        Iterator<Receipt> told = ledger.tell(IntStream.range(0, facts.size()).filter(i -> refused.get(i).isEmpty()).mapToObj(facts::get).toList(), now).iterator();
        return refused.stream().map(each -> each.orElseGet(told::next)).toList();
    }

    /** As {@link #tellDated}, but all or nothing: throws the first refusal and records no fact. */
    public List<Receipt> tellTogether(List<NewFact> facts) {
        Instant now = now();
        facts.forEach(fact -> backDating.refusal(fact, now).ifPresent(refusal -> { throw refusal; }));
        List<Receipt> receipts = tellTogether(facts, each -> each.stream().allMatch(Desk::isIn));
        receipts.forEach(Desk::required);
        return receipts;
    }

    /** Records these facts in one transaction and keeps them only when the receipts satisfy the condition. */
    public List<Receipt> tellTogether(List<NewFact> facts, Predicate<List<Receipt>> keep) { return ledger.tellTogether(facts, now(), keep); }

    /** Call before a transaction begins that will {@link #appendWithin}. */
    public void prepare() { joined.prepare(); }

    /**
     * Appends these facts as a part of the application's transaction under way: throws the first refusal, and then the whole transaction must be rolled back.
     */
    public void appendWithin(List<NewFact> facts) {
        Instant now = now();
        facts.forEach(fact -> backDating.refusal(fact, now).ifPresent(refusal -> { throw refusal; }));
        if (!facts.isEmpty()) joined.append(facts, now).forEach(Desk::required);
    }

    private static Receipt refused(NewFact fact, Refusal refusal) {
        return new Receipt(fact.id(), Receipt.Outcome.REFUSED, null, null, refusal.problem().name(), refusal.params());
    }

    private static boolean isIn(Receipt receipt) { return receipt.outcome() == Receipt.Outcome.ACCEPTED || receipt.outcome() == Receipt.Outcome.ALREADY; }

    /** The receipt of a deed that is in; otherwise its refusal. */
    public static Receipt required(Receipt receipt) {
        if (isIn(receipt)) return receipt;
        throw new Refusal(new Word(receipt.problem()), receipt.params() == null ? Map.of() : receipt.params());
    }

    private Instant now() { return clock.instant().truncatedTo(ChronoUnit.MILLIS); }
}
