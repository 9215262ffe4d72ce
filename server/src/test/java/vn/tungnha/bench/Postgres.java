package vn.tungnha.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the embedded PostgreSQL, and what they take. */
final class Postgres {
    private final long postmaster;

    Postgres(Path data) throws IOException { postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip()); }

    private List<ProcessHandle> processes() {
        return ProcessHandle.of(postmaster).stream().flatMap(each -> Stream.concat(Stream.of(each), each.children())).toList();
    }

    /** Processor time since it was started, in nanoseconds. */
    long nanos() { return processes().stream().mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum(); }

    /** Memory now, shared pages counted once (Linux only, else 0). */
    long megabytes() {
        try {
            long sum = 0;
            for (ProcessHandle each : processes()) sum += Memory.kilobytes(Path.of("/proc/" + each.pid() + "/smaps_rollup"), "Pss:");
            return sum >> 10;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
