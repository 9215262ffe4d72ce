package vn.tungnha.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A livestream with its products and what came of it. */
public record LivestreamRow(UUID id, String name, LocalDate onDay, UUID service, List<String> products, String host, Integer viewers, Integer orders,
        Long amount) implements Row {}
