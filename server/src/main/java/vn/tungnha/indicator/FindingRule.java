package vn.tungnha.indicator;

import java.util.List;
import vn.tungnha.indicator.Finding.Tone;

/**
 * What makes a finding. The statement tells the place, since when, and whatever else its words need; the most serious come first. It knows
 * {@code village (leaf, place, commune)} of the places that take part, on the chosen map, and {@code last_visit (leaf, day)}.
 */
record FindingRule(String name, Tone tone, String statement) {
    static final List<FindingRule> ALL = List.of(DoorFindings.silentCommune(), WorkFindings.roundNotOpened(), WorkFindings.stuckUnanswered(),
            WorkFindings.manyStuckAtAStep(), DoorFindings.burstOfVisits(), TeamFindings.villageWithoutTeam(), TeamFindings.teamOnPaper(),
            TeamFindings.villageWithTwoTeams(), TeamFindings.withoutTraining(), DoorFindings.moreThanDeclared(), DoorFindings.clocksOff(),
            WorkFindings.dormantSellers(), DoorFindings.learnsFromNeighbours());
}
