package vn.tungnha.training;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.DoorRule;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.FactWithdrawn;
import vn.tungnha.ledger.Told;

/** Refuses a head count below the number of named attendances of the session. The attendances are facts of other subjects: teams and households. */
@Component
class HeadCountRule implements DoorRule {
    private static final String NAMED = """
            select count(*) from (
              select a.id from training.attendance a
               where a.session = ? and exists (select from json_array_elements(a.facts::json) told where (told ->> 'id')::uuid <> all (?::uuid[]))
              union
              select unnest(?::uuid[])) named
            """;

    @Override
    public String type() { return "session.held/1"; }

    @Override
    public void check(UUID session, FactContent content, Around around) throws SQLException {
        Set<UUID> withdrawn = new HashSet<>();
        for (Told<?> told : around.accepted()) if (told.content() instanceof FactWithdrawn undone) withdrawn.addAll(undone.facts());
        Set<UUID> named = new HashSet<>();
        for (Told<?> told : around.accepted())
            if (told.content() instanceof AttendanceTaken taken && taken.session().equals(session) && !withdrawn.contains(told.id())) named.add(taken.attendance());
        long names = around.count(NAMED, session, withdrawn.toArray(UUID[]::new), named.toArray(UUID[]::new));
        if (((SessionHeld) content).heads() < names) throw new Refusal(TrainingProblem.HEADS_BELOW_NAMES, Map.of("named", names));
    }
}
