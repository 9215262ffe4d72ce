package vn.tungnha.broadcast;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code voice.raised/1}: a household asks or proposes something ("Dân nói"), in writing or in its own voice; the voice's id is this fact's.
 *
 * @param service what it is about, if about a service
 */
public record VoiceRaised(Kind kind, UUID service, Words personal) implements FactContent {
    public enum Kind { QUESTION, PROPOSAL }

    /** How browsers of phones record. */
    public enum SoundType {
        WEBM, MP4, OGG;

        String mime() { return "audio/" + name().toLowerCase(Locale.ROOT); }
    }

    /**
     * What was said.
     *
     * @param sound in base64, up to 30 seconds
     */
    public record Words(String text, String sound, SoundType soundType) {
        static final Words NONE = new Words(null, null, null);
        private static final int LONGEST_TEXT = 2_000;
        /** Base64 of 200 kB. */
        private static final int LONGEST_SOUND = 273_068;

        public Words {
            Limits.text("text", text, LONGEST_TEXT);
            Limits.text("sound", sound, LONGEST_SOUND);
            if ((sound == null) != (soundType == null) || sound != null && !isBase64(sound)) throw new Refusal(BroadcastProblem.VOICE_SOUND_INVALID);
        }

        byte[] bytes() { return Base64.getDecoder().decode(sound); }

        boolean empty() { return sound == null && (text == null || text.isBlank()); }

        private static boolean isBase64(String text) {
            int end = text.length();
            while (end > 0 && end > text.length() - 2 && text.charAt(end - 1) == '=') end--;
            for (int i = 0; i < end; i++) {
                char at = text.charAt(i);
                if (!(at >= 'A' && at <= 'Z' || at >= 'a' && at <= 'z' || at >= '0' && at <= '9' || at == '+' || at == '/')) return false;
            }
            return end > 0 && text.length() % 4 == 0;
        }
    }

    public VoiceRaised {
        Limits.required("kind", kind);
    }

    @Override
    public void checkComplete() {
        if (words().empty()) throw new Refusal(BroadcastProblem.VOICE_EMPTY);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { NoticeTold.checkHousehold(earlier); }

    /** Never null, also once the personal part was erased. */
    public Words words() { return personal == null ? Words.NONE : personal; }
}
