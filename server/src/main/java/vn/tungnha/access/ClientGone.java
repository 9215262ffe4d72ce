package vn.tungnha.access;

/** The client closed its connection before the answer was ready: there is nobody to answer. */
public final class ClientGone extends RuntimeException {
    ClientGone() { super("the client closed its connection", null, false, false); }
}
