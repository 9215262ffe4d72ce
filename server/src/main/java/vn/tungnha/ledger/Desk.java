package vn.tungnha.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final FactReader reader;
    private final Clock clock;

    Desk(Ledger ledger, FactReader reader, Clock clock) {
        this.ledger = ledger;
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

    /** The receipt of a deed that is in; otherwise its refusal. */
    public static Receipt required(Receipt receipt) {
        if (receipt.outcome() == Receipt.Outcome.ACCEPTED || receipt.outcome() == Receipt.Outcome.ALREADY) return receipt;
        throw new Refusal(new Word(receipt.problem()), receipt.params() == null ? Map.of() : receipt.params());
    }

    private Instant now() { return clock.instant().truncatedTo(ChronoUnit.MILLIS); }
}
