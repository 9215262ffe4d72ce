package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger opened, for tests to look into and to tamper with. */
final class Opened {
    interface Reading<T> {
        T in(Statements sql) throws SQLException;
    }

    private final LedgerParts parts;
    private final DataSource writer;
    private final DataSource owner;

    Opened(ApplicationContext context) {
        parts = context.getBean(LedgerParts.class);
        writer = context.getBean("ledgerDataSource", DataSource.class);
        owner = context.getBean("ownerDataSource", DataSource.class);
    }

    /** All that stands in the leaf besides its facts. */
    LeafState state(int leaf) { return read(sql -> LeafState.live(leaf, sql, parts.tables().all())); }

    /** Rows and numbers without the ticks, which follow the order of arrival, and without what is gone, which only who was told of it must hear. */
    String standing(int leaf) { return state(leaf).text(false).lines().filter(line -> !line.startsWith("gone ")).collect(Collectors.joining("\n")); }

    List<FactStore.Stored> facts(int leaf) {
        return read(sql -> {
            var facts = new ArrayList<FactStore.Stored>();
            new FactStore(sql).all(leaf, facts::add);
            return facts;
        });
    }

    <T> T read(Reading<T> reading) { return in(writer, reading); }

    /** As somebody would who owns the database, whatever the ledger's writer may do. */
    int tamper(String statement, Object... parameters) { return JdbcClient.create(owner).sql(statement).params(parameters).update(); }

    /** Lets a test record the same facts in another leaf: an id belongs to one leaf. */
    void freeIds(int leaf) { tamper("delete from ledger.fact where leaf = ?", leaf); }

    <T> T asOwner(Reading<T> reading) { return in(owner, reading); }

    private static <T> T in(DataSource database, Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.in(new Statements(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
