package vn.tungnha.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tungnha.testing.TestClock;

/** A server in a process of its own that can be stopped, or killed without a word. */
final class ServerProcess {
    enum Kind {
        /** As an operator runs it, {@code tungnha serve}, with the clock of the tests. */
        WHOLE,
        /** {@link LeanServer}. */
        LEAN
    }

    /** Quick to start rather than quick for ever: it will not live long. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    final Kind kind;
    final int port;
    private final Process process;
    private volatile boolean ready;

    private ServerProcess(Kind kind, int port, Process process) {
        this.kind = kind;
        this.port = port;
        this.process = process;
    }

    static ServerProcess start(Kind kind, Path data, int port) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SHORT_LIVED);
        command.addAll(switch (kind) {
            case WHOLE -> List.of(TestClock.forProcess(), "-cp", classPath(), WholeServer.class.getName(), "serve", "--data", data.toString(), "--port", "" + port);
            case LEAN -> List.of(TestClock.forProcess(), "-cp", classPath(), LeanServer.class.getName(), data.toString(), "" + port);
        });
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log(data, port).toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("TUNGNHA_"));
        try {
            return new ServerProcess(kind, port, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String classPath() { return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")); }

    private static Path log(Path data, int port) { return data.resolve("server-" + port + ".log"); }

    static String lastWords(Path data, int port) {
        try (var lines = Files.lines(log(data, port))) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 40), all.size()));
        } catch (IOException none) {
            return "no log on port " + port;
        }
    }

    boolean isAlive() { return process.isAlive(); }

    /** Is up: has answered once, and nobody has killed it since. */
    boolean answers() { return isAlive() && (ready || asked()); }

    private boolean asked() {
        try {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + port + "/api/v1/csrf").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            connection.setRequestProperty("X-Front-Door", "field");
            ready = connection.getResponseCode() < 500;
            return ready;
        } catch (IOException notYet) {
            return false;
        }
    }

    void kill() { ended(process.destroyForcibly()); }

    /** As Ctrl-C does. */
    int stop() {
        process.destroy();
        return ended(process);
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
