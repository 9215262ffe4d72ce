package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;
import vn.tungnha.visit.SubjectKind;

/** A product listed on a platform; it leaves the sale with its own delisting or with its account. */
public record ProductRow(UUID id, UUID subject, SubjectKind subjectKind, UUID account, UUID service, String name, String unit, Long price, Integer ocop,
        LocalDate listedOn, LocalDate delistedOn) implements Row {}
