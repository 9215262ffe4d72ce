package vn.tungnha.catalogue.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tungnha.catalogue.PlaybookConfirmed;
import vn.tungnha.catalogue.ServiceAdded;
import vn.tungnha.catalogue.ServiceAdded.Kind;
import vn.tungnha.catalogue.ServiceAdded.Status;
import vn.tungnha.catalogue.ServiceDescribed;
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
    private final List<ServiceDescribed> descriptions = new ArrayList<>();
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
            case ServiceDescribed described -> descriptions.add(described);
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
        return new ServiceRow(id, added.code(), latest(ServiceDescribed::name, added.name()), latest(ServiceDescribed::category, added.category()),
                latest(ServiceDescribed::pillar, added.pillar()), latest(ServiceDescribed::audience, added.audience()), latest(ServiceDescribed::owner, added.owner()),
                status(), replacedBy(), newest == null ? null : newest.version(), newest == null ? null : newest.steps(),
                tried == null ? null : tried.by(), tried == null ? null : tried.on(), partner(),
                latest(ServiceDescribed::kind, added.kind() == null ? Kind.SERVICE : added.kind()), evaluation, end == null ? null : end.on(),
                end == null ? null : end.why(), publishedOn, newest == null ? null : newest.atHand(), latest(ServiceDescribed::position, null));
    }

    /** The value of a field after all descriptions. */
    private <T> T latest(Function<ServiceDescribed, T> field, T first) {
        T value = first;
        for (ServiceDescribed description : descriptions) if (field.apply(description) != null) value = field.apply(description);
        return value;
    }

    private String partner() {
        String partner = latest(ServiceDescribed::partner, added.partner());
        return partner == null || partner.isEmpty() ? null : partner;
    }

    private Status status() {
        if (end != null) return Status.ENDED;
        return newest == null ? added.status() : newest.status();
    }

    private UUID replacedBy() { return end == null ? null : end.replacedBy(); }
}
