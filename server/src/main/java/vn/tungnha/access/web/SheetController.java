package vn.tungnha.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;

/** A table as the browser shows it, given back as a workbook: what one may see one may take along, filtered and sorted as one looks at it. */
@RestController
@RequestMapping("/api/v1/sheet")
class SheetController {
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 31;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_LINES = 20;

    /**
     * Cells are texts, numbers, days as yyyy-MM-dd, shares of one as {share}, or null.
     *
     * @param about lines above the table: place, period, as-of day
     * @param total the last row
     */
    record Shown(String name, @Nullable List<String> about, List<String> headings, List<List<Object>> rows, @Nullable List<Object> total) {
        boolean sound() {
            return name != null && (about == null || about.size() <= MOST_LINES && about.stream().allMatch(each -> each != null))
                    && (total == null || headings != null && total.size() <= headings.size()) && headings != null && !headings.isEmpty() && headings.size() <= MOST_COLUMNS && rows != null
                    && headings.stream().allMatch(each -> each != null) && rows.stream().allMatch(row -> row != null && row.size() <= headings.size());
        }
    }

    private final WorkQueue work;

    SheetController(WorkQueue work) { this.work = work; }

    @PostMapping
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(MaxBodySize.LARGEST)
    ResponseEntity<byte[]> workbook(@RequestBody Shown shown) {
        if (!shown.sound()) throw new Refusal(AccessProblem.MALFORMED);
        String name = shown.name().replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        var sheet = new Workbook.Sheet(name.isEmpty() ? "1" : name.substring(0, Math.min(LONGEST_NAME, name.length())), shown.headings(),
                shown.rows().stream().map(SheetController::cells).toList(), shown.about() == null ? List.of() : shown.about(), shown.total() == null ? null : cells(shown.total()));
        return ResponseEntity.ok().contentType(XLSX).body(work.run(() -> Workbook.write(sheet)));
    }

    private static List<Object> cells(List<Object> row) {
        var cells = new ArrayList<>(row.size());
        for (Object cell : row) cells.add(cell(cell));
        return cells;
    }

    private static Object cell(Object cell) {
        return switch (cell) {
            case String text -> day(text);
            case Map<?, ?> share when share.get("share") instanceof Number of1 -> new Workbook.Share(of1.doubleValue());
            case null, default -> cell;
        };
    }

    private static Object day(String text) {
        if (text.length() != "2026-01-31".length() || text.charAt(4) != '-') return text;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
