package vn.tungnha.helpdesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.helpdesk.AnswererEnded;
import vn.tungnha.helpdesk.AnswererNamed;
import vn.tungnha.helpdesk.AnswererRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** Who answers in a place, until the earliest day somebody ended it. */
@Component
class AnswererFold implements Fold {
    @Override
    public String name() { return "answerer"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("answerer.named/1", "answerer.ended/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> named = null;
        LocalDate endedOn = null;
        for (Told<?> told : history) {
            if (told.content() instanceof AnswererNamed) named = told;
            if (told.content() instanceof AnswererEnded ended && (endedOn == null || ended.on().isBefore(endedOn))) endedOn = ended.on();
        }
        if (named != null) meaning.row(HelpdeskWords.ANSWERER, row(named, (AnswererNamed) named.content(), endedOn));
    }

    private static AnswererRow row(Told<?> told, AnswererNamed named, LocalDate endedOn) {
        AnswererNamed.Contact contact = named.contact();
        return new AnswererRow(told.id(), named.services(), named.kind(), named.organisation(), named.account(), contact.name(), contact.phone(),
                contact.email(), told.day(), endedOn);
    }
}
