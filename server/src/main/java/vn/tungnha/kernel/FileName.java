package vn.tungnha.kernel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names of files that browsers send in the header {@code X-File-Name}, percent-encoded. */
public final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** The name as people wrote it, without what cannot be stored; {@code otherwise} when nothing readable is left. */
    public static String decoded(String header, String otherwise) {
        try {
            String name = StorableText.start(StorableText.of(URLDecoder.decode(header, StandardCharsets.UTF_8)).strip(), LONGEST);
            return StorableText.isInvisible(name) ? otherwise : name;
        } catch (IllegalArgumentException notEncoded) {
            return otherwise;
        }
    }
}
