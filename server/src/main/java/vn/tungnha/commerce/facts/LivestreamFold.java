package vn.tungnha.commerce.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.commerce.LivestreamHeld;
import vn.tungnha.commerce.LivestreamRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** Livestreams, each on its day. */
@Component
class LivestreamFold implements Fold {
    @Override
    public String name() { return "livestream"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("livestream.held/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> told = history.getLast();
        var held = (LivestreamHeld) told.content();
        LocalDate day = SellerStory.notAfter(held.on(), told);
        meaning.row(CommerceWords.LIVESTREAM, new LivestreamRow(told.id(), held.name(), day, held.service(), held.products(), held.host(), held.viewers(),
                held.orders(), held.amount()));
        meaning.count(CommerceWords.LIVESTREAMS, day, 1);
    }
}
