package vn.tungnha.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.People;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.team.Members;

/** Who may come to a session: members of teams to sessions for members and cadres, people behind doors to those for citizens. */
@Component
class Attendees {
    private static final int MOST = 300;

    private final Members members;
    private final People people;
    private final Places places;
    private final Clock clock;

    Attendees(Members members, People people, Places places, Clock clock) {
        this.members = members;
        this.people = people;
        this.places = places;
        this.clock = clock;
    }

    /** Those whose name holds the words, at most three hundred; without words only members are listed. */
    List<Learner> found(SessionLine session, String words, Collection<Integer> leaves) {
        if (session.of(Learners.CITIZENS)) return words.isBlank() ? List.of() : people.named(words, leaves, MOST).stream().map(this::learner).toList();
        String wanted = VietnameseText.folded(words);
        return members.on(session.fromDay(), leaves).stream().filter(each -> VietnameseText.folded(each.name() + " " + each.teamName()).contains(wanted))
                .limit(MOST).map(this::learner).toList();
    }

    Map<UUID, Learner> of(SessionLine session, List<UUID> ids, Collection<Integer> leaves) {
        Map<UUID, Learner> known = new HashMap<>();
        if (session.of(Learners.CITIZENS)) people.of(ids, leaves).forEach(each -> known.put(each.person(), learner(each)));
        else members.of(ids, leaves).forEach(each -> known.put(each.member(), learner(each)));
        return known;
    }

    /** Everybody a list with these names and telephones may mean. */
    List<AttendanceMatch.Candidate> meant(SessionLine session, Collection<String> foldedNames, Collection<String> phones, Collection<Integer> leaves) {
        if (session.of(Learners.CITIZENS))
            return people.alike(foldedNames, phones, leaves).stream()
                    .map(each -> new AttendanceMatch.Candidate(learner(each), each.phone() + " " + each.phones(), units(null, each.leaf()))).toList();
        return members.on(session.fromDay(), leaves).stream()
                .map(each -> new AttendanceMatch.Candidate(learner(each), String.valueOf(each.phone()), units(each.teamName(), each.leaf()))).toList();
    }

    /** From the nearest outwards: team, village, commune, district. */
    private List<String> units(String team, int leaf) {
        var units = new ArrayList<String>();
        if (team != null) units.add(team);
        line(leaf).stream().filter(place -> place.level() > Place.PROVINCE).forEach(place -> units.add(place.name()));
        return units;
    }

    private Learner learner(Members.Known member) {
        return new Learner(member.leaf(), member.team(), member.member(), member.name(), member.phone(), member.teamName(), placeOf(member.leaf()),
                within(member.leaf()));
    }

    private Learner learner(People.Known person) {
        return new Learner(person.leaf(), person.door(), person.person(), person.name(), person.phone(), person.home(), placeOf(person.leaf()),
                within(person.leaf()));
    }

    /** The place a leaf belongs to, with its type: thôn Nà Mòn. */
    String placeOf(int leaf) { return line(leaf).stream().findFirst().map(Place::fullName).orElse(""); }

    private String within(int leaf) { return line(leaf).stream().skip(1).findFirst().map(Place::fullName).orElse(null); }


    private List<Place> line(int leaf) { return places.ancestorsOf(leaf, today()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
