package vn.tungnha.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Authority;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.Workbook;

/**
 * Imports of lists: hand in a file, look at what each row means, decide the unclear rows, take in. A job writes the rows
 * in parts, so an import survives a restart; the same file twice changes nothing.
 */
@Component
public class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_ROWS = 100_000;
    private static final int PAGE = 100;
    private static final int PART = 500;
    /** Files and rows hold names, so they are not kept longer than somebody needs to correct them. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Map<String, ImportKind> kinds;
    private final ImportStore store;
    private final Authority authority;
    private final Clock clock;

    Imports(List<ImportKind> kinds, ImportStore store, Authority authority, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ImportKind::key, Function.identity()));
        this.store = store;
        this.authority = authority;
        this.clock = clock;
    }

    /** Reads the file and keeps it with what its rows mean; writes nothing else. */
    @Transactional
    public ImportView handIn(UUID account, int place, String kind, String fileName, byte[] file) {
        ImportKind of = permitted(account, place, kind);
        Table table = Table.recognise(fileName, file, of.columns());
        if (table.rows().isEmpty()) throw new Refusal(ImportProblem.IMPORT_EMPTY);
        if (table.rows().size() > MOST_ROWS) throw new Refusal(ImportProblem.IMPORT_TOO_MANY_ROWS, Map.of("most", MOST_ROWS));
        var scope = new ImportScope(Ids.next(clock.instant()), account, place, ProvinceDay.of(clock.instant()), fileName);
        store.deleteBefore(clock.instant().minus(KEPT));
        store.add(scope, kind, file, table.rows().size(), ImportLayout.of(table), clock.instant());
        store.replaceRows(scope.importId(), judged(of, scope, table, Map.of()));
        return view(kept(place, scope.importId()));
    }

    /** The imports of a place that the account may see, newest first. */
    public List<ImportView> of(UUID account, int place) {
        return store.of(place).stream().filter(each -> isPermitted(account, place, kinds.get(each.kind()))).map(this::view).toList();
    }

    public ImportView get(UUID account, int place, UUID id) { return view(permitted(account, place, id)); }

    /** A page of rows with these outcomes (all when none is named), after a line. */
    public List<ImportRowView> rows(UUID account, int place, UUID id, Collection<ImportRow.Outcome> outcomes, int after) {
        permitted(account, place, id);
        return store.rows(id, outcomes.isEmpty() ? EnumSet.allOf(ImportRow.Outcome.class) : outcomes, after, PAGE);
    }

    /** Stores the decisions about unclear rows, by line. */
    @Transactional
    public ImportView decide(UUID account, int place, UUID id, Map<Integer, String> decisions) {
        ImportStore.Kept kept = permitted(account, place, id);
        if (kept.state() != ImportView.State.PREVIEW) throw new Refusal(ImportProblem.IMPORT_TAKEN);
        store.decide(id, decisions);
        return view(kept(place, id));
    }

    /** Queues the import, also one that failed; the job calls {@link #takeNext}. */
    @Transactional
    public ImportView take(UUID account, int place, UUID id) {
        permitted(account, place, id);
        if (!store.queue(id)) throw new Refusal(ImportProblem.IMPORT_TAKEN);
        return view(kept(place, id));
    }

    /**
     * Takes an import in at once, in the calling thread: for the command line, which has no job to wait for.
     *
     * @param progress is given the rows written so far
     */
    public ImportView takeNow(UUID account, int place, UUID id, IntConsumer progress) {
        ImportStore.Kept kept = permitted(account, place, id);
        if (kept.state() != ImportView.State.PREVIEW) throw new Refusal(ImportProblem.IMPORT_TAKEN);
        takeIn(kept, progress);
        store.end(id, ImportView.State.DONE, null);
        return view(kept(place, id));
    }

    /** Deletes an import that waits for a person or failed. Data that a failed import wrote stays: the next import of the file finds it unchanged. */
    public void discard(UUID account, int place, UUID id) {
        permitted(account, place, id);
        if (!store.discard(place, id)) throw new Refusal(ImportProblem.IMPORT_TAKEN);
    }

    /** Undoes everything that an import wrote, unless later data depends on it. The import kind decides whether that is possible. */
    @Transactional
    public ImportView takeBack(UUID account, int place, UUID id) {
        ImportStore.Kept kept = permitted(account, place, id);
        ImportKind of = kinds.get(kept.kind());
        if (kept.state() != ImportView.State.DONE || !of.isTakenBack()) throw new Refusal(ImportProblem.IMPORT_TAKEN);
        of.takeBack(new ImportScope(id, account, place, ProvinceDay.of(clock.instant()), kept.fileName()));
        store.end(id, ImportView.State.TAKEN_BACK, null);
        return view(kept(place, id));
    }

    /** The rows that did not go in, to be corrected and handed in again. */
    public LeftOutRows leftOut(UUID account, int place, UUID id) {
        ImportStore.Kept kept = permitted(account, place, id);
        Set<ImportRow.Outcome> outcomes = EnumSet.of(ImportRow.Outcome.REFUSED, ImportRow.Outcome.UNCLEAR, ImportRow.Outcome.LEFT_OUT);
        return new LeftOutRows(kept.fileName(), kept.layout(), store.rows(id, outcomes, 0, MOST_ROWS).stream().map(ImportRowView::row).toList());
    }

    public Workbook.Sheet sample(UUID account, int place, String kind) {
        ImportKind of = permitted(account, place, kind);
        return of.sample(new ImportScope(null, account, place, ProvinceDay.of(clock.instant()), ""));
    }

    /** Writes the import that has waited longest; false when none waits. A restarted server begins it again. */
    boolean takeNext() {
        Optional<ImportStore.Kept> next = store.nextQueued();
        next.ifPresent(this::takeOrFail);
        return next.isPresent();
    }

    /** While the database is away the import stays queued. Any other failure ends it, or it would block those behind it. */
    private void takeOrFail(ImportStore.Kept kept) {
        try {
            takeIn(kept, done -> {});
            store.end(kept.id(), ImportView.State.DONE, null);
        } catch (Refusal refusal) {
            store.end(kept.id(), ImportView.State.FAILED, refusal.problem().name());
        } catch (TransientDataAccessException | RecoverableDataAccessException | DataAccessResourceFailureException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException unexpected) {
            LOG.error("import {} of kind {} failed", kept.id(), kept.kind(), unexpected);
            store.end(kept.id(), ImportView.State.FAILED, AccessProblem.UNEXPECTED.name());
        }
    }

    private void takeIn(ImportStore.Kept kept, IntConsumer progress) {
        ImportKind of = permitted(kept.author(), kept.place(), kept.kind());
        var scope = new ImportScope(kept.id(), kept.author(), kept.place(), ProvinceDay.of(clock.instant()), kept.fileName());
        List<ImportRow> rows = judged(of, scope, table(kept), store.decisions(kept.id()));
        List<ImportRow> toWrite = rows.stream().filter(ImportRow::isToWrite).toList();
        for (int from = 0; from < toWrite.size(); from += PART) {
            of.write(scope, toWrite.subList(from, Math.min(from + PART, toWrite.size())));
            store.progress(kept.id(), Math.min(from + PART, toWrite.size()));
            progress.accept(Math.min(from + PART, toWrite.size()));
        }
        store.replaceRows(kept.id(), rows);
    }

    private Table table(ImportStore.Kept kept) { return Table.recognise(kept.fileName(), store.file(kept.id()), kinds.get(kept.kind()).columns()); }

    /** Refuses unreadable rows, so that an import kind gets only readable ones. */
    private static List<ImportRow> judged(ImportKind kind, ImportScope scope, Table table, Map<Integer, String> decisions) {
        Map<Integer, ImportRow> broken = table.rows().stream().filter(row -> row.broken().isPresent()).map(Imports::broken)
                .collect(Collectors.toMap(ImportRow::line, Function.identity()));
        List<Table.Row> sound = table.rows().stream().filter(row -> !broken.containsKey(row.line())).toList();
        Map<Integer, ImportRow> judged = new HashMap<>(broken);
        kind.judge(scope, new Table(table.name(), sound, table.headings(), table.unused()), decisions)
                .forEach(row -> judged.put(row.line(), row.named(table.headings())));
        var rows = new ArrayList<ImportRow>();
        for (Table.Row row : table.rows()) {
            ImportRow each = judged.get(row.line());
            rows.add(ImportRow.LEAVE_OUT.equals(decisions.get(row.line())) ? each.leftOut() : each);
        }
        return rows;
    }

    private static ImportRow broken(Table.Row row) {
        Table.RefusedRow why = row.broken().orElseThrow();
        return ImportRow.refused(row, why.column(), why.problem(), why.params());
    }

    private ImportView view(ImportStore.Kept kept) {
        return new ImportView(kept.id(), kept.kind(), kept.place(), kept.fileName(), kept.createdAt(), kept.authorName(), kept.state(), kept.total(),
                kept.done(), kept.counts(), kept.decided(), kept.layout(), kept.failure(),
                kept.state() == ImportView.State.DONE && kinds.containsKey(kept.kind()) && kinds.get(kept.kind()).isTakenBack());
    }

    private ImportStore.Kept kept(int place, UUID id) {
        return store.find(place, id).orElseThrow(() -> new Refusal(ImportProblem.IMPORT_UNKNOWN, Map.of("id", id)));
    }

    private ImportStore.Kept permitted(UUID account, int place, UUID id) {
        ImportStore.Kept kept = kept(place, id);
        permitted(account, place, kept.kind());
        return kept;
    }

    private ImportKind permitted(UUID account, int place, String kind) {
        ImportKind of = kinds.get(kind);
        if (of == null) throw new Refusal(AccessProblem.NOT_FOUND);
        if (!isPermitted(account, place, of)) throw new Refusal(AccessProblem.FORBIDDEN);
        return of;
    }

    private boolean isPermitted(UUID account, int place, ImportKind kind) {
        return kind != null && authority.permitsAt(account, kind.permission(), place, ProvinceDay.of(clock.instant()));
    }
}
