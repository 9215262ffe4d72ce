package vn.tungnha.demo;

import java.time.Instant;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.NewFact;

/** A simulated fact, with when the server saw it and when it really happened. */
record DemoFact(NewFact fact, Instant recordedAt, Instant happenedAt) {
    Arrival arrival() { return new Arrival(fact, recordedAt, happenedAt); }
}
