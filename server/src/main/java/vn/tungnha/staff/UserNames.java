package vn.tungnha.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungnha.kernel.VietnameseText;

/**
 * Chooses user names as offices here do: the given name, then the initials of the other names, then a number where the
 * name is taken. Nông Thị Mẩy becomes {@code may.nt}, the next one {@code may.nt2}.
 */
final class UserNames {
    private static final int LONGEST = 40;
    private static final String NOBODYS = "thanhvien";

    private final Set<String> taken;

    /** @param taken user names in use; may contain unrelated names */
    UserNames(Collection<String> taken) { this.taken = new HashSet<>(taken); }

    /** The name without a number. */
    static String stem(String displayName) {
        String[] words = VietnameseText.folded(displayName).replaceAll("[^a-z0-9 ]", "").strip().split(" +");
        String given = words[words.length - 1];
        if (given.isEmpty()) return NOBODYS;
        String initials = Arrays.stream(words).limit(words.length - 1L).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String stem = initials.isEmpty() ? given : given + "." + initials;
        if (stem.length() < 2) return NOBODYS + "." + stem;
        return stem.substring(0, Math.min(LONGEST, stem.length()));
    }

    /** Whether the name was free; it is taken from now on. */
    boolean take(String name) { return taken.add(name); }

    /** A free name, taken from now on. */
    String choose(String displayName) {
        String stem = stem(displayName);
        String name = stem;
        for (int i = 2; !taken.add(name); i++) name = stem + i;
        return name;
    }
}
