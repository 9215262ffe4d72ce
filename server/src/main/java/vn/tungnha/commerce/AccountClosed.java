package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code account.closed/1}: an account is given up; what was sold with it stays sold. */
public record AccountClosed(UUID account, LocalDate on) implements FactContent {
    public AccountClosed {
        Limits.required("account", account);
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public Set<UUID> needs() { return Set.of(account); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(account) instanceof AccountOpened)) throw new Refusal(CommerceProblem.NOT_AN_ACCOUNT);
    }
}
