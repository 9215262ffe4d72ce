package vn.tungnha.command;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** A command in a running server: the terminal and the files are those of the client on the other end of the socket. */
final class ClientHost implements CommandHost {
    private record Running(ApplicationContext context) implements Application {
        @Override
        public void close() {}
    }

    /** The client's answer: whether the access succeeded, and the content of a file that was read. */
    private record Answer(boolean could, byte[] content) {}

    private final ApplicationContext context;
    private final DataInputStream in;
    private final DataOutputStream socket;
    private final PrintWriter out = printing(CommandSocket.OUT);
    private final PrintWriter error = printing(CommandSocket.ERROR);

    ClientHost(ApplicationContext context, DataInputStream in, DataOutputStream socket) {
        this.context = context;
        this.in = in;
        this.socket = socket;
    }

    @Override
    public Application open(DataOption data) { return new Running(context); }

    @Override
    public Application openOrCreate(DataOption data) { return new Running(context); }

    @Override
    public PrintWriter out() { return out; }

    PrintWriter error() { return error; }

    @Override
    public void checkReadable(Path file) {
        if (!ask(CommandSocket.CHECK_READ, file, null).could()) throw CommandHost.cannotRead(file);
    }

    @Override
    public InputFile read(Path file) {
        Answer answer = ask(CommandSocket.READ, file, null);
        if (!answer.could()) throw CommandHost.cannotRead(file);
        return new InputFile(file.getFileName().toString(), answer.content());
    }

    @Override
    public void checkWritable(Path file) {
        if (!ask(CommandSocket.CHECK_WRITE, file, null).could()) throw CommandHost.cannotWrite(file);
    }

    @Override
    public void write(Path file, byte[] content) {
        if (!ask(CommandSocket.WRITE, file, content).could()) throw CommandHost.cannotWrite(file);
    }

    void exit(int code) throws IOException {
        out.flush();
        error.flush();
        synchronized (socket) {
            socket.writeByte(CommandSocket.EXIT);
            socket.writeInt(code);
            socket.flush();
        }
    }

    private Answer ask(byte what, Path file, byte[] content) {
        out.flush();
        synchronized (socket) {
            try {
                socket.writeByte(what);
                socket.writeUTF(file.toString());
                if (content != null) {
                    socket.writeInt(content.length);
                    socket.write(content);
                }
                socket.flush();
                return new Answer(in.readBoolean(), content(in.readInt()));
            } catch (IOException clientGone) {
                throw new UncheckedIOException(clientGone);
            }
        }
    }

    private byte[] content(int length) throws IOException {
        if (length < 0 || length > CommandSocket.LONGEST_FILE) throw new IOException("a file of " + length + " bytes");
        return in.readNBytes(length);
    }

    private PrintWriter printing(byte frame) {
        return new PrintWriter(new OutputStreamWriter(new OutputStream() {
            @Override
            public void write(int single) throws IOException { write(new byte[] {(byte) single}, 0, 1); }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                synchronized (socket) {
                    socket.writeByte(frame);
                    socket.writeInt(length);
                    socket.write(bytes, from, length);
                    socket.flush();
                }
            }
        }, StandardCharsets.UTF_8), true);
    }
}
