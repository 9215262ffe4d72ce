package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;
import vn.tungnha.visit.SubjectKind;

/** An account on a platform or for payment. */
public record AccountRow(UUID id, UUID subject, SubjectKind subjectKind, UUID service, AccountOpened.Use use, LocalDate openedOn, LocalDate closedOn,
        String shop, String link, UUID visit, UUID author, UUID team) implements Row {}
