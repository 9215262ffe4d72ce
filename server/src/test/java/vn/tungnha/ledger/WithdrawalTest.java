package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/**
 * Every fact type × every role: a withdrawal needs the permission of the withdrawn fact's own type. A new type or role
 * is tested without a line here.
 */
@TungNhaTest
class WithdrawalTest {
    private static final Instant THEN = Instant.parse("2024-03-10T02:00:00Z");
    private static final Instant NOW = Instant.parse("2024-06-10T02:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired LedgerParts parts;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired Roles roles;

    private Village village;

    @BeforeEach
    void aVillage() { village = new Village(context); }

    @Test
    void aWithdrawalNeedsThePermissionOfTheWithdrawnFactsOwnType() {
        Map<Role, UUID> holders = new EnumMap<>(Role.class);
        for (Role role : Role.values()) holders.put(role, holder(role));
        var softly = new SoftAssertions();
        for (JsonNode sample : Contract.samples("facts")) {
            FactType<?> type = parts.registry().type(sample.get("type").asString()).orElseThrow();
            if (type == Registry.WITHDRAWN || type == Registry.ERASED || type == Registry.REBUILT || type == Registry.SPLIT) continue;
            holders.forEach((role, account) -> {
                softly.assertThat(withdraws(account, sample, account, NOW))
                        .as("%s withdraws its own %s", role, type.code())
                        .isEqualTo(role.permits(type.permission()));
                softly.assertThat(withdraws(account, sample, UUID.randomUUID(), NOW))
                        .as("%s withdraws another author's %s", role, type.code())
                        .isEqualTo(role.permits(type.permission()) && role.permits(Permission.CORRECT_OTHERS));
            });
        }
        softly.assertAll();
    }

    /** The permission counts on the day the server receives the withdrawal, so dating it back does not help. */
    @Test
    void aDismissedMemberWithdrawsNothingThatTheServerHolds() {
        JsonNode visit = Contract.read("facts/visit.made.1.json");
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 5, 1));

        assertThat(withdraws(village.lan, visit, village.lan, NOW)).isFalse();
        assertThat(withdraws(village.lan, visit, village.lan, THEN.plusSeconds(60))).as("before the dismissal")
                .isTrue();
    }

    @Test
    void aDismissedOfficeErasesNothing() {
        UUID household = Ids.next(THEN);
        village.tell(THEN, village.household(village.lan, household, THEN, "Hộ"));
        roles.end(village.tuan, Role.PROVINCE_OFFICE, village.province, LocalDate.of(2024, 5, 1));
        NewFact erasure = village.fact(village.tuan, Ids.next(NOW), "personal.erased/1", household,
                THEN.plusSeconds(60),
                "{\"facts\":[\"" + household + "\"],\"reason\":\"requested\"}", null);

        assertThat(village.tell(NOW, erasure).getFirst().problem()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void anErasureWithoutAReasonIsRefusedAndErasesNothing() {
        UUID household = Ids.next(THEN);
        village.tell(THEN, village.household(village.lan, household, THEN, "Hộ"));
        NewFact erasure = village.fact(village.tuan, Ids.next(NOW), "personal.erased/1", household, NOW, "{\"facts\":[\"" + household + "\"]}", null);

        Receipt receipt = village.tell(NOW, erasure).getFirst();

        assertThat(receipt.problem()).isEqualTo("FIELD_MISSING");
        assertThat(receipt.params()).containsEntry("field", "reason");
        assertThat(jdbc.sql("select head from household.household where id = :id").param("id", household).query(String.class).single()).isEqualTo("Hộ");
    }

    /** What a phone recorded and corrected offline arrives in one push, and counts as any other late fact. */
    @Test
    void aPhoneThatWasOfflineBringsAVisitAndItsCorrectionAfterTheDismissal() {
        UUID device = Ids.next(THEN), household = Ids.next(THEN), visit = Ids.next(THEN);
        village.tell(THEN, village.household(village.lan, household, THEN, "Hộ"));
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 5, 1));
        NewFact made = on(device, 1, village.visit(village.lan, visit, household, THEN.plusSeconds(60)));
        NewFact undone = on(device, 2, village.fact(village.lan, Ids.next(THEN), "fact.withdrawn/1", household,
                THEN.plusSeconds(120),
                "{\"facts\":[\"" + visit + "\"]}", null));

        assertThat(village.tell(NOW, made, undone)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        assertThat(village.tell(NOW.plusSeconds(60),
                on(device, 3, village.fact(village.lan, Ids.next(THEN), "fact.withdrawn/1", household,
                THEN.plusSeconds(120), "{\"facts\":[\"" + visit + "\"]}", null))).getFirst().problem())
                        .isEqualTo("OUT_OF_SCOPE");
    }

    private static NewFact on(UUID device, long number, NewFact fact) {
        return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), null, device, number,
                fact.occurredAt(), fact.body(), fact.personal());
    }

    /** Each role is held at the province, above the leaf the fact lives at. */
    private UUID holder(Role role) {
        UUID account = accounts.create("holder-" + UUID.randomUUID(), role.name(), null);
        roles.grant(account, role, village.province, Village.FOUNDED, null);
        return account;
    }

    private boolean withdraws(UUID account, JsonNode sample, UUID author, Instant receivedAt) {
        UUID id = Ids.next(THEN);
        JsonNode personal = sample.get("personal");
        var subject = new Subject(village.leaf);
        var told = new NewFact(id, village.leaf, sample.get("type").asString(), id, author, null, null, null, THEN,
                sample.get("body").toString(),
                personal == null ? null : personal.toString());
        subject.add(parts.reader().told(Arrival.of(told, THEN).numbered(1)));
        var withdrawal = new NewFact(Ids.next(THEN), village.leaf, "fact.withdrawn/1", id, account, null, null, null,
                THEN.plusSeconds(60),
                "{\"facts\":[\"" + id + "\"]}", null);
        try {
            return new Decision(parts).on(Arrival.of(withdrawal, receivedAt), subject, other -> subject) instanceof Decision.Now;
        } catch (Refusal refused) {
            assertThat(refused.problem().name()).isEqualTo("OUT_OF_SCOPE");
            return false;
        }
    }
}
