package vn.tungnha.catalogue;

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

/**
 * Two services of one catalogue never have the same code: links and imports find a service by it. A code cannot change later, so the check when a
 * service is added is enough; the code of a service that was withdrawn is free again.
 */
@Component
class ServiceCodeRule implements DoorRule {
    private static final String SAME_CODE = "select count(*) from catalogue.service where leaf = ? and code = ? and id <> all (?::uuid[])";

    @Override
    public String type() { return "service.added/1"; }

    @Override
    public void check(UUID service, FactContent content, Around around) throws SQLException {
        String code = ((ServiceAdded) content).code();
        Set<UUID> withdrawn = new HashSet<>();
        for (Told<?> fact : around.accepted()) if (fact.content() instanceof FactWithdrawn undone) withdrawn.addAll(undone.facts());
        boolean addedInThisBatch = around.accepted().stream().anyMatch(fact -> fact.fact().leaf() == around.leaf() && !withdrawn.contains(fact.id())
                && fact.content() instanceof ServiceAdded other && other.code().equals(code));
        if (addedInThisBatch || around.count(SAME_CODE, around.leaf(), code, withdrawn.toArray(UUID[]::new)) > 0)
            throw new Refusal(CatalogueProblem.SERVICE_CODE_TAKEN, Map.of("code", code));
    }
}
