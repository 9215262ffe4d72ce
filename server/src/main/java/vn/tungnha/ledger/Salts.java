package vn.tungnha.ledger;

import java.util.UUID;

/** Where the 16 bytes come from that make a personal part's digest unguessable. */
@FunctionalInterface
public interface Salts {
    byte[] next(UUID fact);
}
