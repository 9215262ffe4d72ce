package vn.tungnha.ledger;

/**
 * A kind of row, kept in an ordinary table {@code (leaf int, id uuid, …, tick bigint, primary key (leaf, id))} whose other columns
 * are the record's components in snake case: UUID → uuid, String and enum → text, int/Integer → int, long/Long → bigint,
 * boolean/Boolean → boolean, LocalDate → date, Instant → timestamptz, List or nested record → text holding JSON.
 * On the wire it is the same components as camel case JSON, nulls left out.
 *
 * @param name     e.g. {@code household}
 * @param version  from 1; a phone that does not know it yet gets it from the start once it does
 * @param table    schema and name, e.g. {@code household.household}
 * @param audience who is sent it
 */
public record RowKind<R extends Row>(String name, int version, Class<R> row, String table, Audience audience) {
    public enum Audience {
        /** Those who hold SEE_HOUSEHOLDS over the leaf. */
        COVERING,
        /** Those, and everybody who holds a role anywhere beneath the place whose own leaf it is. */
        BENEATH
    }

    public String code() { return name + "/" + version; }
}
