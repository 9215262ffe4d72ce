package vn.tungnha.helpdesk;

import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code answer.given/1}: how one gets past a step. It reaches everybody stuck there beneath the place at whose own leaf it is told, before it or after,
 * for as long as it stands.
 *
 * @param version of the playbook it was written for
 * @param text    what to do; read by everybody it reaches, so it names no citizen
 * @param from    the body that answers, e.g. Công an xã
 * @param stuck   the stuck point that occasioned it
 */
public record AnswerGiven(UUID service, Integer step, Integer version, String text, String from, UUID stuck) implements FactContent {
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 150;

    public AnswerGiven {
        Step.check(service, version, step, null);
        Limits.text("text", Limits.required("text", text), LONGEST_TEXT);
        from = Limits.name("from", Limits.required("from", from), LONGEST_NAME);
    }
}
