package vn.tungnha.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tungnha.crash.ServerProcess.Kind;

/** Servers on the same data, one whole and two lean: while one comes back, the others answer. */
final class Servers {
    private static final List<Kind> KINDS = List.of(Kind.WHOLE, Kind.LEAN, Kind.LEAN);
    private static final int NODES = KINDS.size();

    private final Path data;
    private final List<ServerProcess> nodes = new CopyOnWriteArrayList<>();
    private int startsCutOff;

    Servers(Path data) {
        this.data = data;
        for (Kind kind : KINDS) nodes.add(ServerProcess.start(kind, data, freePort()));
    }

    /** The port of one that answers, if any does. */
    Optional<Integer> answering(Random chance) {
        int first = chance.nextInt(NODES);
        for (int node = 0; node < NODES; node++) {
            ServerProcess server = nodes.get((first + node) % NODES);
            if (server.answers()) return Optional.of(server.port);
        }
        return Optional.empty();
    }

    /** Starts those again that ended by themselves, because PostgreSQL was killed while they were starting. */
    void tend() {
        for (int node = 0; node < NODES; node++) {
            if (nodes.get(node).isAlive()) continue;
            startsCutOff++;
            restart(node);
        }
    }

    boolean answers(Kind kind) { return nodes.stream().anyMatch(server -> server.kind == kind && server.answers()); }

    /** The port of the whole server. */
    int whole() { return nodes.getFirst().port; }

    boolean allAnswer() { return nodes.stream().allMatch(ServerProcess::answers); }

    /** Kills the first of this kind that answers, and starts it again. */
    void kill(Kind kind) {
        for (int node = 0; node < NODES; node++) if (nodes.get(node).kind == kind && nodes.get(node).answers()) {
            nodes.get(node).kill();
            restart(node);
            return;
        }
        throw new AssertionError("no server answers\n" + lastWords());
    }

    void killAll() { nodes.forEach(ServerProcess::kill); }

    void restartAll() {
        for (int node = 0; node < NODES; node++) restart(node);
    }

    int startsCutOff() { return startsCutOff; }

    String lastWords() {
        var words = new StringBuilder();
        nodes.forEach(node -> words.append(ServerProcess.lastWords(data, node.port)).append("\n---\n"));
        return words.toString();
    }

    private void restart(int node) { nodes.set(node, ServerProcess.start(nodes.get(node).kind, data, nodes.get(node).port)); }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
