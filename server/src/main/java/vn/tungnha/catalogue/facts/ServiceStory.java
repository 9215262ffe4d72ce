package vn.tungnha.catalogue.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.catalogue.PlaybookConfirmed;
import vn.tungnha.catalogue.ServiceAdded;
import vn.tungnha.catalogue.ServiceAdded.Kind;
import vn.tungnha.catalogue.ServiceAdded.Status;
import vn.tungnha.catalogue.ServiceEnded;
import vn.tungnha.catalogue.ServiceEvaluated;
import vn.tungnha.catalogue.ServicePublished;
import vn.tungnha.catalogue.ServiceRow;
import vn.tungnha.ledger.Told;

/** What was told of one service, heard in the order it happened; of each thing the last word counts, of playbooks the highest version. */
final class ServiceStory {
    private UUID id;
    private ServiceAdded added;
    private ServicePublished newest;
    private LocalDate publishedOn;
    private ServiceEvaluated evaluation;
    private ServiceEnded end;
    private final Map<Integer, PlaybookConfirmed> confirmed = new HashMap<>();

    void hear(Told<?> told) {
        switch (told.content()) {
            case ServiceAdded birth -> {
                id = told.id();
                added = birth;
            }
            case ServicePublished published -> publish(published, told.day());
            case ServiceEvaluated evaluated -> evaluation = evaluated;
            case ServiceEnded ended -> end = ended;
            case PlaybookConfirmed tried -> confirmed.put(tried.version(), tried);
            default -> { }
        }
    }

    private void publish(ServicePublished published, LocalDate day) {
        if (newest != null && published.version() < newest.version()) return;
        newest = published;
        publishedOn = day;
    }

    boolean born() { return added != null; }

    ServiceRow row() {
        PlaybookConfirmed tried = newest == null ? null : confirmed.get(newest.version());
        return new ServiceRow(id, added.code(), added.name(), added.category(), added.pillar(), added.audience(), added.owner(), status(), replacedBy(),
                newest == null ? null : newest.version(), newest == null ? null : newest.steps(), checkedBy(tried), checkedOn(tried), added.partner(),
                added.kind() == null ? Kind.SERVICE : added.kind(), evaluation, end == null ? null : end.on(), end == null ? null : end.why(), publishedOn,
                newest == null ? null : newest.atHand());
    }

    private Status status() {
        if (end != null) return Status.ENDED;
        return newest == null ? added.status() : newest.status();
    }

    private UUID replacedBy() {
        if (end != null && end.replacedBy() != null) return end.replacedBy();
        return newest == null || newest.replacedBy() == null ? added.replacedBy() : newest.replacedBy();
    }

    private String checkedBy(PlaybookConfirmed tried) {
        if (tried != null) return tried.by();
        return newest == null ? null : newest.checkedBy();
    }

    private LocalDate checkedOn(PlaybookConfirmed tried) {
        if (tried != null) return tried.on();
        return newest == null ? null : newest.checkedOn();
    }
}
