package vn.tungnha.broadcast;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code voice.answered/1}: an office answers what a household said, or sends it up to the next office. */
public record VoiceAnswered(UUID voice, Outcome outcome, Answer personal) implements FactContent {
    /** Đã trả lời, chuyển cấp trên, đã làm theo. */
    public enum Outcome {
        ANSWERED, SENT_UP, DONE;

        /** Whether the household has something to be told. */
        public boolean answers() { return this != SENT_UP; }
    }

    /** Words to the household, or of whoever sends it up. */
    public record Answer(String text) {
        private static final int LONGEST = 2_000;

        public Answer {
            Limits.text("text", text, LONGEST);
        }
    }

    public VoiceAnswered {
        Limits.required("voice", voice);
        Limits.required("outcome", outcome);
    }

    @Override
    public Set<UUID> needs() { return Set.of(voice); }

    @Override
    public void checkComplete() {
        if (outcome.answers()) Limits.required("text", text());
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { checkVoice(voice, earlier); }

    /** Null when there are none, or they were erased. */
    public String text() { return personal == null ? null : personal.text(); }

    static void checkVoice(UUID voice, EarlierFacts earlier) {
        if (!(earlier.find(voice) instanceof VoiceRaised)) throw new Refusal(BroadcastProblem.NOT_A_VOICE);
    }
}
