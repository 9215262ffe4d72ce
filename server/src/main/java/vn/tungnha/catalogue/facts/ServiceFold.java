package vn.tungnha.catalogue.facts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceAdded;
import vn.tungnha.catalogue.ServicePublished;
import vn.tungnha.catalogue.ServiceRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** A service: what it was added as, and its newest playbook. */
@Component
class ServiceFold implements Fold {
    @Override
    public String name() { return "catalogue"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() { return Set.of("service.added/1", "service.published/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> birth = null;
        ServicePublished newest = null;
        for (Told<?> told : history) {
            if (told.content() instanceof ServiceAdded) birth = told;
            if (told.content() instanceof ServicePublished published && (newest == null || published.version() >= newest.version())) newest = published;
        }
        if (birth != null) meaning.row(CatalogueWords.SERVICE, row(birth, (ServiceAdded) birth.content(), newest));
    }

    private static ServiceRow row(Told<?> birth, ServiceAdded added, ServicePublished newest) {
        if (newest == null) return new ServiceRow(birth.id(), added.code(), added.name(), added.category(), added.pillar(), added.audience(), added.owner(),
                added.status(), added.replacedBy(), null, null, null, null);
        return new ServiceRow(birth.id(), added.code(), added.name(), added.category(), added.pillar(), added.audience(), added.owner(), newest.status(),
                newest.replacedBy() == null ? added.replacedBy() : newest.replacedBy(), newest.version(), newest.steps(), newest.checkedBy(),
                newest.checkedOn());
    }
}
