package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungnha.ledger.Grove.SPRING;
import static vn.tungnha.ledger.Receipt.Outcome.ACCEPTED;
import static vn.tungnha.ledger.Receipt.Outcome.ALREADY;
import static vn.tungnha.ledger.Receipt.Outcome.LATER;
import static vn.tungnha.ledger.Receipt.Outcome.REFUSED;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Orchard.SeasonRow;
import vn.tungnha.ledger.Orchard.Sort;
import vn.tungnha.ledger.Orchard.TreeRow;

/** What becomes of facts at the ledger's door. */
@OrchardTest
class LedgerTest {
    @Autowired ApplicationContext context;
    private Grove naMon;
    private final UUID plum = Ids.next(SPRING);

    @BeforeEach
    void aVillage() { naMon = new Grove(context); }

    @Test
    void ticksHaveNoGapsWhateverIsRefusedBetween() {
        List<Receipt> receipts = naMon.tell(naMon.planted(plum, SPRING), naMon.picked(Ids.next(SPRING), plum, SPRING, 0),
                naMon.picked(Ids.next(SPRING), plum, SPRING, 5), naMon.picked(Ids.next(SPRING), plum, SPRING, 6));

        assertThat(receipts).extracting(Receipt::outcome).containsExactly(ACCEPTED, REFUSED, ACCEPTED, ACCEPTED);
        assertThat(receipts).extracting(Receipt::tick).containsExactly(1L, null, 2L, 3L);
        assertThat(receipts.get(1).problem()).isEqualTo("NOTHING_PICKED");
        assertThat(receipts.get(1).params()).containsEntry("kilos", 0);
    }

    @Test
    void whatArrivesTwiceCountsOnce() {
        NewFact basket = naMon.picked(Ids.next(SPRING), plum, SPRING, 5);
        naMon.tell(naMon.planted(plum, SPRING), basket, basket);
        LeafState once = naMon.state();

        List<Receipt> again = naMon.tell(basket, naMon.planted(plum, SPRING));

        assertThat(again).extracting(Receipt::outcome).containsOnly(ALREADY);
        assertThat(again).extracting(Receipt::tick).containsExactly(2L, 1L);
        assertThat(naMon.state()).isEqualTo(once);
    }

    @Test
    void anIdUsedForSomethingElseIsRefused() {
        UUID basket = Ids.next(SPRING);
        List<Receipt> receipts = naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5), naMon.picked(basket, plum, SPRING, 6));

        assertThat(receipts.get(2).problem()).isEqualTo("ID_REUSED");
        assertThat(naMon.tell(naMon.picked(basket, plum, SPRING, 7)).getFirst().problem()).isEqualTo("ID_REUSED");
    }

    @Test
    void anotherTimeOrAnotherTellerUnderTheSameIdIsOtherContent() {
        UUID basket = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5));

        assertThat(naMon.tell(naMon.picked(basket, plum, SPRING.plusSeconds(1), 5), Grove.by(naMon.village.minh, naMon.picked(basket, plum, SPRING, 5))))
                .extracting(Receipt::problem).containsOnly("ID_REUSED");
        assertThat(naMon.facts()).hasSize(2);
    }

    @Test
    void whatWasTakenBackStaysTakenBackAndTakingBackNothingIsRefused() {
        UUID basket = Ids.next(SPRING), undone = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5), naMon.withdrawn(undone, plum, SPRING, basket));

        assertThat(naMon.tell(naMon.withdrawn(Ids.next(SPRING), plum, SPRING, undone), naMon.withdrawn(Ids.next(SPRING), plum, SPRING),
                naMon.fact(Ids.next(SPRING), "fact.withdrawn/1", plum, SPRING, "{}", null))).extracting(Receipt::problem).containsExactly("BODY_INVALID",
                "BODY_INVALID", "FIELD_MISSING");
        assertThat(naMon.state().text(true)).doesNotContain("row season");
    }

    @Test
    void aBasketTakenBackBeforeItsTreeIsTakenBackTwiceAndCountsNever() {
        UUID basket = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5));

        assertThat(naMon.tell(naMon.withdrawn(Ids.next(SPRING), plum, SPRING, basket), naMon.withdrawn(Ids.next(SPRING), plum, SPRING, basket)))
                .extracting(Receipt::outcome).containsOnly(ACCEPTED);
        assertThat(naMon.state().text(true)).doesNotContain("row season", "tally fruit.picked").contains("gone season");
    }

    @Test
    void aChildThatComesBeforeItsParentWaitsAndGoesInLater() {
        UUID first = Ids.next(SPRING);
        NewFact second = naMon.fact(Ids.next(SPRING), "fruit.picked/1", plum, SPRING, "{\"kilos\":3,\"after\":\"" + first + "\"}", null);

        List<Receipt> receipts = naMon.tell(naMon.picked(first, plum, SPRING, 5), naMon.planted(plum, SPRING), second);

        assertThat(receipts).extracting(Receipt::outcome).containsExactly(LATER, ACCEPTED, LATER);
        assertThat(receipts.get(0).params()).containsEntry("id", plum);
        assertThat(receipts.get(2).params()).containsEntry("id", first);
        assertThat(naMon.tell(naMon.picked(first, plum, SPRING, 5), second)).extracting(Receipt::outcome).containsOnly(ACCEPTED);
    }

    @Test
    void aTypeOrVersionNotKnownYetWaits() {
        List<Receipt> receipts = naMon.tell(naMon.fact(Ids.next(SPRING), "tree.felled/1", plum, SPRING, "{}", null),
                naMon.fact(Ids.next(SPRING), "fruit.picked/2", plum, SPRING, "{}", null));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(LATER);
        assertThat(receipts).extracting(Receipt::problem).containsOnly("TYPE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "{\"sort\":\"plum\",\"height\":3}          | -                       | BODY_INVALID",
        "{\"sort\":\"apple\"}                      | -                       | BODY_INVALID",
        "{\"sort\":\"PLUM\"}                       | -                       | BODY_INVALID",
        "{}                                        | -                       | BODY_INVALID",
        "{\"sort\":                                | -                       | BODY_INVALID",
        "[]                                        | -                       | BODY_INVALID",
        "{\"sort\":\"plum\"} {}                    | -                       | BODY_INVALID",
        "{\"sort\":\"plum\",\"sort\":\"plum\"}     | -                       | BODY_INVALID",
        "{\"sort\":\"plum\"}                       | {\"keeper\":7}          | BODY_INVALID",
        "{\"sort\":\"plum\"}                       | {\"nickname\":\"Mùi\"}  | BODY_INVALID",
        "{\"sort\":\"plum\"}                       | {\"note\":\"\\u0000\"}  | BODY_INVALID",
        "{\"sort\":\"plum\"}                       | {\"note\":\"\\ud800\"}  | BODY_INVALID",
        "{\"sort\":\"plum\",\"keeper\":\"Mùi\"}    | -                       | PERSONAL_IN_PUBLIC",
        "{\"sort\":\"plum\",\"personal\":{}}       | -                       | PERSONAL_IN_PUBLIC"})
    void whatCannotBeReadIsRefusedByName(String body, String personal, String problem) {
        assertThat(naMon.tell(naMon.fact(plum, "tree.planted/1", plum, SPRING, body, personal)).getFirst().problem()).isEqualTo(problem);
    }

    @Test
    void halfASurrogateFromThePhoneIsRefusedAndNothingElse() {
        NewFact broken = naMon.fact(plum, "tree.planted/1", plum, SPRING, "{\"sort\":\"plum\"}", "{\"note\":\"\ud83c\"}");

        List<Receipt> receipts = naMon.tell(broken, naMon.planted(Ids.next(SPRING), SPRING));

        assertThat(receipts).extracting(Receipt::problem).containsExactly("BODY_INVALID", null);
    }

    @Test
    void textIsKeptComposedHoweverItWasTyped() {
        String decomposed = java.text.Normalizer.normalize("Nông Thị Mẩy", java.text.Normalizer.Form.NFD);
        naMon.tell(naMon.fact(plum, "tree.planted/1", plum, SPRING, "{\"sort\":\"plum\"}", "{\"keeper\":\"" + decomposed + "\",\"note\":\"a\\u0301\"}"));

        assertThat(tree().keeper()).isEqualTo("Nông Thị Mẩy");
        assertThat(tree().note()).isEqualTo("á");
        assertThat(naMon.facts().getFirst().fact().personal()).contains("Nông Thị Mẩy");
    }

    @Test
    void nobodyTellsWhereTheyHoldNoRoleThen() {
        Grove elsewhere = new Grove(context);
        NewFact abroad = Grove.by(elsewhere.village.lan, naMon.planted(plum, SPRING));
        NewFact beforeHerTime = naMon.planted(Ids.next(SPRING), Instant.parse("2019-05-01T00:00:00Z"));

        assertThat(naMon.tell(abroad, beforeHerTime)).extracting(Receipt::problem).containsOnly("OUT_OF_SCOPE");
    }

    @Test
    void theRoleHeldWhenItHappenedCountsNotTodays() {
        context.getBean(Roles.class).end(naMon.village.lan, Role.MEMBER, naMon.village.village, LocalDate.of(2024, 6, 1));

        assertThat(naMon.tell(naMon.planted(plum, SPRING)).getFirst().outcome()).isEqualTo(ACCEPTED);
        assertThat(naMon.tell(naMon.picked(Ids.next(SPRING), plum, Instant.parse("2024-06-01T02:00:00Z"), 4)).getFirst().problem())
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void aLeafNobodyKnowsIsRefusedAndTheHouseAloneTellsThatALeafWasRebuilt() {
        NewFact nowhere = new NewFact(plum, Integer.MAX_VALUE, "tree.planted/1", plum, naMon.village.lan, null, null, null, SPRING, "{\"sort\":\"plum\"}", null);
        NewFact rebuilt = naMon.fact(plum, "leaf.rebuilt/1", plum, SPRING, "{\"corrected\":0}", null);

        assertThat(naMon.tell(nowhere, rebuilt)).extracting(Receipt::problem).containsExactly("LEAF_UNKNOWN", "OUT_OF_SCOPE");
    }

    /** A server that is being stopped, a database that was killed, a full disk: the phone keeps its facts and tells them again. */
    @Test
    void whenTheDatabaseGoesAwayNoFactIsToBlameAndNoneHasGoneIn() {
        NewFact tree = naMon.planted(plum, SPRING);

        assertThatThrownBy(() -> naMon.tell(tree, naMon.picked(Ids.next(SPRING), plum, SPRING, 14)))
                .hasMessage("the ledger cannot be written").hasRootCauseMessage("the database went away");

        assertThat(naMon.tell(tree)).extracting(Receipt::outcome).containsExactly(ACCEPTED);
        for (String code : List.of("08006", "40P01", "53100", "57P01", "58030"))
            assertThat(Passing.is(new IllegalStateException(new SQLException("x", code)))).as(code).isTrue();
        for (String code : List.of("22003", "23505", "42601")) assertThat(Passing.is(new SQLException("x", code))).as(code).isFalse();
        assertThat(Passing.is(new SQLException("x"))).isFalse();
    }

    @Test
    void poisonedFactsInTheMiddleAreRefusedAloneAndTheOthersGoIn() {
        naMon.tell(naMon.planted(plum, SPRING));
        List<NewFact> baskets = new java.util.ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> naMon.picked(Ids.next(SPRING), plum, SPRING.plusSeconds(i), 1)).toList());
        baskets.set(7, naMon.picked(Ids.next(SPRING), plum, SPRING.plusSeconds(7), 13));
        baskets.set(12, naMon.picked(Ids.next(SPRING), plum, SPRING.plusSeconds(12), 5_000));

        List<Receipt> receipts = naMon.tell(baskets);

        assertThat(receipts).filteredOn(each -> each.outcome() == ACCEPTED).hasSize(18).extracting(Receipt::tick)
                .isEqualTo(java.util.stream.LongStream.rangeClosed(2, 19).boxed().toList());
        assertThat(List.of(receipts.get(7), receipts.get(12))).allSatisfy(receipt -> {
            assertThat(receipt.problem()).isEqualTo("UNEXPECTED");
            assertThat(receipt.params()).containsOnlyKeys("trace");
        });
        assertThat(season().kilos()).isEqualTo(18);
    }

    @Test
    void poisonedBatchesThatCrossTwoVillagesEachTheOtherWayRoundAllGoIn() throws Exception {
        var khauLa = new Grove(context);
        UUID persimmon = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING));
        khauLa.tell(khauLa.planted(persimmon, SPRING));
        List<java.util.concurrent.Callable<List<Receipt>>> pushes = IntStream.range(0, 24).<java.util.concurrent.Callable<List<Receipt>>>mapToObj(i -> () -> {
            NewFact here = naMon.picked(Ids.next(SPRING), plum, SPRING, 1), there = khauLa.picked(Ids.next(SPRING), persimmon, SPRING, 1);
            NewFact poison = naMon.picked(Ids.next(SPRING), plum, SPRING, 13);
            return i % 2 == 0 ? naMon.tell(here, poison, there) : naMon.tell(there, poison, here);
        }).toList();
        try (var together = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : together.invokeAll(pushes))
                assertThat(answer.get()).extracting(Receipt::outcome).containsExactly(ACCEPTED, REFUSED, ACCEPTED);
        }
        assertThat(naMon.facts()).hasSize(1 + pushes.size());
        assertThat(khauLa.facts()).hasSize(1 + pushes.size());
    }

    @Test
    void everybodyTakesBackTheirOwnDeedAndOnlyALeadTheOthers() {
        UUID basket = Ids.next(SPRING);
        UUID leads = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5), Grove.by(naMon.village.minh, naMon.picked(leads, plum, SPRING, 7)));

        List<Receipt> receipts = naMon.tell(naMon.withdrawn(Ids.next(SPRING), plum, SPRING, basket), naMon.withdrawn(Ids.next(SPRING), plum, SPRING, leads));

        assertThat(receipts).extracting(Receipt::problem).containsExactly(null, "OUT_OF_SCOPE");
        assertThat(season().kilos()).isEqualTo(7);
        assertThat(naMon.tell(Grove.by(naMon.village.minh, naMon.withdrawn(Ids.next(SPRING), plum, SPRING, leads, basket))).getFirst().outcome())
                .isEqualTo(ACCEPTED);
    }

    @Test
    void aRowThatVanishesLeavesATombstoneUntilItStandsAgain() {
        UUID basket = Ids.next(SPRING);
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(basket, plum, SPRING, 5));
        UUID season = season().id();

        naMon.tell(naMon.withdrawn(Ids.next(SPRING), plum, SPRING, basket));
        assertThat(naMon.state().text(true)).contains("gone season " + season + " 2024-12-31 tick 3").doesNotContain("row season", "tally fruit.picked", "day ");

        naMon.tell(naMon.picked(Ids.next(SPRING), plum, SPRING, 8));
        assertThat(naMon.state().text(true)).doesNotContain("gone ").contains("row season " + season + " tick 4");
    }

    @Test
    void tombstonesLiveFourHundredDays() {
        Instant now = Instant.parse("2026-11-20T02:00:00Z");
        for (int daysAgo : List.of(900, 401, 399, 0)) {
            UUID tree = Ids.next(SPRING);
            naMon.ledger.tell(List.of(naMon.planted(tree, SPRING), naMon.withdrawn(Ids.next(SPRING), tree, SPRING, tree)), now.minus(Duration.ofDays(daysAgo)));
        }

        String standing = naMon.inLedger(sql -> {
            var days = new java.util.ArrayList<String>();
            sql.query("select recorded_on::text from ledger.tombstone where leaf = ? order by 1", row -> days.add(row.getString(1)), naMon.leaf());
            return String.join(" ", days);
        });
        assertThat(standing).isEqualTo("2025-10-17 2026-11-20");
        assertThat(context.getBean(Verification.class).verify(naMon.village.village).differences()).isEmpty();
    }

    @Test
    void aRowsTickIsThatOfTheFactThatLastChangedIt() {
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(Ids.next(SPRING), plum, SPRING, 5));

        assertThat(naMon.state().text(true)).contains("row tree " + plum + " tick 1 ").contains("tick 2 ");
    }

    @Test
    void rowsReadBackAreEqualToWhatTheFoldSaid() {
        naMon.tell(naMon.planted(plum, SPRING), naMon.fact(Ids.next(SPRING), "tree.described/1", plum, SPRING.plusSeconds(60),
                "{\"sort\":\"star-anise\",\"ill\":true,\"neighbours\":[\"Hồng \\\"không hạt\\\"\",\"{Mận}, \\\\ NULL\"]}", "{\"note\":\"\"}"));

        assertThat(tree()).isEqualTo(new TreeRow(plum, Sort.STAR_ANISE, "Bàn Thị Mùi", "", true, List.of("Hồng \"không hạt\"", "{Mận}, \\ NULL"),
                SPRING.plusSeconds(60), 2));
    }

    @Test
    void distinctDaysKnowTheDayBeforeWhateverTheOrderOfArrival() {
        Instant autumn = Instant.parse("2024-09-20T02:00:00Z");
        Instant summer = Instant.parse("2024-03-25T02:00:00Z");
        naMon.tell(naMon.planted(plum, SPRING), naMon.picked(Ids.next(SPRING), plum, autumn, 5), naMon.picked(Ids.next(SPRING), plum, SPRING, 5));

        naMon.tell(naMon.picked(Ids.next(SPRING), plum, summer, 5), naMon.picked(Ids.next(SPRING), plum, summer, 1));

        assertThat(naMon.state().text(true)).contains("day tree.picked " + plum + " 2024-03-10 after null", "day tree.picked " + plum + " 2024-03-25 after 2024-03-10",
                "day tree.picked " + plum + " 2024-09-20 after 2024-03-25", "tally tree.picked 1 2024-09-20 1",
                "tally tree.picked@month 1 2024-03-10 1", "tally tree.picked@month 2 2024-03-01 1", "tally tree.picked@year 2 2024-03-01 1", "tally tree.picked@ever 3 2024-01-01 1")
                .doesNotContain("tally tree.picked@year 2 2024-09-01", "tally tree.picked 2 ", "tally tree.picked 3 ", "tally tree.picked@month 3 ");
    }

    private TreeRow tree() { return rows(Orchard.TREE, TreeRow.class).getFirst(); }

    private SeasonRow season() { return rows(Orchard.SEASON, SeasonRow.class).getFirst(); }

    private <R extends Row> List<R> rows(RowKind<R> kind, Class<R> type) {
        RowTable<?> table = context.getBean(RowTables.class).of(kind);
        return naMon.inLedger(sql -> {
            var rows = new java.util.ArrayList<R>();
            sql.query("select * from " + kind.table() + " where leaf = ?", row -> rows.add(type.cast(table.read(row))), naMon.leaf());
            return rows;
        });
    }
}
