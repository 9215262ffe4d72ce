package vn.tungnha.imports.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRowView;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.imports.LeftOutRows;
import vn.tungnha.kernel.FileName;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;

/** Imports of every kind of list. Which permission a caller needs at the place depends on the kind, so {@link Imports} checks it. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class ImportController {
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** @param decisions the key of the choice, by line */
    record Decisions(Map<Integer, String> decisions) {}

    private final Imports imports;
    private final WorkQueue work;

    ImportController(Imports imports, WorkQueue work) {
        this.imports = imports;
        this.work = work;
    }

    /**
     * The file itself is the body: xlsx, xls or CSV.
     *
     * @param fileName percent-encoded, as people know the file
     */
    @PostMapping("/import-kinds/{kind}")
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(MaxBodySize.LARGEST)
    ImportView handIn(Caller caller, @PathVariable int place, @PathVariable String kind,
            @RequestHeader(name = "X-File-Name", defaultValue = "import") String fileName, @RequestBody byte[] file) {
        return work.run(() -> imports.handIn(caller.account(), place, kind, FileName.decoded(fileName, "import"), file));
    }

    /** An example file to fill in, as xlsx. */
    @GetMapping("/import-kinds/{kind}/sample")
    @Needs(Permission.SIGNED_IN)
    ResponseEntity<byte[]> sample(Caller caller, @PathVariable int place, @PathVariable String kind) {
        return workbook(Workbook.write(imports.sample(caller.account(), place, kind)));
    }

    @GetMapping("/imports")
    @Needs(Permission.SIGNED_IN)
    List<ImportView> all(Caller caller, @PathVariable int place) { return imports.of(caller.account(), place); }

    @GetMapping("/imports/{id}")
    @Needs(Permission.SIGNED_IN)
    ImportView get(Caller caller, @PathVariable int place, @PathVariable UUID id) { return imports.get(caller.account(), place, id); }

    /** At most 100 rows after a line. */
    @GetMapping("/imports/{id}/rows")
    @Needs(Permission.SIGNED_IN)
    List<ImportRowView> rows(Caller caller, @PathVariable int place, @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<ImportRow.Outcome> outcomes, @RequestParam(defaultValue = "0") int after) {
        return imports.rows(caller.account(), place, id, outcomes, after);
    }

    @PostMapping("/imports/{id}/decisions")
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(1 << 20)
    ImportView decide(Caller caller, @PathVariable int place, @PathVariable UUID id, @RequestBody Decisions chosen) {
        if (chosen.decisions() == null || chosen.decisions().entrySet().stream().anyMatch(each -> each.getKey() == null || each.getValue() == null))
            throw new Refusal(AccessProblem.MALFORMED);
        return imports.decide(caller.account(), place, id, chosen.decisions());
    }

    @PostMapping("/imports/{id}/take")
    @Needs(Permission.SIGNED_IN)
    ImportView take(Caller caller, @PathVariable int place, @PathVariable UUID id) { return imports.take(caller.account(), place, id); }

    @PostMapping("/imports/{id}/take-back")
    @Needs(Permission.SIGNED_IN)
    ImportView takeBack(Caller caller, @PathVariable int place, @PathVariable UUID id) { return imports.takeBack(caller.account(), place, id); }

    @DeleteMapping("/imports/{id}")
    @Needs(Permission.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Caller caller, @PathVariable int place, @PathVariable UUID id) { imports.discard(caller.account(), place, id); }

    /** The rows that did not go in; the browser writes the file, because the reasons are its words. */
    @GetMapping("/imports/{id}/left-out")
    @Needs(Permission.SIGNED_IN)
    LeftOutRows leftOut(Caller caller, @PathVariable int place, @PathVariable UUID id) {
        return work.run(() -> imports.leftOut(caller.account(), place, id));
    }

    private static ResponseEntity<byte[]> workbook(byte[] file) { return ResponseEntity.ok().contentType(XLSX).body(file); }
}
