package vn.tungnha.broadcast;

/**
 * A notice with where it comes from and how far it has come.
 *
 * @param by         the place whose office published it
 * @param households of the place one asks for, that were told it at their door
 */
public record PublishedNotice(int leaf, String by, boolean stands, int households, NoticeRow notice) {
    PublishedNotice told(int households) { return new PublishedNotice(leaf, by, stands, households, notice); }
}
