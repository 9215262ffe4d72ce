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
 */
public record MemberJoined(UUID account, MemberRole role, String organisation, Gender gender, Integer birthYear, List<String> languages,
        LocalDate from, Details personal) implements FactContent {
    /** Tổ trưởng, tổ phó, thành viên, cộng tác viên. */
    public enum MemberRole { LEAD, DEPUTY, MEMBER, COLLABORATOR }

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_LANGUAGE = 40;
    private static final int MOST_LANGUAGES = 10;
    private static final int OLDEST = 1890;
    private static final int YOUNGEST = 2100;

    /** What names and reaches a member. */
    public record Details(String name, String phone) {
        static final Details NONE = new Details(null, null);

        public Details {
            Limits.text("name", name, LONGEST_NAME);
            phone = PhoneNumber.normalised(Limits.text("phone", phone, LONGEST_PHONE));
        }
    }

    public MemberJoined {
        Limits.required("role", role);
        Limits.text("organisation", organisation, LONGEST_NAME);
        Limits.number("birthYear", birthYear, OLDEST, YOUNGEST);
        languages = PublicWords.of("languages", languages, MOST_LANGUAGES, LONGEST_LANGUAGE);
        Limits.day("from", Limits.required("from", from));
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
