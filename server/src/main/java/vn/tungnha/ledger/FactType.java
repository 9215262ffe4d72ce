package vn.tungnha.ledger;

import java.util.Set;
import vn.tungnha.access.Permission;
import vn.tungnha.place.Place;

/**
 * A kind of fact the ledger accepts; a module declares each of its own as a bean, and {@code contract/facts} holds a sample.
 *
 * @param name       e.g. {@code visit.made}
 * @param version    from 1; an old version is understood as long as a phone may hold it
 * @param content    the record it is read into
 * @param permission what its author must hold at its leaf when it happened
 * @param home       whose ledger it belongs to
 */
public record FactType<C extends FactContent>(String name, int version, Class<C> content, Permission permission, Home home) {
    /**
     * Where facts live. Any but SUBJECT bring their subject into being: then the subject's id is the fact's own id, and the leaf it names becomes
     * the subject's home, which must be a leaf of one of these levels.
     */
    public enum Home {
        /** Where its subject is at home, found there. */
        SUBJECT,
        VILLAGE(Place.VILLAGE),
        COMMUNE(Place.COMMUNE),
        VILLAGE_OR_COMMUNE(Place.VILLAGE, Place.COMMUNE),
        PROVINCE(Place.PROVINCE),
        ANY;

        private final Set<Integer> levels;

        Home(Integer... levels) { this.levels = Set.of(levels); }

        Set<Integer> levels() { return levels; }
    }

    /** True when it brings its subject into being. */
    public boolean birth() { return home != Home.SUBJECT; }

    /** As it stands in the envelope: {@code visit.made/1}. */
    public String code() { return name + "/" + version; }
}
