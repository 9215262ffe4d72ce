package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A village and what makes it move or not: the causes behind its numbers.
 *
 * @param remoteness   0 in town to 1 at the end of the road
 * @param signal       0 none to 1 everywhere
 * @param lead         how strong its team lead is, 0 to 1
 * @param reportsAfter days until what happens there is heard (no signal: somebody carries the phone to town)
 * @param members      accounts of its team, the lead first
 * @param office       account of the commune's office
 * @param share        its part in what the province reached; null until it is shared out
 */
record DemoVillageSite(String key, int number, int leaf, int commune, String communeCode, int households, int people, String ethnicGroup, double remoteness, double signal,
        double lead, int reportsAfter, LocalDate founded, UUID team, List<UUID> members, UUID office, DemoStory story, DemoShare share) implements DemoShare.Village {
    /** Where the aromatic squash of Ba Bể grows: xã Địa Linh and xã Yến Dương. */
    private static final Set<String> SQUASH = Set.of("01915", "01918");

    /** How much this team does beside others, for the strength of its lead and the length of its roads. */
    @Override
    public double zeal() { return (0.45 + 1.1 * lead) * (1.15 - 0.45 * remoteness); }

    @Override
    public boolean plain() { return story == DemoStory.NONE; }

    @Override
    public boolean growsSquash() { return SQUASH.contains(communeCode); }

    DemoVillageSite with(DemoShare part) {
        return new DemoVillageSite(key, number, leaf, commune, communeCode, households, people, ethnicGroup, remoteness, signal, lead, reportsAfter, founded, team, members, office,
                story, part);
    }

    /** A planted story keeps its size at any scale, so that one can see it; so does the village of those one may become. */
    boolean toldWhole() { return isHome() || story != DemoStory.NONE && (story != DemoStory.SILENT || heardDaily()); }

    boolean isHome() { return members.contains(DemoPeople.LAN.account()); }

    /** The silent commune's first village: a visit every day, so that the last one heard of is never older than the silence. */
    boolean heardDaily() { return story == DemoStory.SILENT && key.endsWith("-1"); }
}
