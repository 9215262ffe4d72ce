package vn.tungnha.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;

/** Where the data is; every command takes it. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", showDefaultValue = Visibility.ALWAYS,
            description = "Directory of the embedded database. Not used when TUNGNHA_DB_URL names a database of your own.")
    private Path directory;

    Path directory() {
        if (Files.exists(directory) && !Files.isDirectory(directory)) throw new CannotRun("The data directory " + directory + " is not a directory.");
        return directory;
    }

    /** For commands that only make sense where something is kept already: a directory mistyped is not made. */
    Path standing() {
        if (!Database.isExternal(System.getenv()) && !EmbeddedDatabase.isIn(directory())) throw new CannotRun("There is no data in " + directory + " yet.");
        return directory;
    }
}
