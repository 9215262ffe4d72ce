package vn.tungnha.catalogue;

import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code service.added/1}: a service enters the province's catalogue.
 *
 * @param code       short and lasting, e.g. {@code vneid}
 * @param category   e.g. {@code identity}; see the catalogue's list
 * @param owner      who answers for it, e.g. Bộ Công an
 * @param partner    the organisation that helps with it, if not its owner
 * @param kind       an ordinary service when absent
 */
public record ServiceAdded(String code, String name, String category, Pillar pillar, Learners audience, String owner, Status status,
        String partner, Kind kind) implements FactContent {
    /** Chính quyền số, kinh tế số, xã hội số. */
    public enum Pillar { GOVERNMENT, ECONOMY, SOCIETY }

    /** Who learns it: people at their doors, or cadres at their desks. */
    public enum Learners { CITIZEN, CADRE }

    /** Whether it can still be used; an ended one keeps its history. */
    public enum Status { LIVE, ENDED }

    /** Where households sell and pay: accounts are opened on marketplaces and payment services. */
    public enum Kind { SERVICE, MARKETPLACE, PAYMENT }

    static final int LONGEST_CODE = 40;
    static final int LONGEST_NAME = 150;

    public ServiceAdded {
        code = Limits.name("code", Limits.required("code", code), LONGEST_CODE);
        name = Limits.name("name", Limits.required("name", name), LONGEST_NAME);
        category = Limits.name("category", Limits.required("category", category), LONGEST_CODE);
        Limits.required("pillar", pillar);
        Limits.required("audience", audience);
        owner = Limits.name("owner", Limits.required("owner", owner), LONGEST_NAME);
        Limits.required("status", status);
        partner = Limits.name("partner", partner, LONGEST_NAME);
    }
}
