package vn.tungnha.indicator;

import java.time.Instant;
import java.util.Map;

/** Ledgers that moved on since the pulse before: leaf → tick. */
public record Pulse(Instant at, Map<Integer, Long> ticks) {}
