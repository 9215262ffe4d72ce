package vn.tungnha.territory.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.FileName;
import vn.tungnha.territory.ReorganisationPreview;
import vn.tungnha.territory.ReorganisationRequest;
import vn.tungnha.territory.Reorganisations;

/** A reorganisation by a file. The file itself is the body: xlsx, xls or CSV; its name is percent-encoded. {@code at} is a place at or beneath {@code place}. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/territory/{at}/reorganisation")
class ReorganisationController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** @param id of the place on whose page the change is recorded */
    record ReorganisedPlace(int id) {}

    private final Reorganisations reorganisations;
    private final WorkQueue work;

    ReorganisationController(Reorganisations reorganisations, WorkQueue work) {
        this.reorganisations = reorganisations;
        this.work = work;
    }

    /** Preview of the file; writes nothing. */
    @PostMapping("/preview")
    @Needs(Permission.MANAGE_PLACES)
    @MaxBodySize(MaxBodySize.LARGEST)
    ReorganisationPreview previewReorganisation(Caller caller, @PathVariable int place, @PathVariable int at, @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) String decision, @RequestParam(required = false) LocalDate decidedOn, @RequestParam(required = false) String name,
            @RequestParam(required = false) String code, @RequestParam(defaultValue = "false") boolean withoutDistricts,
            @RequestHeader(name = "X-File-Name", defaultValue = "import") String fileName, @RequestBody byte[] file) {
        var request = new ReorganisationRequest(from, decision, decidedOn, name, code, withoutDistricts);
        return work.run(() -> reorganisations.preview(caller.account(), at, request, FileName.decoded(fileName, "import"), file));
    }

    @PostMapping
    @Needs(Permission.MANAGE_PLACES)
    @MaxBodySize(MaxBodySize.LARGEST)
    ReorganisedPlace reorganise(Caller caller, @PathVariable int place, @PathVariable int at, @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) String decision, @RequestParam(required = false) LocalDate decidedOn, @RequestParam(required = false) String name,
            @RequestParam(required = false) String code, @RequestParam(defaultValue = "false") boolean withoutDistricts,
            @RequestHeader(name = "X-File-Name", defaultValue = "import") String fileName, @RequestBody byte[] file) {
        var request = new ReorganisationRequest(from, decision, decidedOn, name, code, withoutDistricts);
        return new ReorganisedPlace(work.run(() -> reorganisations.make(caller.account(), at, request, FileName.decoded(fileName, "import"), file)));
    }

    /** An example file: tỉnh Bắc Kạn on 1-7-2025, as CSV. */
    @GetMapping("/sample")
    @Needs(Permission.MANAGE_PLACES)
    ResponseEntity<byte[]> reorganisationSample(Caller caller, @PathVariable int place, @PathVariable int at) {
        return ResponseEntity.ok().contentType(CSV).body(reorganisations.sample(caller.account(), at));
    }
}
