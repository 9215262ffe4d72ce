package vn.tungnha.ledger;

import vn.tungnha.access.Permission;

/**
 * A kind of row, kept in an ordinary table {@code (leaf int, id uuid, …, tick bigint, primary key (leaf, id))} whose other columns
 * are the record's components in snake case: UUID → uuid, String and enum → text, int/Integer → int, long/Long → bigint,
 * boolean/Boolean → boolean, LocalDate → date, Instant → timestamptz, List or nested record → text holding JSON.
 * On the wire it is the same components as camel case JSON, nulls left out.
 *
 * @param name     e.g. {@code household}
 * @param version  from 1; a phone that does not know it yet gets it from the start once it does
 * @param table    schema and name, e.g. {@code household.household}
 * @param audience   where its readers hold their role
 * @param permission what that role must permit
 */
public record RowKind<R extends Row>(String name, int version, Class<R> row, String table, Audience audience, Permission permission) {
    public enum Audience {
        /** At a place above the leaf; the role must permit SEE_HOUSEHOLDS too. */
        COVERING,
        /** The same, or anywhere beneath the place whose own leaf it is. */
        BENEATH
    }

    public String code() { return name + "/" + version; }
}
