package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code member.described/1}: who a member is, from now on, in place of what was recorded before; what is absent is no longer known. Role, first day and
 * last day in the team stay as they are.
 *
 * @param account with which the member signs in; absent: none, so this also separates a member from an account
 * @param termEnd last day of the term
 */
public record MemberDescribed(UUID member, UUID account, String organisation, Gender gender, Integer birthYear, List<String> languages, List<String> skills,
        LocalDate termEnd, MemberJoined.Details personal) implements FactContent {
    public MemberDescribed {
        Limits.required("member", member);
        organisation = Limits.name("organisation", organisation, MemberJoined.LONGEST_NAME);
        MemberJoined.checkBirthYear(birthYear);
        languages = MemberJoined.words("languages", languages);
        skills = MemberJoined.words("skills", skills);
        Limits.day("termEnd", termEnd);
    }

    @Override
    public void checkComplete() { Limits.required("name", personal == null ? null : personal.name()); }

    @Override
    public Set<UUID> needs() { return Set.of(member); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(member) instanceof MemberJoined)) throw new Refusal(TeamProblem.NOT_A_MEMBER);
    }

    /** The member as joined, described in these words. */
    public MemberJoined of(MemberJoined joined) {
        return new MemberJoined(account, joined.role(), organisation, gender, birthYear, languages, skills, joined.from(), termEnd, joined.decision(),
                joined.acceptedBy(), personal);
    }
}
