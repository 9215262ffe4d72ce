package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.indicator.Register;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** An id belongs to one leaf. What a split carries is tested in SplitTest. */
@TungNhaTest
class IdOnceTest {
    private static final Instant SPRING = Instant.parse("2024-03-10T02:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired FactHomes homes;

    private Village here;
    private Village elsewhere;

    @BeforeEach
    void twoVillages() {
        here = new Village(context);
        elsewhere = new Village(context);
    }

    @Test
    void anIdThatAnotherLeafHoldsIsRefused() {
        UUID id = Ids.next(SPRING);
        here.tell(SPRING, here.household(here.lan, id, SPRING, "Hộ"));

        List<Receipt> receipts = elsewhere.tell(SPRING, elsewhere.household(elsewhere.lan, id, SPRING, "Hộ"),
                elsewhere.visit(elsewhere.lan, Ids.next(SPRING), id, SPRING));

        assertThat(receipts).extracting(Receipt::problem).containsExactly("ID_REUSED", "PARENT_MISSING");
        assertThat(homes.leafOf(id)).contains(here.leaf);
    }

    @Test
    void anIdThatOneCallUsesInTwoLeavesIsRefusedTheSecondTime() {
        UUID id = Ids.next(SPRING);

        List<Receipt> receipts = here.tell(SPRING, here.household(here.lan, id, SPRING, "Hộ"),
                elsewhere.household(elsewhere.lan, id, SPRING, "Hộ"));

        assertThat(receipts).extracting(Receipt::problem).containsExactly(null, "ID_REUSED");
    }

    @Test
    void aPoisonedBatchRefusesItToo() {
        UUID id = Ids.next(SPRING);
        NewFact poison = new NewFact(Ids.next(SPRING), here.leaf, "household.registered/1", id, here.lan, null, null,
                null, SPRING, "{}", null);
        here.tell(SPRING, here.household(here.lan, id, SPRING, "Hộ"));

        assertThat(elsewhere.tell(SPRING, poison, elsewhere.household(elsewhere.lan, id, SPRING, "Hộ")).getLast()
                .problem()).isEqualTo("ID_REUSED");
    }

    @Test
    void theFactRecordedFirstOwnsAnIdThatTwoLeavesHeldBefore() {
        UUID id = Ids.next(SPRING);
        here.tell(SPRING.plusSeconds(60), here.household(here.lan, id, SPRING, "Hộ"));
        new Opened(context).tamper("""
                insert into ledger.fact (leaf, tick, id, type, subject, author, occurred_at, recorded_at, happened_at, body, hash)
                select ?, 1, id, type, subject, author, occurred_at, recorded_at + interval '30 seconds', happened_at, body, hash from ledger.fact where id = ?
                """, elsewhere.leaf, id);

        assertThat(homes.leafOf(id)).contains(here.leaf);
        assertThat(homes.leafOf(Ids.next(SPRING))).isEmpty();
    }

    /** Neither call sees the other's fact, because each commits after the other has decided: the ledger locks leaves, and the calls have none in common. */
    @Test
    void oneIdSentToTwoLeavesAtOnceIsAcceptedInOne() throws Exception {
        UUID id = Ids.next(SPRING);
        var decided = new CyclicBarrier(2);
        List<Receipt> receipts;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Receipt> first = threads.submit(() -> recorded(here, id, SPRING, decided));
            Future<Receipt> second = threads.submit(() -> recorded(elsewhere, id, SPRING.plusSeconds(1), decided));
            receipts = List.of(first.get(), second.get());
        }

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        assertThat(homes.leafOf(id)).as("an id without a leaf is the first fact's, for every caller").contains(here.leaf);
        assertThat(context.getBean(Register.class).household(here.leaf, id).head()).isEqualTo("Hộ " + here.leaf);
        assertThat(context.getBean(Register.class).household(elsewhere.leaf, id).head()).isEqualTo("Hộ " + elsewhere.leaf);
        for (Village each : List.of(here, elsewhere)) {
            assertThat(each.tell(SPRING.plusSeconds(2), named(each, id, SPRING.plusSeconds(each == here ? 0 : 1))))
                    .as("sent again").extracting(Receipt::outcome, Receipt::leaf).containsExactly(tuple(Receipt.Outcome.ALREADY, each.leaf));
            assertThat(each.tell(SPRING.plusSeconds(3), each.visit(each.lan, Ids.next(SPRING), id, SPRING.plusSeconds(3))))
                    .as("its own visits").extracting(Receipt::outcome, Receipt::leaf).containsExactly(tuple(Receipt.Outcome.ACCEPTED, each.leaf));
            assertThat(context.getBean(Verification.class).verify(each.province).differences()).isEmpty();
        }
    }

    private Receipt recorded(Village village, UUID id, Instant at, CyclicBarrier decided) {
        return context.getBean(Ledger.class).tellTogether(List.of(named(village, id, at)), at, receipts -> {
            try {
                decided.await(30, TimeUnit.SECONDS);
                return true;
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }).getFirst();
    }

    private static NewFact named(Village village, UUID id, Instant at) { return village.household(village.lan, id, at, "Hộ " + village.leaf); }

    @Test
    void namingSomebodyUnderAnIdOfAnotherCommuneIsRefusedAndGrantsNothing() {
        var answerers = context.getBean(vn.tungnha.helpdesk.Answerers.class);
        var accounts = context.getBean(vn.tungnha.access.Accounts.class);
        var authority = context.getBean(vn.tungnha.access.Authority.class);
        UUID id = Ids.next(SPRING);
        answerers.name(here.hoa, here.commune, id, named());

        assertThatThrownBy(() -> answerers.name(elsewhere.hoa, elsewhere.commune, id, named()))
                .hasMessageContaining("ID_REUSED");

        UUID account = accounts.find("answerer-" + id).orElseThrow().id();
        assertThat(authority.roles(account)).extracting(held -> held.place()).containsExactly(here.commune);
    }

    private static vn.tungnha.helpdesk.AnswererNamed named() {
        return new vn.tungnha.helpdesk.AnswererNamed(List.of(UUID.randomUUID()),
                vn.tungnha.helpdesk.AnswererNamed.Kind.BANK, "Ngân hàng", null,
                new vn.tungnha.helpdesk.AnswererNamed.Contact(null, null, "hanh@example.vn"));
    }
}
