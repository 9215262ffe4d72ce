package vn.tungnha.broadcast.facts;

import java.time.LocalDate;
import vn.tungnha.broadcast.VoiceAnswered;
import vn.tungnha.broadcast.VoiceRaised;
import vn.tungnha.broadcast.VoiceRow;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** One thing a household said, followed through its history: the last answer stands, and has to be carried back anew. */
final class Voice {
    private final Told<?> raised;
    private Told<?> answer;
    private LocalDate firstAnsweredOn;
    private LocalDate returnedOn;

    Voice(Told<?> raised) { this.raised = raised; }

    void answered(Told<?> told) {
        answer = told;
        returnedOn = null;
        if (firstAnsweredOn == null && ((VoiceAnswered) told.content()).outcome().answers()) firstAnsweredOn = told.day();
    }

    /** Carrying back what nobody answered yet says nothing. */
    void returned(Told<?> told) {
        if (answer != null && ((VoiceAnswered) answer.content()).outcome().answers()) returnedOn = told.day();
    }

    void means(Meaning meaning) {
        meaning.row(BroadcastWords.VOICE, row());
        meaning.count(BroadcastWords.VOICES_RAISED, raised.day(), 1);
        if (firstAnsweredOn != null) meaning.count(BroadcastWords.VOICES_ANSWERED, firstAnsweredOn, 1);
    }

    private VoiceRow row() {
        var said = (VoiceRaised) raised.content();
        var last = answer == null ? null : (VoiceAnswered) answer.content();
        return new VoiceRow(raised.id(), raised.fact().subject(), said.kind(), said.service(), said.words().text(), said.words().sound() != null, raised.day(),
                raised.fact().happenedAt(), raised.fact().author(), last == null ? null : last.outcome(), last == null ? null : last.text(),
                answer == null ? null : answer.day(), answer == null ? null : answer.fact().author(), returnedOn);
    }
}
