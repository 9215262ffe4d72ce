package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;
import vn.tungnha.visit.SubjectKind;

/** An order that counts, as told last. */
public record OrderRow(UUID id, UUID subject, SubjectKind subjectKind, UUID account, UUID service, String number, LocalDate onDay, long amount,
        List<OrderMade.Item> products) implements Row {}
