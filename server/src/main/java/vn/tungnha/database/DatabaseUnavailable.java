package vn.tungnha.database;

/** The database cannot be used; the message is one sentence for the person at the terminal. */
public final class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String sentence, Throwable cause) { super(sentence, cause); }

    public DatabaseUnavailable(String sentence) { this(sentence, null); }
}
