package vn.tungnha.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** An answer, at the own leaf of the place beneath which it reaches everybody stuck at its step. */
public record AnswerRow(UUID id, UUID service, int step, Integer version, String text, String giver, UUID stuck, LocalDate onDay, Instant at, UUID author,
        LocalDate endedOn) implements Row {}
