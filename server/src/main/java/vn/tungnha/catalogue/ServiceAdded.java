package vn.tungnha.catalogue;

import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code service.added/1}: a service people learn enters the catalogue. */
public record ServiceAdded(String code, String name, String category, Pillar pillar, Learners audience, String owner, Status status, UUID replacedBy)
        implements FactContent {
    /** Chính quyền số, kinh tế số, xã hội số. */
    public enum Pillar { GOVERNMENT, ECONOMY, SOCIETY }

    /** Whom it is for. */
    public enum Learners { CITIZEN, CADRE }

    public enum Status { LIVE, ENDED }

    public ServiceAdded {
        if (name == null || name.isBlank()) throw new Refusal(CatalogueProblem.SERVICE_NAME_MISSING);
        Objects.requireNonNull(code);
        Objects.requireNonNull(category);
        Objects.requireNonNull(pillar);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(status);
    }
}
