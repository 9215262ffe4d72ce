package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round (đợt) as the rule of {@link RoundDoors} reads it.
 *
 * @param place    whose office opened it
 * @param places   where it is gone, each with all beneath; null: everywhere beneath {@code place}
 * @param closedOn the day it was ended early, or null
 * @param of       the round from above that it stands for, or null
 */
public record Round(UUID id, int place, List<Integer> places, LocalDate from, LocalDate until, LocalDate closedOn, UUID of) {
    /** Whose doors: all of them, or the part a machine can tell. */
    public enum Households { ALL, FARM, POOR, BUSINESS }

    boolean open(LocalDate day) { return !day.isBefore(from) && !day.isAfter(until) && (closedOn == null || day.isBefore(closedOn)); }

    /** The last day that counts: its last day, or the day it was ended early. What happens afterwards changes none of its figures. */
    public LocalDate lastDay() { return closedOn == null || closedOn.isAfter(until) ? until : closedOn; }

    /** @param at a village and the places above it */
    boolean reaches(List<Integer> at) { return at.contains(place) && (places == null || places.stream().anyMatch(at::contains)); }
}
