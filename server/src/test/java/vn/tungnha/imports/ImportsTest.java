package vn.tungnha.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** What every import has in common, with a kind of list that only this test has. */
@TungNhaTest
class ImportsTest {
    @Autowired ApplicationContext context;
    @Autowired ImportStore store;
    @Autowired Authority authority;

    private final List<String> written = new ArrayList<>();
    private RuntimeException failure;
    private Imports imports;
    private Village naMon;

    @BeforeEach
    void aListOfWords() {
        imports = new Imports(List.of(new Words()), store, authority, TestClock.CLOCK);
        naMon = new Village(context);
    }

    @Test
    void manyRowsAreWrittenInPartsAndReadPageByPage() {
        UUID id = handIn(1_234);
        assertThat(imports.rows(naMon.hoa, naMon.commune, id, Set.of(), 0)).hasSize(100).last().extracting(each -> each.row().line()).isEqualTo(101);
        imports.take(naMon.hoa, naMon.commune, id);
        run();
        assertThat(written).hasSize(1_234).doesNotHaveDuplicates();
        assertThat(get(id).done()).isEqualTo(1_234);
    }

    @Test
    void anUnexpectedFailureEndsItsImportOnlyAndMayBeTriedAgain() {
        UUID first = handIn(1);
        UUID second = handIn(2);
        imports.take(naMon.hoa, naMon.commune, first);
        failure = new IllegalStateException("a fault of ours");
        run();
        assertThat(get(first)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(ImportView.State.FAILED);
            assertThat(view.failure()).isEqualTo("UNEXPECTED");
        });
        failure = null;
        imports.take(naMon.hoa, naMon.commune, second);
        imports.take(naMon.hoa, naMon.commune, first);
        run();
        assertThat(written).hasSize(3);
        assertThat(get(first).state()).isEqualTo(ImportView.State.DONE);
    }

    @Test
    void whileTheDatabaseIsAwayAnImportStaysQueued() {
        UUID id = handIn(1);
        imports.take(naMon.hoa, naMon.commune, id);
        failure = new QueryTimeoutException("away");
        assertThatThrownBy(this::run).isSameAs(failure);
        assertThat(get(id).state()).isEqualTo(ImportView.State.QUEUED);
        failure = null;
        run();
        assertThat(get(id).state()).isEqualTo(ImportView.State.DONE);
    }

    @Test
    void whatIsNoListIsRefusedAndWhatWasDiscardedIsGone() {
        assertThatThrownBy(() -> handIn(0)).isInstanceOf(Refusal.class).hasMessageContaining("IMPORT_EMPTY");
        assertThatThrownBy(() -> imports.handIn(naMon.hoa, naMon.commune, "words", "x.csv", bytes("nothing\nof that kind"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.handIn(naMon.hoa, naMon.commune, "unknown", "x.csv", bytes("word\na"))).hasMessageContaining("NOT_FOUND");
        UUID id = handIn(1);
        imports.discard(naMon.hoa, naMon.commune, id);
        assertThatThrownBy(() -> get(id)).hasMessageContaining("IMPORT_UNKNOWN");
        assertThatThrownBy(() -> imports.get(new Village(context).hoa, naMon.commune, handIn(1))).hasMessageContaining("FORBIDDEN");
    }

    private UUID handIn(int rows) {
        String list = "word\n" + IntStream.range(0, rows).mapToObj(i -> "w" + i + "\n").collect(Collectors.joining());
        return imports.handIn(naMon.hoa, naMon.commune, "words", "words.csv", bytes(list)).id();
    }

    private ImportView get(UUID id) { return imports.get(naMon.hoa, naMon.commune, id); }

    /** Other tests queue imports of kinds that this one does not know; those are not its own. */
    private void run() {
        while (imports.takeNext());
    }

    private static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }

    private final class Words implements ImportKind {
        @Override
        public String key() { return "words"; }

        @Override
        public Permission permission() { return Permission.MANAGE_ACCOUNTS; }

        @Override
        public TableColumns columns() { return new TableColumns(Set.of("word"), List.of("word"), Map.of()); }

        @Override
        public Workbook.Sheet sample(ImportScope scope) { return new Workbook.Sheet("words", List.of("word"), List.of()); }

        @Override
        public List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions) {
            return table.rows().stream().map(row -> ImportRow.fresh(row, null, scope.importId() + row.get("word"))).toList();
        }

        @Override
        public void write(ImportScope scope, List<ImportRow> rows) {
            if (failure != null) throw failure;
            assertThat(rows).hasSizeLessThanOrEqualTo(500).allMatch(row -> row.outcome() == Outcome.NEW);
            rows.forEach(row -> written.add((String) row.value()));
        }
    }
}
