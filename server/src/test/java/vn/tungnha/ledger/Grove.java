package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Village;

/** A village of a test's own whose people plant trees. */
final class Grove {
    static final Instant SPRING = Instant.parse("2024-03-10T02:00:00Z");

    final Village village;
    final Ledger ledger;
    private final LedgerParts parts;
    private final DataSource database;

    Grove(ApplicationContext context) {
        village = new Village(context);
        ledger = context.getBean(Ledger.class);
        parts = context.getBean(LedgerParts.class);
        database = (DataSource) context.getBean("ledgerDataSource");
    }

    int leaf() { return village.leaf; }

    static UUID id(String name) { return Ids.named("orchard", name, ""); }

    NewFact planted(UUID tree, Instant at) { return fact(tree, "tree.planted/1", tree, at, "{\"sort\":\"plum\"}", "{\"keeper\":\"Bàn Thị Mùi\"}"); }

    NewFact picked(UUID id, UUID tree, Instant at, int kilos) { return fact(id, "fruit.picked/1", tree, at, "{\"kilos\":" + kilos + "}", null); }

    NewFact withdrawn(UUID id, UUID tree, Instant at, UUID... facts) { return named(id, "fact.withdrawn/1", tree, at, facts); }

    NewFact erased(UUID id, UUID tree, Instant at, UUID... facts) {
        return by(village.tuan, fact(id, "personal.erased/1", tree, at, "{\"facts\":" + listed(facts) + ",\"reason\":\"requested\"}", null));
    }

    private NewFact named(UUID id, String type, UUID tree, Instant at, UUID... facts) {
        return fact(id, type, tree, at, "{\"facts\":" + listed(facts) + "}", null);
    }

    private static String listed(UUID... facts) { return Arrays.stream(facts).map(each -> "\"" + each + "\"").collect(Collectors.joining(",", "[", "]")); }

    NewFact fact(UUID id, String type, UUID subject, Instant at, String body, String personal) {
        return new NewFact(id, leaf(), type, subject, village.lan, null, null, null, at, body, personal);
    }

    static NewFact by(UUID author, NewFact fact) {
        return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), author, fact.team(), fact.device(), fact.number(), fact.occurredAt(),
                fact.body(), fact.personal());
    }

    List<Receipt> tell(NewFact... facts) { return tell(List.of(facts)); }

    List<Receipt> tell(List<NewFact> facts) { return ledger.tell(facts, Instant.parse("2024-12-31T00:00:00Z")); }

    /** All that stands here besides the facts. */
    LeafState state() {
        return inLedger(sql -> LeafState.live(leaf(), sql, parts.tables().all()));
    }

    List<FactStore.Stored> facts() {
        return inLedger(sql -> {
            var facts = new ArrayList<FactStore.Stored>();
            new FactStore(sql).all(leaf(), facts::add);
            return facts;
        });
    }

    interface Reading<T> {
        T in(Statements sql) throws SQLException;
    }

    <T> T inLedger(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.in(new Statements(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
