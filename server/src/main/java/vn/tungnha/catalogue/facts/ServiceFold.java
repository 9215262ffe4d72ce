package vn.tungnha.catalogue.facts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** A service: what it was added as, how it was chosen, its newest playbook, and its end. */
@Component
class ServiceFold implements Fold {
    @Override
    public String name() { return "catalogue"; }

    @Override
    public int version() { return 3; }

    @Override
    public Set<String> reads() {
        return Set.of("service.added/1", "service.described/1", "service.published/1", "service.evaluated/1", "service.ended/1", "playbook.confirmed/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        var story = new ServiceStory();
        history.forEach(story::hear);
        if (story.born()) meaning.row(CatalogueWords.SERVICE, story.row());
    }
}
