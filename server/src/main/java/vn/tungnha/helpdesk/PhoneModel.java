package vn.tungnha.helpdesk;

import java.util.Map;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.LedgerProblem;

/**
 * Make and model of a phone, e.g. {@code Redmi Note 11}: it stands in public bodies, so neither a person's name (accents) nor a telephone or identity
 * number (more than eight digits) passes as one. The same vectors ({@code contract/rules/phone-model.json}) test what the app makes of a browser's word.
 */
final class PhoneModel {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 8;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9 ()+/._-]*");

    private PhoneModel() {}

    static String of(String model) {
        if (Limits.text("phoneModel", model, LONGEST) == null) return null;
        boolean sound = WRITTEN.matcher(model).matches() && model.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
        if (!sound) throw new Refusal(LedgerProblem.PERSONAL_IN_PUBLIC, Map.of("field", "phoneModel"));
        return model;
    }
}
