package vn.tungnha.broadcast.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.broadcast.VoiceAnswered;
import vn.tungnha.broadcast.VoiceRaised;
import vn.tungnha.broadcast.VoiceReturned;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** What a household said and what became of it. Of a household, or a voice, taken back nothing stands, whatever was answered. */
@Component
class VoiceFold implements Fold {
    @Override
    public String name() { return "voice"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() { return Set.of("household.registered/1", "voice.raised/1", "voice.answered/1", "voice.returned/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        if (history.stream().noneMatch(told -> told.content() instanceof HouseholdRegistered)) return;
        Map<UUID, Voice> voices = new LinkedHashMap<>();
        for (Told<?> told : history) if (told.content() instanceof VoiceRaised) voices.put(told.id(), new Voice(told));
        for (Told<?> told : history) {
            if (told.content() instanceof VoiceAnswered answered && voices.get(answered.voice()) instanceof Voice voice) voice.answered(told);
            if (told.content() instanceof VoiceReturned returned && voices.get(returned.voice()) instanceof Voice voice) voice.returned(told);
        }
        for (Voice voice : voices.values()) voice.means(meaning);
    }
}
