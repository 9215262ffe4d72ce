package vn.tungnha.command;

/** A command cannot do what was asked; the message is one sentence for the person at the terminal. */
final class CannotRun extends RuntimeException {
    CannotRun(String sentence) { super(sentence, null, false, false); }
}
