package vn.tungnha.broadcast.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.broadcast.NoticeReach;
import vn.tungnha.broadcast.NoticeRow;
import vn.tungnha.broadcast.NoticeSource;
import vn.tungnha.broadcast.Notices;
import vn.tungnha.broadcast.PublishedNotice;

/** Notices for offices, with how far they have come; and those open to everybody, without signing in. */
@RestController
@RequestMapping("/api/v1")
class NoticeController {
    private static final Duration KEPT = Duration.ofMinutes(1);

    record Source(String kind, String title, @Nullable String number, @Nullable LocalDate date, @Nullable String link) {
        static Source of(NoticeSource source) {
            return source == null ? null : new Source(word(source.kind()), source.title(), source.number(), source.date(), source.link());
        }
    }

    /**
     * A notice at its office.
     *
     * @param leaf       whose ledger holds it, for ending it
     * @param by         the place whose office published it
     * @param households told it at their door
     */
    record Notice(int leaf, UUID id, @Nullable String by, String kind, String title, String text, @Nullable Source source, boolean atDoors, @Nullable String script,
            boolean open, @Nullable LocalDate until, LocalDate onDay, Instant at, @Nullable LocalDate endedOn, boolean stands, int households) {
        static Notice of(PublishedNotice published) {
            NoticeRow row = published.notice();
            return new Notice(published.leaf(), row.id(), published.by(), word(row.kind()), row.title(), row.text(), Source.of(row.source()), row.atDoors(),
                    row.script(), row.open(), row.until(), row.onDay(), row.at(), row.endedOn(), published.stands(), published.households());
        }
    }

    /** A notice on the public page. */
    record OpenNotice(UUID id, @Nullable String by, String kind, String title, String text, @Nullable Source source, LocalDate onDay) {
        static OpenNotice of(PublishedNotice published) {
            NoticeRow row = published.notice();
            return new OpenNotice(row.id(), published.by(), word(row.kind()), row.title(), row.text(), Source.of(row.source()), row.onDay());
        }
    }

    private final Notices notices;

    NoticeController(Notices notices) { this.notices = notices; }

    @GetMapping("/console/places/{place}/notices")
    @Needs(Permission.PUBLISH_NOTICES)
    List<Notice> notices(@PathVariable int place) { return notices.at(place).stream().map(Notice::of).toList(); }

    @GetMapping("/console/places/{place}/notices/{notice}/reach")
    @Needs(Permission.PUBLISH_NOTICES)
    List<NoticeReach> reach(@PathVariable int place, @PathVariable UUID notice) { return notices.reach(place, notice); }

    @GetMapping("/public/notices")
    @Needs.Nothing
    List<OpenNotice> open(HttpServletResponse response) {
        mayBeKept(response);
        return notices.open().stream().map(OpenNotice::of).toList();
    }

    @GetMapping("/public/notices/{notice}")
    @Needs.Nothing
    OpenNotice open(@PathVariable UUID notice, HttpServletResponse response) {
        OpenNotice found = OpenNotice.of(notices.open(notice));
        mayBeKept(response);
        return found;
    }

    /** Everybody is told the same, so anything in between may keep it for a minute. */
    private static void mayBeKept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
    }

    private static String word(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
