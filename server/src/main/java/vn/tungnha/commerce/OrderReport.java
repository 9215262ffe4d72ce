package vn.tungnha.commerce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import of orders did, or would do.
 *
 * @param by          who handed the file in
 * @param same        when the very same file was imported here before
 * @param rows        of the file
 * @param fresh       orders that count from now on
 * @param known       orders that counted already, as the file tells them
 * @param changed     orders told otherwise than before, or taken back because the platform cancelled them
 * @param waiting     orders whose shop nobody knows yet
 * @param elsewhere   orders of another office's sellers
 * @param aside       orders of shops that were said to be none of ours
 * @param notCounting orders cancelled or sent back, which never counted
 * @param amount      đồng of what is fresh, known and changed
 * @param columns     how the headings were understood (only when the file was just read)
 * @param orders      the first of the file (only when the file was just read)
 */
public record OrderReport(UUID id, UUID service, String by, Instant at, String fileName, String sha256, @Nullable Instant same, int rows, int fresh, int known,
        int changed, int waiting, int elsewhere, int aside, int notCounting, long amount, List<Refused> refused, Map<String, String> columns,
        List<Order> orders) {
    /** A row that did not go in. */
    public record Refused(int line, String column, String problem, Map<String, Object> params) {}

    public enum Fate { FRESH, KNOWN, CHANGED, WAITING, ELSEWHERE, ASIDE, NOT_COUNTING, REFUSED }

    /** One order of the file and what becomes of it. */
    public record Order(int line, String number, LocalDate day, String shop, long amount, String products, Fate fate) {}
}
