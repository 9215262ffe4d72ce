package vn.tungnha.team.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.tungnha.kernel.FileName;
import vn.tungnha.team.DecisionFile;
import vn.tungnha.team.DecisionFiles;
import vn.tungnha.team.FoundingDecision;

/** Scans of the decisions about a team. They name its members, so only those who manage the team read them. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/teams/{team}/decision-files")
class DecisionFileController {
    private final DecisionFiles files;

    DecisionFileController(DecisionFiles files) { this.files = files; }

    @GetMapping
    @Needs(Permission.MANAGE_TEAMS)
    List<DecisionFile> of(@PathVariable int place, @PathVariable UUID team) { return files.of(place, team); }

    /**
     * PDF, JPEG or PNG.
     *
     * @param day of the decision
     */
    @PostMapping
    @Needs(Permission.MANAGE_TEAMS)
    @MaxBodySize(MaxBodySize.LARGEST)
    List<DecisionFile> add(Caller caller, @PathVariable int place, @PathVariable UUID team, @RequestParam String number, @RequestParam LocalDate day,
            @RequestHeader(name = "X-File-Name", defaultValue = "quyet-dinh") String name, @RequestBody byte[] content) {
        files.add(caller.account(), place, team, new FoundingDecision(number, day), FileName.decoded(name, "quyet-dinh"), content);
        return files.of(place, team);
    }

    @GetMapping("/{file}")
    @Needs(Permission.MANAGE_TEAMS)
    ResponseEntity<byte[]> read(@PathVariable int place, @PathVariable UUID team, @PathVariable UUID file) {
        DecisionFiles.Content content = files.read(place, team, file);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(content.kind().type())).header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(content.name(), StandardCharsets.UTF_8).build().toString())
                .body(content.bytes());
    }

    @PostMapping("/{file}/remove")
    @Needs(Permission.MANAGE_TEAMS)
    List<DecisionFile> remove(Caller caller, @PathVariable int place, @PathVariable UUID team, @PathVariable UUID file) {
        files.remove(caller.account(), place, team, file, true);
        return files.of(place, team);
    }

    /** Puts back what was removed. */
    @PostMapping("/{file}/restore")
    @Needs(Permission.MANAGE_TEAMS)
    List<DecisionFile> restore(Caller caller, @PathVariable int place, @PathVariable UUID team, @PathVariable UUID file) {
        files.remove(caller.account(), place, team, file, false);
        return files.of(place, team);
    }
}
