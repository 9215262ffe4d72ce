package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Every role × every row kind: a phone receives what the permissions of its account's roles say. */
@TungNhaTest
class PullPermissionsTest {
    /** Fields that hold something personal. A name can also be a thing's, so the kinds of people are listed besides. */
    private static final Set<String> PERSONAL = Set.of("head", "locator", "phone", "phones", "email", "ethnicity",
            "note");

    @Autowired ApplicationContext context;
    @Autowired Registry registry;
    @Autowired PullScope scope;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Places places;

    @Test
    void aRolePullsExactlyTheKindsThatItsPermissionsAllow() {
        var village = new Village(context);
        int commune = places.get(village.commune, TestClock.today()).ownLeaf();
        var softly = new SoftAssertions();
        for (Role role : Role.values()) {
            UUID account = accounts.create("pull-" + UUID.randomUUID(), role.name(), null);
            roles.grant(account, role, village.commune, Village.FOUNDED, null);
            PullScope.Leaves leaves = scope.of(account);
            for (RowKind<?> kind : registry.kinds().values()) {
                boolean allowed = role.permits(kind.permission());
                boolean carries = role.permits(Permission.SEE_HOUSEHOLDS);
                softly.assertThat(leaves.sees(village.leaf, kind)).as("%s pulls %s of a village", role, kind.code())
                        .isEqualTo(carries && allowed);
                softly.assertThat(leaves.sees(commune, kind)).as("%s pulls %s of the commune", role, kind.code())
                        .isEqualTo(allowed && (carries || kind.audience() == RowKind.Audience.BENEATH));
            }
        }
        softly.assertAll();
    }

    @Test
    void whoWorksAtNoDoorPullsNothingPersonal() {
        for (Role role : List.of(Role.SUPPORTER, Role.TRAINER, Role.EDITOR, Role.AUDITOR, Role.DISTRICT_OFFICE,
                Role.ADMINISTRATOR, Role.PUBLIC_PAGE, Role.ADMISSIONS))
            assertThat(registry.kinds().values()).filteredOn(kind -> role.permits(kind.permission()))
                    .filteredOn(PullPermissionsTest::isPersonal).as("%s", role).isEmpty();
    }

    @Test
    void aKindWithSomethingPersonalDeclaresAPermissionForIt() {
        assertThat(registry.kinds().values()).filteredOn(PullPermissionsTest::isPersonal)
                .extracting(RowKind::permission)
                .doesNotContain(Permission.SIGNED_IN).containsOnly(Permission.SEE_HOUSEHOLDS, Permission.SEE_PERSONAL);
        assertThat(registry.kinds().values()).filteredOn(kind -> kind.permission() == Permission.SEE_PERSONAL)
                .extracting(RowKind::name)
                .containsExactlyInAnyOrder("member", "answerer");
    }

    private static boolean isPersonal(RowKind<?> kind) {
        return Set.of("member", "answerer", "person").contains(kind.name())
                || Arrays.stream(kind.row().getRecordComponents()).anyMatch(part -> PERSONAL.contains(part.getName()));
    }
}
