package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A session, planned, held or cancelled ({@code session/1}).
 *
 * @param heads the head count once somebody told it
 */
public record SessionRow(UUID id, UUID course, String name, SessionKind kind, Learners audience, SessionMode mode, LocalDate fromDay, LocalDate toDay,
        String startsAt, Venue venue, List<Venue> venues, String organiser, List<CoOrganiser> coOrganisers, LocalDate cancelledOn, Integer heads)
        implements Row {}
