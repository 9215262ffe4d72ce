package vn.tungnha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory options that the launcher {@code ./tungnha} passes to Java. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"800000, max, 390", "2000000, max, 512", "8000000, max, 1953", "64000000, max, 2048", "64000000, 1073741824, 512", "64000000, 4294967296, 1024"})
    void theHeapFollowsTheMachineAndItsContainer(long kilobytes, String limit, int heap) throws IOException {
        Path memory = Files.writeString(directory.resolve("meminfo"), "MemTotal:       " + kilobytes + " kB\nMemFree:        1 kB\n");
        Path container = Files.writeString(directory.resolve("memory.max"), limit + "\n");
        assertThat(heapMegabytes(Map.of("MEMINFO", memory.toString(), "MEMORY_LIMIT", container.toString()))).isEqualTo(String.valueOf(heap));
    }

    @Test
    void whereTheMemoryIsUnknownTheHeapIs512Megabytes() throws IOException {
        assertThat(heapMegabytes(Map.of("MEMINFO", directory.resolve("none").toString()))).isEqualTo("512");
    }

    /** The operator's own options come last, so they win. */
    @Test
    void aServerWithoutMemoryEndsAndTheOperatorHasTheLastWord() throws IOException {
        assertThat(Files.readString(ROOT.resolve("tungnha"))).containsSubsequence("-Xmx$(heap_megabytes)m", "-XX:+ExitOnOutOfMemoryError", "${TUNGNHA_JAVA_OPTIONS:-}");
    }

    private static String heapMegabytes(Map<String, String> environment) throws IOException {
        var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", "source '" + ROOT.resolve("scripts/heap.sh") + "'; heap_megabytes").redirectErrorStream(true);
        bash.environment().putAll(environment);
        return new String(bash.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
