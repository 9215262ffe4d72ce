package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** Where people hold roles. */
@TungNhaTest
class RolesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Autowired Accounts accounts;
    @Autowired Authority authority;
    @Autowired Roles roles;
    @Autowired Places places;

    @Test
    void aRoleIsHeldOnlyAtPlacesOfItsLevels() {
        var here = TestProvince.found(places);
        for (Role role : Role.values())
            for (int place : new int[] {here.province(), here.district(), here.diaLinh(), here.naMon()}) {
                UUID account = accounts.create("role-" + UUID.randomUUID(), role.name(), null);
                var grant = new Roles.Grant(account, role, place, Days.from(DAY));
                Place at = places.get(place, DAY);
                if (role.ofAPerson() && role.levels().contains(at.level())) assertThatCode(() -> roles.appoint(grant))
                        .doesNotThrowAnyException();
                else assertThatThrownBy(() -> roles.appoint(grant)).as("%s at %s", role, at.type())
                        .hasMessageContaining("ROLE_LEVEL_WRONG");
                assertThat(authority.roles(account))
                        .hasSize(role.ofAPerson() && role.levels().contains(at.level()) ? 1 : 0);
            }
    }

    @Test
    void aMemberBelongsToAVillageAnOfficeToItsOwnLevelAndThePublicPageIsNobodys() {
        assertThat(Role.MEMBER.levels()).containsOnly(Place.VILLAGE);
        assertThat(Role.COMMUNE_OFFICE.levels()).containsOnly(Place.COMMUNE);
        assertThat(Role.PROVINCE_OFFICE.levels()).containsOnly(Place.PROVINCE);
        assertThat(Role.PUBLIC_PAGE.ofAPerson()).isFalse();
        assertThat(Role.ADMISSIONS.ofAPerson()).isFalse();
    }

    /** A sealed report goes to the office above under the seal of the unit: a lead of a team writes, the office seals. */
    @Test
    void theOfficesSealReportsAndKeepLayoutsAndNobodyElse() {
        for (Role role : Role.values()) {
            boolean office = Set.of(Role.COMMUNE_OFFICE, Role.DISTRICT_OFFICE, Role.PROVINCE_OFFICE).contains(role);
            assertThat(role.permits(Permission.SEAL_REPORTS)).as("%s seals", role).isEqualTo(office);
            assertThat(role.permits(Permission.MANAGE_LAYOUTS)).as("%s keeps layouts", role).isEqualTo(office);
        }
        assertThat(Role.TEAM_LEAD.permits(Permission.WRITE_REPORTS)).isTrue();
    }

    @Test
    void whoOnlyReadsNumbersWritesNoReport() {
        for (Role role : new Role[] {Role.AUDITOR, Role.TRAINER, Role.SUPPORTER,
                Role.EDITOR}) assertThat(role.permits(Permission.WRITE_REPORTS)).as("%s", role).isFalse();
        for (Role role : new Role[] {Role.COMMUNE_OFFICE, Role.DISTRICT_OFFICE,
                Role.PROVINCE_OFFICE}) assertThat(role.permits(Permission.WRITE_REPORTS)).isTrue();
    }
}
