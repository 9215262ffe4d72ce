package vn.tungnha.command;

import java.nio.file.Path;
import java.util.Map;

/** Protocol between the client and the server of commands. It uses no class of the server, so that a client starts fast. */
final class CommandSocket {
    /** Raised when the frames change: a client of another version runs its command itself. */
    static final int VERSION = 1;
    static final int LONGEST_FILE = 1 << 28;

    /** Requests of the server. The client answers whether the access succeeded; the answer to a read also has the content. */
    static final byte READ = 'R';
    static final byte CHECK_READ = 'r';
    static final byte WRITE = 'W';
    static final byte CHECK_WRITE = 'w';
    /** Output and exit code of the command, from the server to the client. The client sends no answer. */
    static final byte OUT = 'O';
    static final byte ERROR = 'E';
    static final byte EXIT = 'X';
    /** This server works on other data, or is of another version. */
    static final byte NOT_HERE = 'N';

    private static final Path SOCKET = Path.of("command-line", "socket");

    private CommandSocket() {}

    /** Within a directory that only its owner may enter, so the kernel keeps everybody else out. */
    static Path in(Path data) { return data.resolve(SOCKET); }

    /** The database that this process works on when it is not the embedded one; empty otherwise. */
    static String externalDatabase() { return Map.copyOf(System.getenv()).getOrDefault("TUNGNHA_DB_URL", ""); }
}
