package vn.tungnha.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungnha.access.Role;

class RoleNamesTest {
    /** Folding makes "số" (digital, number) and "sở" (a department of the province) one word; only the department may give a role of the province. */
    @ParameterizedTest
    @CsvSource({"Công chức phụ trách chuyển đổi số,COMMUNE_OFFICE", "Cán bộ dân số xã,COMMUNE_OFFICE", "Sở Khoa học và Công nghệ,PROVINCE_OFFICE",
            "Cán bộ Sở TTTT,PROVINCE_OFFICE", "so khcn,PROVINCE_OFFICE"})
    void onlyADepartmentGivesARoleOfTheProvince(String written, Role role) { assertThat(RoleNames.of(written)).contains(role); }

    @Test
    void aTeamForDigitalTechnologyIsNoRole() { assertThat(RoleNames.of("Tổ công nghệ số cộng đồng")).isEmpty(); }

    @Test
    void theBoardOfACooperativeIsNoAdministrator() {
        assertThat(RoleNames.of("Quản trị hệ thống")).contains(Role.ADMINISTRATOR);
        assertThat(RoleNames.of("Chủ tịch Hội đồng quản trị HTX")).contains(Role.COMMUNE_OFFICE);
    }

    @Test
    void aDeputyOfATeamIsAMemberHoweverItIsWritten() {
        assertThat(RoleNames.of("Tổ phó")).contains(Role.MEMBER);
        assertThat(RoleNames.of("Phó tổ trưởng")).contains(Role.MEMBER);
        assertThat(RoleNames.of("Tổ trưởng")).contains(Role.TEAM_LEAD);
    }
}
