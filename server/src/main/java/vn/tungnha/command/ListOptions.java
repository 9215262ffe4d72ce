package vn.tungnha.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tungnha.access.Accounts;

/** How a list is imported at the terminal. */
final class ListOptions {
    @Option(names = "--at", paramLabel = "CODE", description = "Official code of the place whose list it is; the province when absent.")
    @Nullable String place;

    @Option(names = "--as", paramLabel = "NAME", description = "Account that imports, with its permissions and in its name; the administrator when absent.")
    @Nullable String account;

    @Option(names = "--yes", description = "Write what is clear. Without it the rows are only judged, and nothing is written.")
    boolean yes;

    @Option(names = "--left-out", paramLabel = "FILE", description = "Where the rows that did not go in are written (xlsx); named after FILE, here, when absent.")
    @Nullable Path leftOut;

    /** Before a database starts. */
    void check() {
        PlaceByCode.checkTyped(place);
        if (account != null) Accounts.checkName(account);
    }
}
