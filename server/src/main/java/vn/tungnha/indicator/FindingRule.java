package vn.tungnha.indicator;

import java.util.List;
import vn.tungnha.indicator.Finding.Tone;

/**
 * What makes a finding. The statement tells the place, since when, and whatever else its words need; the most serious come first. It knows
 * {@code village (leaf, place, commune)} of the places that take part, on the chosen map, and {@code last_visit (leaf, day)}. A finding as of a day
 * names nothing that happened after it.
 */
record FindingRule(String name, Tone tone, String statement) {
    static final List<FindingRule> ALL = List.of(DoorFindings.silentCommune(), WorkFindings.roundNotOpened(), WorkFindings.stuckUnanswered(),
            WorkFindings.manyStuckAtAStep(), DoorFindings.burstOfVisits(), TeamFindings.noTeam(), TeamFindings.villageWithoutTeam(), TeamFindings.withoutLead(),
            TeamFindings.withoutVillage(), TeamFindings.termEnds(), TeamFindings.teamOnPaper(),
            TeamFindings.villageWithTwoTeams(), TeamFindings.withoutTraining(), DoorFindings.moreThanDeclared(), DoorFindings.clocksOff(),
            WorkFindings.dormantSellers(), DoorFindings.learnsFromNeighbours());
}
