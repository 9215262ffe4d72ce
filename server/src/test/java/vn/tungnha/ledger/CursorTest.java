package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor says of every leaf which row kinds a phone has, however many there are. */
class CursorTest {
    private static final UUID EPOCH = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 63, 64, 65, 128, 256, 300})
    void theKindsOfEachLeafAreReadAsTheyWereWritten(int count) {
        Set<String> all = kinds(0, count);
        Set<String> last = kinds(Math.max(0, count - 1), count);
        var cursor = new Cursor(EPOCH, DAY, Map.of(7, new Cursor.Reached(12, 99, all), 8, new Cursor.Reached(3, -1, last), 9, new Cursor.Reached(0, 0, Set.of())));
        assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
    }

    /** With 64 bits the kind after the last one was written as the first: a phone was never sent its old rows. */
    @Test
    void aKindThatALeafDoesNotHaveBeginsAtZero() {
        var cursor = new Cursor(EPOCH, DAY, Map.of(7, new Cursor.Reached(12, 99, Set.of("kind064/1")), 8, new Cursor.Reached(5, 1, kinds(0, 65))));
        Cursor read = Cursor.of(cursor.text());
        assertThat(read.since(7, "kind064/1")).isEqualTo(12);
        assertThat(read.since(7, "kind000/1")).isZero();
    }

    @Test
    void aCursorOfTheFormatBeforeIsStillRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(2);
        out.writeLong(EPOCH.getMostSignificantBits());
        out.writeLong(EPOCH.getLeastSignificantBits());
        out.writeInt((int) DAY.toEpochDay());
        out.writeByte(2);
        out.writeUTF("household/1");
        out.writeUTF("visit/1");
        out.writeInt(1);
        out.writeInt(7);
        out.writeLong(12);
        out.writeLong(99);
        out.writeLong(0b10);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        assertThat(Cursor.of(text)).isEqualTo(new Cursor(EPOCH, DAY, Map.of(7, new Cursor.Reached(12, 99, Set.of("visit/1")))));
    }

    private static Set<String> kinds(int from, int to) {
        return IntStream.range(from, to).mapToObj("kind%03d/1"::formatted).collect(Collectors.toSet());
    }
}
