package vn.tungnha.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;

/**
 * Where a phone stands, opaque to it: the epoch, the day, and for each leaf the tick up to which it has which row kinds. A pair of leaf and kind that
 * is not in it starts at 0, so a new row kind reaches phones that synced before. Each leaf carries a mark of the history it was read from: a database put
 * back to an earlier day tells another one from there on, and phones that are ahead of it begin anew.
 */
record Cursor(UUID epoch, LocalDate issued, Map<Integer, Reached> leaves) {
    private static final int FORMAT = 3;
    /** Named at most 255 kinds and had 64 bits for them. */
    private static final int FORMAT_OF_64_KINDS = 2;

    /**
     * @param mark  of the chain at this tick, see {@link #mark}
     * @param kinds codes such as {@code household/1}
     */
    record Reached(long tick, long mark, Set<String> kinds) {}

    /** The beginning of a fact's hash, which vouches for all facts of its leaf before it; 0 where there are none. */
    static long mark(byte[] hash) { return hash == null ? 0 : ByteBuffer.wrap(hash).getLong(); }

    long since(int leaf, String kind) {
        Reached reached = leaves.get(leaf);
        return reached != null && reached.kinds().contains(kind) ? reached.tick() : 0;
    }

    String text() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            List<String> names = leaves.values().stream().flatMap(each -> each.kinds().stream()).distinct().sorted().toList();
            out.writeByte(FORMAT);
            out.writeLong(epoch.getMostSignificantBits());
            out.writeLong(epoch.getLeastSignificantBits());
            out.writeInt((int) issued.toEpochDay());
            out.writeShort(names.size());
            for (String name : names) out.writeUTF(name);
            out.writeInt(leaves.size());
            for (var each : new TreeMap<>(leaves).entrySet()) {
                out.writeInt(each.getKey());
                out.writeLong(each.getValue().tick());
                out.writeLong(each.getValue().mark());
                var mask = new BitSet(names.size());
                for (String kind : each.getValue().kinds()) mask.set(names.indexOf(kind));
                out.write(Arrays.copyOf(mask.toByteArray(), bytes(names.size())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The cursor of a text made by {@link #text()}, or CURSOR_INVALID. */
    static Cursor of(String text) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            int format = in.readByte();
            if (format != FORMAT && format != FORMAT_OF_64_KINDS) throw new Refusal(LedgerProblem.CURSOR_INVALID);
            var epoch = new UUID(in.readLong(), in.readLong());
            LocalDate issued = LocalDate.ofEpochDay(in.readInt());
            String[] names = new String[format == FORMAT ? in.readUnsignedShort() : in.readUnsignedByte()];
            for (int i = 0; i < names.length; i++) names[i] = in.readUTF();
            Map<Integer, Reached> leaves = new TreeMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) leaves.put(in.readInt(), new Reached(in.readLong(), in.readLong(), kinds(names, mask(in, format, names.length))));
            return new Cursor(epoch, issued, leaves);
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new Refusal(LedgerProblem.CURSOR_INVALID);
        }
    }

    private static int bytes(int kinds) { return (kinds + 7) / 8; }

    private static BitSet mask(DataInputStream in, int format, int kinds) throws IOException {
        if (format == FORMAT_OF_64_KINDS) return BitSet.valueOf(new long[] {in.readLong()});
        byte[] mask = new byte[bytes(kinds)];
        in.readFully(mask);
        return BitSet.valueOf(mask);
    }

    private static Set<String> kinds(String[] names, BitSet mask) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < names.length; i++) if (mask.get(i)) kinds.add(names[i]);
        return kinds;
    }
}
