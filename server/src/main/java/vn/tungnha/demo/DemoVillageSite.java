package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A village and what makes it move or not: the causes behind its numbers.
 *
 * @param remoteness   0 in town to 1 at the end of the road
 * @param signal       0 none to 1 everywhere
 * @param lead         how strong its team lead is, 0 to 1
 * @param reportsAfter days until what happens there is heard (no signal: somebody carries the phone to town)
 * @param members      accounts of its team, the lead first
 */
record DemoVillageSite(String key, int number, int leaf, int commune, String communeCode, int households, int people, String ethnicGroup, double remoteness, double signal,
        double lead, int reportsAfter, LocalDate founded, UUID team, List<UUID> members, DemoStory story) {
    /** A planted story keeps its size at any scale, so that one can see it; so does the village of those one may become. */
    boolean toldWhole() { return isHome() || story != DemoStory.NONE && (story != DemoStory.SILENT || heardDaily()); }

    private boolean isHome() { return members.contains(DemoPeople.LAN.account()); }

    /** The silent commune's first village: a visit every day, so that the last one heard of is never older than the silence. */
    boolean heardDaily() { return story == DemoStory.SILENT && key.endsWith("-1"); }
}
