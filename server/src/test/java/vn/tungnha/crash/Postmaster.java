package vn.tungnha.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The PostgreSQL at work on a data directory, seen from outside as processes. */
public record Postmaster(ProcessHandle process) {
    public static Optional<Postmaster> of(Path data) {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Postmaster::new);
        } catch (IOException | RuntimeException notRunning) {
            return Optional.empty();
        }
    }

    public long pid() { return process.pid(); }

    /** Its backends go on until they notice. */
    public void killAlone() { process.destroyForcibly(); }

    /** One of its processes, chosen by chance: all others then end too, and it recovers by itself. */
    void killABackend(Random chance) {
        List<ProcessHandle> backends = process.children().toList();
        if (backends.isEmpty()) killAlone();
        else backends.get(chance.nextInt(backends.size())).destroyForcibly();
    }

    /** As a power cut does. */
    void killWhole() {
        List<ProcessHandle> backends = process.children().toList();
        killAlone();
        backends.forEach(ProcessHandle::destroyForcibly);
    }
}
