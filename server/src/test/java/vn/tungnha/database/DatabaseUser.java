package vn.tungnha.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that uses the embedded database of a directory, until it is told to leave or is killed. */
final class DatabaseUser {
    private final Process process;

    private DatabaseUser(Process process) { this.process = process; }

    /** Returns once the process has joined. */
    static DatabaseUser join(Path data) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:TieredStopAtLevel=1",
                "-cp", path, DatabaseUser.class.getName(), data.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (String line = said.readLine(); line != null; line = said.readLine()) if (line.equals("joined")) return new DatabaseUser(process);
        throw new AssertionError("the process on " + data + " did not join");
    }

    /** Leaves when its input ends, or, as after Ctrl-C, when it is told to terminate. */
    public static void main(String[] arguments) throws IOException {
        var database = EmbeddedDatabase.join(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println("joined");
        while (System.in.read() >= 0) continue;
    }

    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException { process.destroyForcibly().waitFor(); }
}
