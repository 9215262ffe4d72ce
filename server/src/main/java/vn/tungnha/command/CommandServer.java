package vn.tungnha.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Runs commands of other processes in this server, so that `tungnha user add` starts no application. Listens on a socket file in the data directory that only
 * the owner of the server and root may open; it opens no network port. The client reads and writes the files of a command, with its own rights.
 */
final class CommandServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandServer.class);
    private static final int MOST_WORDS = 100;
    /** After a failure, for example too many open files, before the next attempt. */
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final ApplicationContext context;
    private final ServerSocketChannel channel;
    private final Path socket;

    private CommandServer(ApplicationContext context, ServerSocketChannel channel, Path socket) {
        this.context = context;
        this.channel = channel;
        this.socket = socket;
    }

    /** When the socket cannot be created, commands start their own application, as without a server. */
    static AutoCloseable listen(ApplicationContext context, Path data) {
        Path socket = CommandSocket.in(data);
        try {
            if (isAnswered(socket)) return () -> {};
            makePrivate(socket.getParent());
            Files.deleteIfExists(socket);
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            var server = new CommandServer(context, channel, socket);
            Thread.ofVirtual().name("commands").start(server::accept);
            return server;
        } catch (IOException | RuntimeException impossible) {
            LOG.warn("commands will be slow, because no socket can be made in {}: {}", data, impossible.getMessage());
            return () -> {};
        }
    }

    /** Whether another server on the same data accepts commands already. */
    private static boolean isAnswered(Path socket) {
        if (!Files.exists(socket)) return false;
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return other.isConnected();
        } catch (IOException leftBehind) {
            return false;
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (Files.notExists(directory)) Files.createDirectories(directory.getParent());
        if (Files.notExists(directory)) Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.setPosixFilePermissions(directory, ownerOnly);
    }

    private void accept() {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("command").start(() -> serve(client));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException transientFailure) {
                LOG.warn("a command was not accepted: {}", transientFailure.getMessage());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client; var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(client)));
                var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(client)))) {
            boolean mine = in.readInt() == CommandSocket.VERSION && in.readUTF().equals(CommandSocket.externalDatabase());
            if (!mine) {
                out.writeByte(CommandSocket.NOT_HERE);
                return;
            }
            String[] words = words(in);
            LOG.info("command: {}", words[0]);
            var host = new ClientHost(context, in, out);
            host.exit(Main.commandLine(context.getBean(Clock.class), host).setOut(host.out()).setErr(host.error()).execute(words));
        } catch (IOException clientGone) {
            LOG.debug("the client of a command is gone", clientGone);
        }
    }

    private static String[] words(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > MOST_WORDS) throw new IOException(count + " words");
        var words = new String[count];
        for (int i = 0; i < count; i++) words[i] = in.readUTF();
        return words;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(socket);
    }
}
