package vn.tungnha.helpdesk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Whom an answer reaches; {@code contract/rules/stuck.json} tests it here, in SQL ({@link StuckStore}) and in the app. */
public final class Reach {
    private Reach() {}

    /**
     * @param place   at whose own leaf it was told
     * @param endedOn from when it no longer stands, or null
     */
    public record Answer(UUID service, int step, int place, LocalDate endedOn) {}

    /** @param places the place where somebody is stuck, and those above it */
    public static boolean of(Answer answer, UUID service, int step, Collection<Integer> places, LocalDate today) {
        boolean stands = answer.endedOn() == null || answer.endedOn().isAfter(today);
        return stands && answer.service().equals(service) && answer.step() == step && places.contains(answer.place());
    }
}
