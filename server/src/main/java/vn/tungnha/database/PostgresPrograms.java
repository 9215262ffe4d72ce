package vn.tungnha.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs, which refuse to run as root: see {@link OrdinaryUser}. */
record PostgresPrograms(PostgresBinaries binaries, OrdinaryUser user, Path data) {
    static PostgresPrograms forData(Path data) {
        OrdinaryUser user = OrdinaryUser.chosen();
        return new PostgresPrograms(PostgresBinaries.unpacked(user.ownsFiles() ? PostgresBinaries.cache() : data), user, data);
    }

    void run(String program, String... arguments) throws IOException {
        Path output = Files.createTempFile("tungnha-" + program, ".out");
        try {
            int code = execute(output, program, arguments);
            if (code != 0) throw new DatabaseUnavailable(program + " failed on " + data + ": " + reason(output));
        } finally {
            Files.delete(output);
        }
    }

    void makeDirectory(Path directory) throws IOException {
        Files.createDirectory(directory);
        user.give(directory);
    }

    void makeReadable(Path file) throws IOException { user.give(file); }

    void makeWritable(Path file) throws IOException {
        if (!Files.exists(file)) Files.createFile(file);
        Privacy.ofFile(file);
        user.give(file);
    }

    private int execute(Path output, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(user.prefix());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        try {
            return process.start().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + program, interrupted);
        }
    }

    private static String reason(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return FailureReason.in(lines).or(() -> lines.stream().filter(line -> !line.isBlank()).findFirst()).orElse("it gave no reason");
    }
}
