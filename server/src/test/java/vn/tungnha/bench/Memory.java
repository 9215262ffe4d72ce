package vn.tungnha.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

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

    static long kilobytes(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) return 0;
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(name)).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
    }
}
