package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.MovedClock;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
class SignInTest {
    private static final String RIGHT = "đi từng ngõ 2024";
    private static final String WRONG = "gõ từng nhà 2024";

    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @Autowired JdbcClient jdbc;

    private final MovedClock clock = new MovedClock(Instant.parse("2024-05-20T01:00:00Z"));
    private final String lan = "lan-" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();
    private SignIn signIn;

    @BeforeEach
    void lanHasAnAccount() {
        signIn = new SignIn(accounts, sessions, new Brakes(jdbc, clock));
        accounts.create(lan, "Lan", RIGHT);
    }

    @Test
    void lanSignsInHoweverSheTypesHerName() {
        assertThat(signIn.signIn(" " + lan.toUpperCase(java.util.Locale.ROOT) + " ", RIGHT, address).displayName()).isEqualTo("Lan");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameSoundTheSame() {
        assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
        assertRefused("nobody-" + UUID.randomUUID(), RIGHT, AccessProblem.SIGN_IN_FAILED);
        assertRefused("not a name at all", RIGHT, AccessProblem.SIGN_IN_FAILED);
    }

    @Test
    void whoGuessesWaitsTwiceAsLongEachTime() {
        for (int i = 0; i < 5; i++) assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
        assertThat(secondsToWait()).isEqualTo(10);
        assertRefused(lan, RIGHT, AccessProblem.SIGN_IN_THROTTLED);
        clock.pass(Duration.ofSeconds(7));
        assertThat(secondsToWait()).isEqualTo(3);
        clock.pass(Duration.ofSeconds(3));
        assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
        assertThat(secondsToWait()).isEqualTo(20);
        clock.pass(Duration.ofSeconds(20));
        assertThat(signIn.signIn(lan, RIGHT, address).name()).isEqualTo(lan);
        assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
    }

    @Test
    void theWaitNeverExceedsAQuarterOfAnHourAndADayForgetsAll() {
        jdbc.sql("insert into access.sign_in_failure (key, failures, last_at) values (:key, 1000, :at)").param("key", "name:" + lan)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC)).update();
        assertThat(secondsToWait()).isEqualTo(900);
        clock.pass(Duration.ofHours(25));
        for (int i = 0; i < 5; i++) assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
        assertThat(secondsToWait()).isEqualTo(10);
    }

    @Test
    void anAddressThatTriesManyNamesIsBrakedToo() {
        jdbc.sql("insert into access.sign_in_failure (key, failures, last_at) values (:key, 60, :at)").param("key", "address:" + address)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC)).update();
        assertRefused(lan, RIGHT, AccessProblem.SIGN_IN_THROTTLED);
        assertThat(signIn.signIn(lan, RIGHT, "elsewhere " + address).name()).isEqualTo(lan);
    }

    @Test
    void whoWaitsForTheNeighboursBehindTheSameAddressLosesNoTries() {
        jdbc.sql("insert into access.sign_in_failure (key, failures, last_at) values (:key, 60, :at)").param("key", "address:" + address)
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC)).update();
        for (int i = 0; i < 20; i++) assertRefused(lan, RIGHT, AccessProblem.SIGN_IN_THROTTLED);
        assertThat(signIn.signIn(lan, RIGHT, "elsewhere " + address).name()).isEqualTo(lan);
    }

    @Test
    void twentyGuessesAtOnceAreNoMoreThanFiveInARow() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<AccessProblem> guess = () -> refusal(lan, WRONG);
            var outcomes = together.invokeAll(IntStream.range(0, 20).mapToObj(i -> guess).toList()).stream().map(done -> done.resultNow()).toList();
            assertThat(outcomes).filteredOn(AccessProblem.SIGN_IN_FAILED::equals).hasSize(5);
            assertThat(outcomes).filteredOn(AccessProblem.SIGN_IN_THROTTLED::equals).hasSize(15);
        }
    }

    @Test
    void throttlingSurvivesARestart() {
        for (int i = 0; i < 5; i++) assertRefused(lan, WRONG, AccessProblem.SIGN_IN_FAILED);
        var restarted = new SignIn(accounts, sessions, new Brakes(jdbc, clock));
        assertThatThrownBy(() -> restarted.signIn(lan, RIGHT, address)).hasMessageContaining("SIGN_IN_THROTTLED");
    }

    private long secondsToWait() {
        try {
            signIn.signIn(lan, WRONG, address);
            return 0;
        } catch (Refusal refusal) {
            assertThat(refusal.problem()).isEqualTo(AccessProblem.SIGN_IN_THROTTLED);
            return (long) refusal.params().get("seconds");
        }
    }

    private void assertRefused(String name, String password, AccessProblem problem) { assertThat(refusal(name, password)).isEqualTo(problem); }

    private AccessProblem refusal(String name, String password) {
        try {
            signIn.signIn(name, password, address);
            return null;
        } catch (Refusal refusal) {
            return (AccessProblem) refusal.problem();
        }
    }
}
