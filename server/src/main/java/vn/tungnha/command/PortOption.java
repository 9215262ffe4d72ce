package vn.tungnha.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** Where the server answers. */
final class PortOption {
    private static final int HIGHEST = 65_535;

    @Option(names = "--port", defaultValue = "8080", showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS,
            description = "Port to answer on.")
    private int port;

    /** The port, once it is sure that nobody else answers there. */
    int free() {
        if (port < 1 || port > HIGHEST) throw new CannotRun(port + " is no port; choose one from 1 to " + HIGHEST + " with --port.");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return port;
        } catch (IOException taken) {
            throw new CannotRun(sentence(port, taken.getMessage()));
        }
    }

    static String sentence(int port, String reason) { return "Port " + port + " cannot be used (" + reason + "); choose another with --port."; }
}
