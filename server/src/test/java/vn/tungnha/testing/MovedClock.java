package vn.tungnha.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock a test moves by hand. */
public final class MovedClock extends Clock {
    private Instant now;

    public MovedClock(Instant now) { this.now = now; }

    public void pass(Duration time) { now = now.plus(time); }

    @Override
    public Instant instant() { return now; }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return Clock.fixed(now, zone); }
}
