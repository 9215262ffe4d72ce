package vn.tungnha.database;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a PostgreSQL program's output that says why the program failed. Everything else it prints is progress or advice. */
final class FailureReason {
    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|ERROR|error):\\s*(?<reason>.+)");
    private static final String DISK_FULL = "No space left on device";

    private FailureReason() {}

    /** The last reason among the lines; a full disk is named in plain words. */
    static Optional<String> in(List<String> lines) {
        return lines.reversed().stream().map(REASON::matcher).filter(Matcher::find).findFirst().map(found -> plain(found.group("reason").strip()));
    }

    private static String plain(String reason) {
        return reason.contains(DISK_FULL) ? "the disk is full; free some space and start again (" + reason + ")" : reason;
    }
}
