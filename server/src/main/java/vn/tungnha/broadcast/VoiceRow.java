package vn.tungnha.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * What a household said, what was answered last, and whether that was carried back. The sound itself stays in its fact.
 *
 * @param outcome  of the last answer, or null
 * @param answeredBy the account that gave it
 * @param returnedOn the day it was told to the household, or null
 */
public record VoiceRow(UUID id, UUID household, VoiceRaised.Kind kind, UUID service, String text, boolean hasSound, LocalDate onDay, Instant at, UUID author,
        VoiceAnswered.Outcome outcome, String answer, LocalDate answeredOn, UUID answeredBy, LocalDate returnedOn) implements Row {}
