package vn.tungnha.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A service as it stands: what it is, how it was chosen, and its newest playbook.
 *
 * @param publishedOn when this version of the playbook came out
 * @param checkedBy   who tried this very version
 * @param position    place in the lists, smallest first; null after all that have one
 */
public record ServiceRow(UUID id, String code, String name, String category, ServiceAdded.Pillar pillar, ServiceAdded.Learners audience, String owner,
        ServiceAdded.Status status, UUID replacedBy, Integer version, List<ServicePublished.Step> steps, String checkedBy, LocalDate checkedOn,
        String partner, ServiceAdded.Kind kind, ServiceEvaluated evaluation, LocalDate endedOn, String endedWhy, LocalDate publishedOn, String atHand,
        Integer position) implements Row {}
