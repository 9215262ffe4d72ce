package vn.tungnha.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who runs PostgreSQL, since it refuses to be run by root. */
enum OrdinaryUser {
    /** We are nobody special: as ourselves. */
    OURSELVES(),
    /** Root in a user namespace of its own looks like nobody to itself, while its files stay ours. */
    NAMESPACE("unshare", "-U"),
    /** Where namespaces are forbidden (many containers): the system's nobody, who is given the files. */
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static final int NOBODYS_ID = 65534;

    private final List<String> prefix;

    OrdinaryUser(String... prefix) { this.prefix = List.of(prefix); }

    static OrdinaryUser chosen() {
        if (!"root".equals(System.getProperty("user.name"))) return OURSELVES;
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    List<String> prefix() { return prefix; }

    boolean ownsFiles() { return this != NOBODY; }

    void give(Path file) throws IOException {
        if (ownsFiles()) return;
        Files.setAttribute(file, "unix:uid", NOBODYS_ID);
        Files.setAttribute(file, "unix:gid", NOBODYS_ID);
    }

    private boolean works() {
        try {
            return new ProcessBuilder(prefix.getFirst(), prefix.get(1), "true").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
