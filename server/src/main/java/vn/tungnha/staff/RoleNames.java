package vn.tungnha.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;

/** Roles as lists write them. */
final class RoleNames {
    private record Named(String words, Role role) {}

    /** The first name that a cell contains decides, so a longer name comes before the names it contains. */
    private static final List<Named> IN_TEAMS = List.of(
            new Named("to pho", Role.MEMBER), new Named("pho to truong", Role.MEMBER), new Named("to truong", Role.TEAM_LEAD),
            new Named("truong to", Role.TEAM_LEAD), new Named("thanh vien", Role.MEMBER), new Named("to vien", Role.MEMBER),
            new Named("tinh nguyen vien", Role.MEMBER), new Named("member", Role.MEMBER));

    /** "sở", a department of the province. Its folded letters are also those of "số" (digital, number), as in "chuyển đổi số". */
    private static final Pattern DEPARTMENT = Pattern.compile("^so |\\bsở\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** Only at the beginning: the board of a cooperative is its "hội đồng quản trị". */
    private static final String ADMINISTRATION = "quan tri";

    private static final List<Named> IN_OFFICES = List.of(
            new Named("can bo tinh", Role.PROVINCE_OFFICE), new Named("cap tinh", Role.PROVINCE_OFFICE),
            new Named("can bo huyen", Role.DISTRICT_OFFICE), new Named("cap huyen", Role.DISTRICT_OFFICE), new Named("phong van hoa", Role.DISTRICT_OFFICE),
            new Named("tap huan", Role.TRAINER), new Named("giang vien", Role.TRAINER), new Named("bao cao vien", Role.TRAINER),
            new Named("ho tro", Role.SUPPORTER), new Named("doi tac", Role.SUPPORTER), new Named("bien tap", Role.EDITOR),
            new Named("kiem tra", Role.AUDITOR), new Named("giam sat", Role.AUDITOR),
            new Named("can bo", Role.COMMUNE_OFFICE), new Named("cong chuc", Role.COMMUNE_OFFICE), new Named("cap xa", Role.COMMUNE_OFFICE),
            new Named("chu tich", Role.COMMUNE_OFFICE));

    private static final Map<Integer, Role> OF_LEVEL = Map.of(Place.PROVINCE, Role.PROVINCE_OFFICE, Place.DISTRICT, Role.DISTRICT_OFFICE,
            Place.COMMUNE, Role.COMMUNE_OFFICE, Place.VILLAGE, Role.MEMBER);

    private RoleNames() {}

    /** The role that the words of a cell mean; empty when they mean none. */
    static Optional<Role> of(String written) {
        String folded = VietnameseText.folded(written);
        Optional<Role> inTeam = first(IN_TEAMS, folded);
        if (inTeam.isPresent()) return inTeam;
        if (folded.startsWith(ADMINISTRATION)) return Optional.of(Role.ADMINISTRATOR);
        if (DEPARTMENT.matcher(VietnameseText.oneLine(written).toLowerCase(Locale.ROOT)).find()) return Optional.of(Role.PROVINCE_OFFICE);
        return first(IN_OFFICES, folded);
    }

    private static Optional<Role> first(List<Named> names, String folded) {
        return names.stream().filter(each -> folded.contains(each.words())).map(Named::role).findFirst();
    }

    /** Default role when a list names none: an officer at a commune or a higher place, a member at a village. */
    static Role usual(Place place) { return OF_LEVEL.getOrDefault(place.level(), Role.MEMBER); }
}
