package vn.tungnha.training;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungnha.kernel.VietnameseText;

/**
 * Finds the person that a line of an attendance list names: by telephone when the name agrees, else by name and unit. What is not sure is asked, never
 * guessed: Lan and Làn are two people, so only a name that is spelled the same is sure.
 *
 * @param sure      who it is, or null
 * @param candidates who it may be, when that is not sure
 */
record AttendanceMatch(Learner sure, List<Learner> candidates) {
    private static final AttendanceMatch NOBODY = new AttendanceMatch(null, List.of());
    private static final int SHORTEST_PHONE = 9;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that every unit bears and that tell none from another. */
    private static final Set<String> COMMON = Set.of("to", "cong", "nghe", "so", "dong", "cnscd", "cnsc", "doi", "thon", "ban", "xom", "khu", "tieu", "ap", "dan",
            "pho", "xa", "phuong", "thi", "tran", "huyen", "tinh", "tp", "ubnd", "tdp");

    /**
     * Somebody the list may mean.
     *
     * @param phones all their telephones, in one text
     * @param units  team, village, commune, district: the nearest first
     * @param folded their name; folded once, because every line of a list is held against everybody
     */
    record Candidate(Learner learner, String phones, List<String> units, String folded) {
        Candidate(Learner learner, String phones, List<String> units) {
            this(learner, phones, units, learner.name() == null ? null : VietnameseText.folded(learner.name()));
        }

        boolean named(String foldedName) { return foldedName.equals(folded); }

        boolean spelled(String name) { return learner.name() != null && VietnameseText.spelling(learner.name()).equals(VietnameseText.spelling(name)); }

        /** Whether the name may be the written one: spelled the same, or kept without any mark. */
        boolean maySpell(String name) { return spelled(name) || VietnameseText.isBare(learner.name()); }

        boolean reachedAt(String phone) { return phone != null && phone.length() >= SHORTEST_PHONE && phones.contains(phone); }

        /** How near the first of its units is that the written one means; null when it means none of them. */
        Integer near(String unit) {
            for (int i = 0; i < units.size(); i++) if (meets(core(units.get(i)), unit)) return i;
            return null;
        }
    }

    /** @param phone normalised, or null */
    static AttendanceMatch of(String name, String phone, String unit, Collection<Candidate> all) {
        String folded = name == null ? "" : VietnameseText.folded(name);
        List<Candidate> reached = all.stream().filter(each -> each.reachedAt(phone)).toList();
        if (folded.isEmpty()) return reached.size() == 1 ? sure(reached) : asked(reached);
        List<Candidate> named = all.stream().filter(each -> each.named(folded)).toList();
        List<Candidate> both = named.stream().filter(reached::contains).toList();
        if (both.size() == 1 && both.getFirst().spelled(name)) return sure(both);
        String core = unit == null ? "" : core(unit);
        List<Candidate> possible = named.stream().filter(each -> each.maySpell(name)).toList();
        List<Candidate> near = core.isEmpty() ? possible : nearest(core, possible);
        boolean otherPhone = phone != null && core.isEmpty();
        if (near.size() == 1 && near.getFirst().spelled(name) && reached.isEmpty() && !otherPhone) return sure(near);
        return asked(Stream.concat(named.stream(), reached.stream()).distinct().toList());
    }

    private static List<Candidate> nearest(String unit, List<Candidate> all) {
        var byNearness = all.stream().filter(each -> each.near(unit) != null).collect(Collectors.groupingBy(each -> each.near(unit)));
        return byNearness.keySet().stream().min(Integer::compare).map(byNearness::get).orElse(List.of());
    }

    private static AttendanceMatch sure(List<Candidate> one) { return new AttendanceMatch(one.getFirst().learner(), List.of()); }

    private static AttendanceMatch asked(List<Candidate> many) {
        return many.isEmpty() ? NOBODY : new AttendanceMatch(null, many.stream().map(Candidate::learner).toList());
    }

    private static boolean meets(String one, String other) {
        return !one.isEmpty() && (" " + other + " ").contains(" " + one + " ") || !other.isEmpty() && (" " + one + " ").contains(" " + other + " ");
    }

    private static String core(String unit) {
        return Stream.of(NOT_A_WORD.split(VietnameseText.folded(unit))).filter(word -> !word.isEmpty() && !COMMON.contains(word)).collect(Collectors.joining(" "));
    }
}
