package vn.tungnha.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Lets a server that runs on the same data do a command, and shows what it prints. Loads nothing but the JDK, so it answers in the time that a JVM needs to
 * start. Reads and writes only files that the command line names, or a new file in the working directory.
 */
final class CommandClient {
    private static final List<String> COMMANDS = List.of("import", "rebuild", "report", "user", "verify");
    private static final String DATA = "--data";
    private static final String USUAL_DATA = "data";

    private final List<String> words;
    private final DataInputStream in;
    private final DataOutputStream out;

    private CommandClient(List<String> words, SocketChannel channel) {
        this.words = words;
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /** The exit code, or empty where no server took the command. */
    static OptionalInt run(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.isEmpty() || !COMMANDS.contains(words.getFirst())) return OptionalInt.empty();
        Path socket = CommandSocket.in(Path.of(data(words)));
        if (!Files.exists(socket)) return OptionalInt.empty();
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return new CommandClient(words, channel).run();
        } catch (IOException | UnsupportedOperationException nobodyListens) {
            return OptionalInt.empty();
        }
    }

    private static String data(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).startsWith(DATA + "=")) return words.get(i).substring(DATA.length() + 1);
            if (words.get(i).equals(DATA) && i + 1 < words.size()) return words.get(i + 1);
        }
        return USUAL_DATA;
    }

    private OptionalInt run() throws IOException {
        out.writeInt(CommandSocket.VERSION);
        out.writeUTF(CommandSocket.externalDatabase());
        out.writeInt(words.size());
        for (String word : words) out.writeUTF(word);
        out.flush();
        byte first = in.readByte();
        return first == CommandSocket.NOT_HERE ? OptionalInt.empty() : OptionalInt.of(follow(first));
    }

    /** From here on the server has the command; when it ends in the middle the command is not run a second time. */
    private int follow(byte first) {
        try {
            for (byte frame = first; frame != CommandSocket.EXIT; frame = in.readByte()) handle(frame);
            return in.readInt();
        } catch (IOException | RuntimeException ended) {
            System.err.println("The server ended before the command did.");
            return 1;
        }
    }

    private void handle(byte frame) throws IOException {
        switch (frame) {
            case CommandSocket.OUT -> print(System.out);
            case CommandSocket.ERROR -> print(System.err);
            case CommandSocket.CHECK_READ -> answer(mayRead(path()));
            case CommandSocket.READ -> read(path());
            case CommandSocket.CHECK_WRITE -> answer(mayWrite(path()));
            case CommandSocket.WRITE -> write(path(), bytes());
            default -> throw new IOException("unknown frame " + frame);
        }
    }

    private void print(java.io.PrintStream stream) throws IOException {
        stream.write(bytes());
        stream.flush();
    }

    private void read(Path file) throws IOException {
        byte[] content = new byte[0];
        boolean may = mayRead(file);
        try {
            if (may) content = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            may = false;
        }
        out.writeBoolean(may);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    private void write(Path file, byte[] content) throws IOException {
        boolean written = mayWrite(file);
        try {
            if (written) LocalFiles.write(file, content);
        } catch (IOException impossible) {
            written = false;
        }
        answer(written);
    }

    private boolean mayRead(Path file) { return isTyped(file) && LocalFiles.isReadable(file); }

    /** The server may choose only the name of a new file in this folder: the user it runs as may have fewer rights than the person at the terminal. */
    private boolean mayWrite(Path file) {
        boolean freshHere = file.getParent() == null && !file.toString().startsWith(".") && !Files.exists(file);
        return (isTyped(file) || freshHere) && LocalFiles.isWritable(file);
    }

    private boolean isTyped(Path file) { return words.stream().anyMatch(word -> word.equals(file.toString()) || word.endsWith("=" + file)); }

    private void answer(boolean could) throws IOException {
        out.writeBoolean(could);
        out.writeInt(0);
        out.flush();
    }

    private Path path() throws IOException { return Path.of(in.readUTF()); }

    private byte[] bytes() throws IOException { return in.readNBytes(in.readInt()); }
}
