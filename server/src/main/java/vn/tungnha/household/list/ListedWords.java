package vn.tungnha.household.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tungnha.household.HouseholdRegistered.Poverty;
import vn.tungnha.household.Relation;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.WrittenDay;

/** The words and marks that communes write into lists of households. */
final class ListedWords {
    private static final Set<String> YES = Set.of("x", "v", "1", "co", "yes", "+", "✓", "✔", "√", "☑", "☒");
    private static final Set<String> NO = Set.of("0", "-", "–", "khong", "khong co", "no", "ko");
    private static final Set<String> NOT_POOR = Set.of("binh thuong", "trung binh", "kha", "giau", "kha gia", "ho thuong", "thuong");
    private static final Set<String> MALE = Set.of("nam", "male");
    private static final Set<String> FEMALE = Set.of("nu", "female");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("\\s*[;,/\\n]\\s*|\\s+-\\s+");
    private static final Pattern PHONE = Pattern.compile("0[0-9]{8,14}");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9]{2}(\\.0)?");

    private ListedWords() {}

    static Relation relation(String written) {
        String word = VietnameseText.folded(written);
        if (word.startsWith("chu ho") || word.equals("ch")) return Relation.HEAD;
        return switch (word.split(" ")[0]) {
            case "vo", "chong" -> Relation.SPOUSE;
            case "con" -> Relation.CHILD;
            case "bo", "me", "cha" -> Relation.PARENT;
            default -> Relation.OTHER;
        };
    }

    static boolean isNothing(String written) { return NO.contains(VietnameseText.folded(written)); }

    /** The numbers of a cell; empty when it holds something else. */
    static List<String> phones(String written) {
        String whole = PhoneNumber.normalised(written);
        if (PHONE.matcher(whole).matches()) return List.of(whole);
        List<String> parts = Arrays.stream(BETWEEN_PHONES.split(written.strip())).map(PhoneNumber::normalised).toList();
        return parts.stream().allMatch(each -> PHONE.matcher(each).matches()) ? parts : List.of();
    }

    static Optional<Boolean> mark(String written) {
        String word = VietnameseText.folded(written);
        if (YES.contains(word)) return Optional.of(true);
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** @param marked what a mark in this column says */
    static Optional<Poverty> poverty(String written, Poverty marked) {
        String word = VietnameseText.folded(written);
        if (YES.contains(word)) return Optional.of(marked);
        if (NO.contains(word) || NOT_POOR.contains(word) || word.contains("khong") || word.contains("thoat ngheo")) return Optional.of(Poverty.NONE);
        if (word.contains("can ngheo")) return Optional.of(Poverty.NEAR);
        return word.contains("ngheo") ? Optional.of(Poverty.POOR) : Optional.empty();
    }

    static Optional<Gender> gender(String written) {
        String word = VietnameseText.folded(written);
        if (MALE.contains(word)) return Optional.of(Gender.MALE);
        return FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /** The year alone, or of a whole date. */
    static Optional<Integer> year(String written) {
        if (YEAR.matcher(written.strip()).matches()) return Optional.of(Integer.valueOf(written.strip().substring(0, 4)));
        return WrittenDay.of(written).map(LocalDate::getYear);
    }
}
