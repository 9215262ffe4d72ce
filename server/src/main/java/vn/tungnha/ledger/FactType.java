package vn.tungnha.ledger;

import vn.tungnha.access.Permission;

/**
 * A kind of fact the ledger accepts; a module declares each of its own as a bean, and {@code contract/facts} holds a sample.
 *
 * @param name       e.g. {@code visit.made}
 * @param version    from 1; an old version is understood as long as a phone may hold it
 * @param content    the record it is read into
 * @param permission what its author must hold at its leaf when it happened
 * @param birth      true when it brings its subject into being: then the subject's id is this fact's own id, and the leaf it
 *                   names becomes the subject's home; any other fact must find its subject at home in the leaf
 */
public record FactType<C extends FactContent>(String name, int version, Class<C> content, Permission permission, boolean birth) {
    /** As it stands in the envelope: {@code visit.made/1}. */
    public String code() { return name + "/" + version; }
}
