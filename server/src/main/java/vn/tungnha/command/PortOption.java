package vn.tungnha.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** Where the server answers. */
final class PortOption {
    @Option(names = "--port", defaultValue = "8080", showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS,
            description = "Port to answer on.")
    private int port;

    /** The port, once it is sure that nobody else answers there. */
    int free() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return port;
        } catch (IOException | IllegalArgumentException taken) {
            throw new CannotRun("Port " + port + " cannot be used (" + taken.getMessage() + "); choose another with --port.");
        }
    }
}
