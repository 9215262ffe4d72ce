package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which subjects the amounts of a measure come from. Tallies keep sums only, so the facts of one leaf are folded again, as when it is verified. */
@Component
public class Contributions {
    /**
     * The amount that one subject adds to a measure on a day.
     *
     * @param counted the person, household… that a distinct measure counts; the subject itself for a plain count
     * @param amount  1 for a distinct measure
     */
    public record Contribution(int leaf, UUID subject, UUID counted, LocalDate day, long amount) {}

    private final DataSource database;
    private final LedgerParts parts;

    Contributions(@Qualifier("ledger") DataSource database, LedgerParts parts) {
        this.database = database;
        this.parts = parts;
    }

    public List<Contribution> of(int leaf, String measure) {
        var found = new ArrayList<Contribution>();
        for (SubjectFold group : groups(leaf))
            for (Fold fold : parts.registry().folds())
                for (List<Told<?>> history : group.subject().histories(fold.reads()))
                    add(found, leaf, history.getFirst().fact().subject(), meaning(history, fold), measure);
        return found;
    }

    private Collection<SubjectFold> groups(int leaf) {
        var groups = new SubjectGroups(parts);
        try (Connection connection = database.getConnection()) {
            new FactStore(new Statements(connection)).all(leaf, stored -> groups.read(parts.reader().told(stored.fact())));
        } catch (SQLException failure) {
            throw new IllegalStateException("the facts of leaf " + leaf + " cannot be read", failure);
        }
        return groups.groups();
    }

    private static Outcome meaning(List<Told<?>> history, Fold fold) {
        var outcome = new Outcome();
        fold.fold(history, outcome);
        return outcome;
    }

    private static void add(List<Contribution> found, int leaf, UUID subject, Outcome outcome, String measure) {
        outcome.counts.forEach((name, amount) -> {
            if (name.measure().equals(measure)) found.add(new Contribution(leaf, subject, subject, name.day(), amount));
        });
        outcome.days.forEach((name, days) -> {
            if (name.measure().equals(measure)) for (LocalDate day : days) found.add(new Contribution(leaf, subject, name.counted(), day, 1));
        });
    }
}
