package vn.tungnha.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory taken so far, in MB. */
final class Memory {
    private Memory() {}

    /** Of the heap, garbage included. */
    static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    /** Of this whole process, load generator included (Linux only, else 0). */
    static long java() throws IOException { return kilobytes(Path.of("/proc/self/status"), "VmHWM:") >> 10; }

    /** Of PostgreSQL now, shared pages counted once (Linux only, else 0). */
    static long postgres(Path data) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
        long sum = 0;
        for (ProcessHandle each : Stream.concat(ProcessHandle.of(postmaster).stream(), ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)).toList())
            sum += kilobytes(Path.of("/proc/" + each.pid() + "/smaps_rollup"), "Pss:");
        return sum >> 10;
    }

    private static long kilobytes(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) return 0;
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(name)).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
    }
}
