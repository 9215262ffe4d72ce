package vn.tungnha.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;
import vn.tungnha.visit.SubjectKind;

/**
 * A stuck point, raised for a learner or asked for oneself ({@code asker} says by whom; then there is no learner and it is its own subject). Whether an
 * answer reaches it is read from the answers, which live elsewhere ({@code contract/rules/stuck.json}).
 *
 * @param closedOn the day the step was done, or null
 */
public record StuckRow(UUID id, UUID subject, SubjectKind subjectKind, UUID learner, StuckAsked.Asker asker, UUID service, int version, int step,
        Integer failure, String phoneModel, String name, String phone, String note, LocalDate onDay, Instant at, UUID author, UUID team,
        LocalDate closedOn, Instant closedAt) implements Row {}
