package vn.tungnha.catalogue;

import vn.tungnha.catalogue.ServiceAdded.Kind;
import vn.tungnha.catalogue.ServiceAdded.Learners;
import vn.tungnha.catalogue.ServiceAdded.Pillar;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code service.described/1}: new values of some fields of a service. An absent field stays as it is; of each field the latest value counts.
 *
 * @param partner  an empty text removes the partner
 * @param position place in the lists, smallest first; services without a position follow, by category and name
 */
public record ServiceDescribed(String name, String category, Pillar pillar, Learners audience, String owner, String partner, Kind kind, Integer position)
        implements FactContent {
    private static final int LAST_POSITION = 10_000;

    public ServiceDescribed {
        name = present("name", Limits.name("name", name, ServiceAdded.LONGEST_NAME));
        category = present("category", Limits.name("category", category, ServiceAdded.LONGEST_CODE));
        owner = present("owner", Limits.name("owner", owner, ServiceAdded.LONGEST_NAME));
        partner = Limits.name("partner", partner, ServiceAdded.LONGEST_NAME);
        Limits.number("position", position, 1, LAST_POSITION);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof ServiceAdded)) throw new Refusal(CatalogueProblem.SUBJECT_NOT_A_SERVICE);
    }

    /** A service always has a name, a category and an owner: they can be replaced, not removed. */
    private static String present(String field, String value) { return value == null ? null : Limits.required(field, value); }
}
