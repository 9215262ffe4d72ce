package vn.tungnha.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data is; every command takes it. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS,
            description = "Directory of the embedded database. Not used when TUNGNHA_DB_URL names a database of your own.")
    private Path directory;

    Path directory() { return directory; }
}
