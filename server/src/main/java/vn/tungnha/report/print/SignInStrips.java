package vn.tungnha.report.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.report.document.InvitationStrips;
import vn.tungnha.report.document.InvitationStrips.Strip;
import vn.tungnha.staff.SignInLinks;
import vn.tungnha.staff.StaffDirectory;
import vn.tungnha.staff.StaffLine;

/** Invitation sheets: for each person a strip with a one-time link as QR code. Printing makes new links, so older sheets stop working. */
@Component
public class SignInStrips {
    private static final Set<Role> ON_PHONES = Set.of(Role.MEMBER, Role.TEAM_LEAD);

    private final StaffDirectory directory;
    private final SignInLinks links;

    SignInStrips(StaffDirectory directory, SignInLinks links) {
        this.directory = directory;
        this.links = links;
    }

    /**
     * The strips as pdf, by place and name.
     *
     * @param origin scheme, host and port under which people reach the server, as the browser of the caller knows it
     */
    public byte[] print(UUID author, List<UUID> people, String origin) {
        Origin.check(origin);
        if (people.isEmpty()) throw new Refusal(AccessProblem.MALFORMED);
        Map<UUID, StaffLine> lines = directory.get(author, people.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(StaffLine::id, Function.identity()));
        Comparator<Strip> order = Comparator.comparing(Strip::place, VietnameseText.inOrder()).thenComparing(Strip::displayName, VietnameseText.byGivenName());
        return InvitationStrips.pdf(links.make(author, lines.keySet()).stream().map(made -> strip(made, lines.get(made.account()), origin)).sorted(order).toList());
    }

    private static Strip strip(SignInLinks.Made made, StaffLine person, String origin) {
        List<StaffLine.HeldRole> current = person.roles().stream().filter(StaffLine.HeldRole::current).toList();
        String place = current.stream().map(SignInStrips::named).distinct().collect(Collectors.joining("; "));
        boolean field = current.isEmpty() || current.stream().anyMatch(each -> ON_PHONES.contains(each.role()));
        // The link works until a moment of its last day, so the day before is the last whole one.
        LocalDate lastDay = ProvinceDay.of(made.expiresAt()).minusDays(1);
        return new Strip(person.displayName(), made.name(), place, origin + (field ? "/field/" : "/console/") + "#vao=" + made.token(), lastDay);
    }

    private static String named(StaffLine.HeldRole role) { return role.within() == null ? role.placeName() : role.placeName() + ", " + role.within(); }
}
