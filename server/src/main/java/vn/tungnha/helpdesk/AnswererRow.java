package vn.tungnha.helpdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** Who answers for which services in the place of whose own leaf it is. */
public record AnswererRow(UUID id, List<UUID> services, AnswererNamed.Kind kind, String organisation, UUID account, String name, String phone, String email,
        LocalDate fromDay, LocalDate endedOn) implements Row {}
