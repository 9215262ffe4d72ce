package vn.tungnha.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Refuses a received fact because of facts about other subjects, which the record of a fact cannot see. Replay does not apply it. */
public interface DoorRule {
    /** Data about other subjects, read in the ledger's own transaction. */
    interface Around {
        /** The leaf the fact is recorded in; its head is locked. */
        int leaf();

        /** Facts accepted earlier in the same call; no row has them yet. */
        List<Told<?>> accepted();

        /** @param sql a count, its parameters single values or arrays in the order of the question marks */
        long count(String sql, Object... parameters) throws SQLException;
    }

    /** Code of the fact type it is about. */
    String type();

    /** Throws the refusal. */
    void check(UUID subject, FactContent content, Around around) throws SQLException;
}
