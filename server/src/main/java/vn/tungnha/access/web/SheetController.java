package vn.tungnha.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;

/** A table as the browser shows it, given back as a workbook: what one may see one may take along, filtered and sorted as one looks at it. */
@RestController
@RequestMapping("/api/v1/sheet")
class SheetController {
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 31;
    private static final int MOST_COLUMNS = 200;

    /** Cells are texts, numbers, days as yyyy-MM-dd, or null. */
    record Shown(String name, List<String> headings, List<List<Object>> rows) {
        boolean sound() {
            return name != null && headings != null && !headings.isEmpty() && headings.size() <= MOST_COLUMNS && rows != null
                    && headings.stream().allMatch(each -> each != null) && rows.stream().allMatch(row -> row != null && row.size() <= headings.size());
        }
    }

    @PostMapping
    @Needs(Permission.SIGNED_IN)
    ResponseEntity<byte[]> workbook(@RequestBody Shown shown) {
        if (!shown.sound()) throw new Refusal(AccessProblem.MALFORMED);
        String name = shown.name().replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        var sheet = new Workbook.Sheet(name.isEmpty() ? "1" : name.substring(0, Math.min(LONGEST_NAME, name.length())), shown.headings(),
                shown.rows().stream().map(SheetController::cells).toList());
        return ResponseEntity.ok().contentType(XLSX).body(Workbook.write(sheet));
    }

    private static List<Object> cells(List<Object> row) {
        var cells = new ArrayList<>(row.size());
        for (Object cell : row) cells.add(cell instanceof String text ? cell(text) : cell);
        return cells;
    }

    private static Object cell(String text) {
        if (text.length() != "2026-01-31".length() || text.charAt(4) != '-') return text;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
