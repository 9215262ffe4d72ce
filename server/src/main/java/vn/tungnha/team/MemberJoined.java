package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.PublicWords;

/**
 * {@code member.joined/1}: somebody joins a team; the member's id is this fact's.
 *
 * @param account      with which the member signs in, if there is one
 * @param organisation e.g. Đoàn Thanh niên
 * @param termEnd      last day of the term; absent without one
 * @param decision     that changed the team's members, when it is not the one that founded the team
 * @param acceptedBy   the account that accepted a request to join; absent when an office adds the member
 */
public record MemberJoined(UUID account, MemberRole role, String organisation, Gender gender, Integer birthYear, List<String> languages,
        List<String> skills, LocalDate from, LocalDate termEnd, FoundingDecision decision, UUID acceptedBy, Details personal) implements FactContent {
    /** Tổ trưởng, tổ phó, thành viên, cộng tác viên. */
    public enum MemberRole { LEAD, DEPUTY, MEMBER, COLLABORATOR }

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 10;
    private static final int OLDEST = 1890;
    private static final int YOUNGEST = 2100;

    /** What names and reaches a member. */
    public record Details(String name, String phone) {
        static final Details NONE = new Details(null, null);

        public Details {
            name = Limits.name("name", name, LONGEST_NAME);
            phone = PhoneNumber.normalised(Limits.text("phone", phone, LONGEST_PHONE));
        }
    }

    public MemberJoined {
        Limits.required("role", role);
        organisation = Limits.name("organisation", organisation, LONGEST_NAME);
        checkBirthYear(birthYear);
        languages = words("languages", languages);
        skills = words("skills", skills);
        Limits.day("from", Limits.required("from", from));
        Limits.day("termEnd", termEnd);
    }

    static void checkBirthYear(Integer birthYear) { Limits.number("birthYear", birthYear, OLDEST, YOUNGEST); }

    static List<String> words(String field, List<String> words) { return PublicWords.of(field, words, MOST_WORDS, LONGEST_WORD); }

    /** The same member from another day. */
    MemberJoined startingOn(LocalDate day) {
        return new MemberJoined(account, role, organisation, gender, birthYear, languages, skills, day, termEnd, decision, acceptedBy, personal);
    }

    @Override
    public void checkComplete() { Limits.required("name", personal == null ? null : personal.name()); }

    @Override
    public void checkAfter(EarlierFacts earlier) { checkTeam(earlier); }

    /** Never null, also once the personal part was erased. */
    public Details details() { return personal == null ? Details.NONE : personal; }

    static void checkTeam(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof TeamFounded)) throw new Refusal(TeamProblem.SUBJECT_NOT_A_TEAM);
    }
}
