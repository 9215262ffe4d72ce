package vn.tungnha.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its screen shows it.
 *
 * @param author   display name of the person who handed the file in
 * @param done     rows written so far; {@code total} when the import has ended
 * @param counts   rows by outcome
 * @param decided  unclear rows that somebody made a choice for
 * @param failure  code of the problem that ended the import
 * @param undoable whether it can be taken back as a whole
 */
public record ImportView(UUID id, String kind, int place, String fileName, Instant createdAt, String author, State state, int total, int done,
        Map<ImportRow.Outcome, Integer> counts, int decided, ImportLayout layout, @Nullable String failure, boolean undoable) {
    /** PREVIEW: waits for a person. QUEUED: a job takes it in. TAKEN_BACK: what it wrote was removed again. */
    public enum State { PREVIEW, QUEUED, DONE, FAILED, TAKEN_BACK }
}
