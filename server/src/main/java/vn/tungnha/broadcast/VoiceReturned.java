package vn.tungnha.broadcast;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code voice.returned/1}: a member told the household what the office answered. */
public record VoiceReturned(UUID voice) implements FactContent {
    public VoiceReturned {
        Limits.required("voice", voice);
    }

    @Override
    public Set<UUID> needs() { return Set.of(voice); }

    @Override
    public void checkAfter(EarlierFacts earlier) { VoiceAnswered.checkVoice(voice, earlier); }
}
