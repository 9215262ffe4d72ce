package vn.tungnha.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;

/** Roles as lists write them. */
final class RoleNames {
    private record Named(String words, Role role) {}

    /** The first name that a cell contains decides, so longer names come before their parts. */
    private static final List<Named> NAMES = List.of(
            new Named("to pho", Role.MEMBER), new Named("to truong", Role.TEAM_LEAD), new Named("truong to", Role.TEAM_LEAD),
            new Named("thanh vien", Role.MEMBER), new Named("to vien", Role.MEMBER), new Named("tinh nguyen vien", Role.MEMBER), new Named("member", Role.MEMBER),
            new Named("quan tri", Role.ADMINISTRATOR),
            new Named("can bo tinh", Role.PROVINCE_OFFICE), new Named("so ", Role.PROVINCE_OFFICE), new Named("cap tinh", Role.PROVINCE_OFFICE),
            new Named("can bo huyen", Role.DISTRICT_OFFICE), new Named("cap huyen", Role.DISTRICT_OFFICE), new Named("phong van hoa", Role.DISTRICT_OFFICE),
            new Named("tap huan", Role.TRAINER), new Named("giang vien", Role.TRAINER), new Named("bao cao vien", Role.TRAINER),
            new Named("ho tro", Role.SUPPORTER), new Named("doi tac", Role.SUPPORTER), new Named("bien tap", Role.EDITOR),
            new Named("kiem tra", Role.AUDITOR), new Named("giam sat", Role.AUDITOR),
            new Named("can bo", Role.COMMUNE_OFFICE), new Named("cong chuc", Role.COMMUNE_OFFICE), new Named("cap xa", Role.COMMUNE_OFFICE),
            new Named("chu tich", Role.COMMUNE_OFFICE), new Named("pho chu tich", Role.COMMUNE_OFFICE));

    private static final Map<Integer, Role> OF_LEVEL = Map.of(Place.PROVINCE, Role.PROVINCE_OFFICE, Place.DISTRICT, Role.DISTRICT_OFFICE,
            Place.COMMUNE, Role.COMMUNE_OFFICE, Place.VILLAGE, Role.MEMBER);

    private RoleNames() {}

    static Optional<Role> of(String written) {
        String folded = VietnameseText.folded(written) + " ";
        return NAMES.stream().filter(each -> folded.contains(each.words())).map(Named::role).findFirst();
    }

    /** Where a list names no role: an officer of a commune or a higher place, a member of a village. */
    static Role usual(Place place) { return OF_LEVEL.getOrDefault(place.level(), Role.MEMBER); }
}
