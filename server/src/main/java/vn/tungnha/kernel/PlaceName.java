package vn.tungnha.kernel;

import java.util.Locale;
import java.util.stream.Stream;

/** The full name of a place. The app has the same rule; both are tested by {@code contract/rules/place-name.json}. */
public final class PlaceName {
    private PlaceName() {}

    /** {@code xã Địa Linh}; a name that repeats its type or the type's first word loses that word: {@code tổ dân phố 32}, not "tổ dân phố Tổ 32". */
    public static String full(String type, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return type + " " + Stream.of(type, type.split(" ", 2)[0]).map(word -> word.toLowerCase(Locale.ROOT) + " ")
                .filter(lower::startsWith).findFirst().map(word -> name.substring(word.length())).orElse(name);
    }
}
