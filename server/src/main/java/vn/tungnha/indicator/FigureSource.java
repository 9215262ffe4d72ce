package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, household or other subject that a figure of a village counts.
 *
 * @param kind      household, person, business, member, team, session, notice, gathering, livestream; {@code other} when its row was deleted
 * @param beneath   text that distinguishes it from others of the same name: locator, head of household, team
 * @param household the household to open; null when it belongs to none
 * @param last      the last day it was counted
 * @param amount    what it adds to the figure
 */
public record FigureSource(int leaf, UUID id, String kind, @Nullable String name, @Nullable String beneath, @Nullable UUID household, LocalDate last, long amount) {}
