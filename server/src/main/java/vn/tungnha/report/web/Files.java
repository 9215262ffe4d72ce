package vn.tungnha.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.OfficialDocument;

/** Documents handed out as files. */
final class Files {
    private Files() {}

    /** @param name without its ending */
    static ResponseEntity<byte[]> file(OfficialDocument document, String format, String name) { return file(List.of(document), format, name); }

    /** Several, one behind the other. */
    static ResponseEntity<byte[]> file(List<OfficialDocument> documents, String format, String name) {
        DocumentFormat chosen = DocumentFormat.of(format).orElseThrow(() -> new Refusal(AccessProblem.MALFORMED));
        var disposition = ContentDisposition.attachment().filename(name + "." + chosen.extension(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(chosen.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore()).body(chosen.write(documents));
    }
}
