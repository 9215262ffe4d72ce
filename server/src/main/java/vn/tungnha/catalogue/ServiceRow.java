package vn.tungnha.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A service as published last. */
public record ServiceRow(UUID id, String code, String name, String category, ServiceAdded.Pillar pillar, ServiceAdded.Learners audience, String owner,
        ServiceAdded.Status status, UUID replacedBy, Integer version, List<ServicePublished.Step> steps, String checkedBy, LocalDate checkedOn)
        implements Row {}
