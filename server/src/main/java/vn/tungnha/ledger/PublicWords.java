package vn.tungnha.ledger;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;

/** Short words of a list that stand in a public body, such as languages: letters only, so that no telephone or identity number gets in with them. */
public final class PublicWords {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M} -]*");

    private PublicWords() {}

    public static List<String> of(String field, List<String> words, int most, int longest) {
        if (words != null) for (String word : words)
            if (word != null && !LETTERS.matcher(word).matches()) throw new Refusal(LedgerProblem.PERSONAL_IN_PUBLIC, Map.of("field", field));
        return Limits.texts(field, words, most, longest);
    }
}
