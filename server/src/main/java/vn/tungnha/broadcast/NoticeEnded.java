package vn.tungnha.broadcast;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code notice.ended/1}: from that day on the notice is no longer told or shown. */
public record NoticeEnded(LocalDate on) implements FactContent {
    public NoticeEnded {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof NoticePublished)) throw new Refusal(BroadcastProblem.SUBJECT_NOT_A_NOTICE);
    }
}
