package vn.tungnha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;

/** The whole demo province up to the autumn of 2023: what was published of the programme is what its facts add up to, unit by unit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParagraphTest {
    private static final LocalDate UNTIL = LocalDate.of(2023, 9, 10);
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate MID_2023 = LocalDate.of(2023, 7, 31);

    private House house;

    @BeforeAll
    void theProvinceLivesUntilTheSummerOrdersAreIn() {
        house = House.quiet("paragraph");
        house.get(DemoProvince.class).load(new DemoOptions(UNTIL, 1), (day, last, facts) -> {});
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    void everyCommuneAndEveryVillageHasItsTeamByTheEndOf2022() {
        Board board = board(new Period(LocalDate.of(2022, 1, 1), END_OF_2022));

        assertThat(told(board, "communes-with-team")).isEqualTo("108/108");
        assertThat(board.line("commune-members").ever()).isEqualTo(1_044);
        assertThat(told(board, "village-teams")).isEqualTo("1292/1292");
        assertThat(board.line("village-members").ever()).isEqualTo(6_062);
    }

    @Test
    void membersWereTaughtInEveryDistrictAndInClassesAlsoOnline() {
        Board board = board(new Period(LocalDate.of(2022, 1, 1), END_OF_2022));

        assertThat(told(board, "districts-with-conference")).isEqualTo("8/8");
        assertThat(board.line("conference-members").now()).isEqualTo(1_204);
        assertThat(board.line("members-trained-hybrid").now()).isEqualTo(1_800);
    }

    @Test
    void peopleAccountsProductsAndTransactionsUpToTheSummerOf2023() {
        Board board = board(Period.everTo(MID_2023));

        assertThat(board.line("people-trained").now()).isEqualTo(91_881);
        assertThat(board.line("marketplace-accounts").now()).isEqualTo(104_933);
        assertThat(board.line("products-listed").now()).isEqualTo(973);
        assertThat(board.line("transactions").now()).isEqualTo(27_176);
        assertThat(board.line("transactions-per-account").rate()).isBetween(25.5, 26.5);
        assertThat(board.line("livestreams").now()).isEqualTo(1);
    }

    /** What was printed as households cannot have been: there were 82,835. */
    @Test
    void accountsAndPeopleAreMoreThanTheHouseholdsThatHoldThem() {
        Board board = board(Period.everTo(MID_2023));

        assertThat(board.line("marketplace-households").now()).isPositive().isLessThan(82_835).isLessThan(board.line("marketplace-accounts").now());
        assertThat(board.line("households-trained").now()).isPositive().isLessThan(board.line("people-trained").now());
    }

    @Test
    void itsRowsAndNumbersAreWhatItsFactsSay() { assertThat(house.get(Verification.class).verify().differences()).isEmpty(); }

    private Board board(Period period) {
        int province = house.get(Places.class).root(period.to()).orElseThrow().id();
        return house.get(Boards.class).of(province, period, period.to());
    }

    private static String told(Board board, String name) { return board.line(name).now() + "/" + board.line(name).base(); }
}
