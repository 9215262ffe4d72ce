package vn.tungnha.report.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.OfficialDocument;

/** Documents handed out as files. They are made in the work queue, and handed over whole. */
@Component
class Files {
    private final WorkQueue work;

    Files(WorkQueue work) { this.work = work; }

    /**
     * What a file is made of.
     *
     * @param name      without its ending
     * @param documents one behind the other
     */
    record Content(String name, List<OfficialDocument> documents) {
        static Content of(String name, OfficialDocument document) { return new Content(name, List.of(document)); }
    }

    private record Written(String name, byte[] bytes) {}

    ResponseEntity<byte[]> file(String format, Supplier<Content> content) {
        DocumentFormat chosen = DocumentFormat.of(format).orElseThrow(() -> new Refusal(AccessProblem.MALFORMED));
        Written file = work.run(() -> written(content.get(), chosen));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(chosen.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .cacheControl(CacheControl.noStore()).body(file.bytes());
    }

    private static Written written(Content content, DocumentFormat format) {
        return new Written(content.name() + "." + format.extension(), format.write(content.documents()));
    }

    private static String disposition(String name) { return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString(); }
}
