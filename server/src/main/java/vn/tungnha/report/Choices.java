package vn.tungnha.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Limits;

/**
 * What a report's author chooses; anything absent is as usual.
 *
 * @param units     the unit printed with an indicator
 * @param methods   a line "Cách tính" for an indicator
 * @param passages  the words of a passage, by its id; its figures stay chips
 * @param plans     the year's plan for an indicator
 * @param number    in the register of documents
 * @param superior  the body above
 * @param issuer    the issuing body, a line each
 * @param sign      e.g. {@code BC-UBND}
 * @param capacity  in which somebody signs, a line each
 * @param signer    who signs
 */
public record Choices(Map<String, String> units, Map<String, String> methods, Map<String, String> passages, Map<String, Long> plans, @Nullable Integer number,
        @Nullable String superior, @Nullable List<String> issuer, @Nullable String sign, @Nullable String seat, @Nullable LocalDate signedOn,
        @Nullable List<String> capacity, @Nullable String signer, @Nullable List<String> recipients) {
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of(), Map.of(), null, null, null, null, null, null, null, null, null);
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PASSAGE = 5000;
    private static final int MOST_LINES = 12;
    private static final int HIGHEST_NUMBER = 99_999;

    public Choices {
        units = words("units", units, LONGEST_UNIT);
        methods = words("methods", methods, LONGEST_LINE);
        passages = words("passages", passages, LONGEST_PASSAGE);
        plans = plans == null ? Map.of() : Map.copyOf(plans);
        Limits.number("number", number, 1, HIGHEST_NUMBER);
        Limits.text("superior", superior, LONGEST_LINE);
        issuer = Limits.texts("issuer", issuer, MOST_LINES, LONGEST_LINE);
        Limits.text("sign", sign, LONGEST_UNIT);
        Limits.text("seat", seat, LONGEST_LINE);
        Limits.day("signedOn", signedOn);
        capacity = Limits.texts("capacity", capacity, MOST_LINES, LONGEST_LINE);
        Limits.text("signer", signer, LONGEST_LINE);
        recipients = Limits.texts("recipients", recipients, MOST_LINES, LONGEST_LINE);
    }

    private static Map<String, String> words(String field, @Nullable Map<String, String> words, int longest) {
        if (words == null) return Map.of();
        words.values().forEach(each -> Limits.text(field, Limits.required(field, each), longest));
        return Map.copyOf(words);
    }

    /** For the next version: its day is written when it is signed, its number is another. */
    Choices unsigned() { return new Choices(units, methods, passages, plans, null, superior, issuer, sign, seat, null, capacity, signer, recipients); }

    Choices signed(LocalDate day) {
        return signedOn != null ? this
                : new Choices(units, methods, passages, plans, number, superior, issuer, sign, seat, day, capacity, signer, recipients);
    }
}
