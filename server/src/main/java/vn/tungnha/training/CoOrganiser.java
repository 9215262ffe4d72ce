package vn.tungnha.training;

import vn.tungnha.kernel.Limits;

/** A body that organises a session together with the organiser, e.g. Cục Chuyển đổi số quốc gia, a firm, a committee (UBND). */
public record CoOrganiser(Kind kind, String name) {
    public enum Kind { NATIONAL_AGENCY, FIRM, COMMITTEE, UNION, OTHER }

    private static final int LONGEST_NAME = 150;

    public CoOrganiser {
        Limits.required("coOrganisers.kind", kind);
        name = Limits.name("coOrganisers.name", Limits.required("coOrganisers.name", name), LONGEST_NAME);
    }
}
