package vn.tungnha.broadcast.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.broadcast.ZaloStandIn.Got;
import vn.tungnha.testing.MovedClock;
import vn.tungnha.testing.TungNhaTest;

/** Messages to followers: everybody once, nobody twice, whatever breaks on the way. */
@TungNhaTest
@Timeout(600)
class ZaloSendingTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T02:00:00Z");
    private static final int N = 7;

    @Autowired ApplicationContext context;
    private ZaloHouse house;

    @BeforeEach
    void open() { house = new ZaloHouse(context, new MovedClock(MORNING)); }

    @AfterEach
    void close() { house.close(); }

    @Test
    void everyFollowerWithinSevenDaysGetsItOnceHoweverOftenItRuns() throws InterruptedException {
        var server = house.connected(N);
        server.followers().follows("silent", true, MORNING.minus(Duration.ofDays(40)));
        server.followers().wrote("silent", MORNING.minus(Duration.ofDays(8)));
        server.followers().wrote("user-00", MORNING.minus(Duration.ofDays(30)));
        UUID campaign = house.write(server, "Cảnh giác cuộc gọi giả danh công an");

        server.run().run();
        server.run().run();

        assertThat(house.vendor.got()).extracting(Got::user).containsExactlyElementsOf(ZaloHouse.users(N));
        assertThat(house.states(server, campaign)).hasSize(N).doesNotContainKey("silent").containsValue("sent").doesNotContainValue("queued");
    }

    @Test
    void whoStoppedFollowingAfterTheMessageWasQueuedGetsNothing() throws InterruptedException {
        var server = house.connected(3);
        UUID campaign = house.write(server, "Tin mới");
        server.followers().follows("user-01", false, MORNING.plusSeconds(1));

        server.run().run();

        assertThat(house.vendor.got()).extracting(Got::user).containsExactly("user-00", "user-02");
        assertThat(house.states(server, campaign)).containsEntry("user-01", "failed not-a-follower");
    }

    @Test
    void aReplyGoesToWhoWroteAndNeverFollowedButNotToWhoStoppedFollowing() throws InterruptedException {
        var server = house.connected(1);
        house.vendor.follow("passer-by"); // so that the vendor takes a message for her
        server.followers().wrote("passer-by", MORNING);
        server.followers().follows("user-00", false, MORNING.plusSeconds(1));
        server.campaigns().begin(new Campaigns.Draft(UUID.randomUUID(), 1, null, "m1", "Chào bà", UUID.randomUUID()), List.of("passer-by"));
        server.campaigns().begin(new Campaigns.Draft(UUID.randomUUID(), 1, null, "m2", "Chào bà", UUID.randomUUID()), List.of("user-00"));

        server.run().run();

        assertThat(house.vendor.got()).extracting(Got::user).containsExactly("passer-by");
    }

    @Test
    void aMessageToAllIsRefusedUntilTheOfficeHasSeenHowManyGetIt() {
        var server = house.connected(N);
        var draft = new Campaigns.Draft(UUID.randomUUID(), 1, null, null, "Chào bà con", UUID.randomUUID());
        List<String> users = server.followers().reachable();
        for (Integer seen : new Integer[] {null, N - 1})
            assertThatThrownBy(() -> server.campaigns().beginForAll(draft, users, new Campaigns.Confirmed(seen, null)))
                    .hasMessageContaining("CAMPAIGN_UNCONFIRMED").hasMessageContaining("" + N);
        assertThat(server.campaigns().all()).isEmpty();

        server.campaigns().beginForAll(draft, users, new Campaigns.Confirmed(N, null));
        server.campaigns().beginForAll(draft, users, new Campaigns.Confirmed(null, null));

        assertThat(server.campaigns().all()).as("sent again with the same id").hasSize(1);
    }

    @Test
    void theSameNoticeOrTextGoesToAllASecondTimeOnlyWhenTheOfficeSaysSo() {
        var server = house.connected(N);
        UUID notice = UUID.randomUUID();
        List<String> users = server.followers().reachable();
        var once = new Campaigns.Confirmed(N, null);
        server.campaigns().beginForAll(new Campaigns.Draft(UUID.randomUUID(), 1, notice, null, "Chào bà con", UUID.randomUUID()), users, once);

        var sameNotice = new Campaigns.Draft(UUID.randomUUID(), 1, notice, null, "Chào cả nhà", UUID.randomUUID());
        var sameText = new Campaigns.Draft(UUID.randomUUID(), 1, null, null, "Chào bà con", UUID.randomUUID());
        for (Campaigns.Draft draft : List.of(sameNotice, sameText))
            assertThatThrownBy(() -> server.campaigns().beginForAll(draft, users, once)).hasMessageContaining("CAMPAIGN_SENT_BEFORE").hasMessageContaining("2026-11-25");
        server.campaigns().beginForAll(sameNotice, users, new Campaigns.Confirmed(N, true));
        server.campaigns().beginForAll(new Campaigns.Draft(UUID.randomUUID(), 1, UUID.randomUUID(), null, "Tin khác", UUID.randomUUID()), users, once);

        assertThat(server.campaigns().all()).hasSize(3);
    }

    @Test
    void theSameDraftTwiceIsOneMessageAndWithoutRecipientsThereIsNone() throws InterruptedException {
        var server = house.connected(N);
        var draft = new Campaigns.Draft(UUID.randomUUID(), 1, null, null, "Chào bà con", UUID.randomUUID());
        server.campaigns().begin(draft, server.followers().reachable());
        server.campaigns().begin(draft, server.followers().reachable());
        server.run().run();

        assertThat(house.vendor.got()).hasSize(N);
        assertThatThrownBy(() -> server.campaigns().begin(new Campaigns.Draft(UUID.randomUUID(), 1, null, null, "x", UUID.randomUUID()), List.of()))
                .hasMessageContaining("CAMPAIGN_NOBODY");
    }

    @Test
    void aKilledRunGoesOnToExactlyNRowsAndNobodyGetsItTwice() throws Exception {
        var server = house.connected(N);
        UUID campaign = house.write(server, "Lịch tiêm chủng");
        house.vendor.stall("user-03");
        Thread killed = Thread.ofVirtual().start(() -> {
            try {
                server.run().run();
            } catch (InterruptedException dead) {
                // it says nothing more
            }
        });
        await(() -> house.vendor.got().size() == 4);
        assertThat(house.states(house.server(), campaign)).as("committed before the call").containsEntry("user-03", "sending").containsEntry("user-04", "queued");
        killed.interrupt();
        killed.join();

        var other = house.server();
        other.run().run();
        assertThat(house.states(other, campaign)).as("it may still be under way").containsEntry("user-03", "sending");
        house.pass(Duration.ofMinutes(1));
        other.run().run();

        assertThat(house.states(other, campaign)).hasSize(N).containsEntry("user-03", "unknown interrupted");
        assertThat(house.states(other, campaign).values().stream().filter("sent"::equals)).hasSize(N - 1);
        assertThat(gotTwice()).isEmpty();
    }

    @Test
    void whatIsUnknownGoesAgainOnlyWhenSomebodySaysSo() throws InterruptedException {
        var server = house.connected(2);
        house.vendor.cut("user-00");
        UUID campaign = house.write(server, "Tin mới");
        server.run().run();
        server.run().run();

        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "unknown no-answer", "user-01", "sent"));
        assertThat(gotTwice()).isEmpty();

        server.campaigns().again(campaign, "user-00", UUID.randomUUID());
        server.run().run();
        assertThat(gotTwice()).containsExactly("user-00");
        assertThatThrownBy(() -> server.campaigns().again(campaign, "user-01", UUID.randomUUID())).hasMessageContaining("DELIVERY_NOT_UNKNOWN");
    }

    @Test
    void anUnknownOneTurnsOutToHaveGoneWhenTheVendorTellsOfIt() throws InterruptedException {
        var server = house.connected(1);
        house.vendor.cut("user-00");
        UUID campaign = house.write(server, "Tin mới");
        server.run().run();

        server.events().keep(new ZaloEvent("oa_send_text m1", "oa_send_text", "user-00", MORNING, "{\"message\":{\"text\":\"Tin mới\",\"msg_id\":\"m1\"}}"));
        server.events().work();

        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "sent"));
    }

    @Test
    void theVendorTellsOfAMessageBeforeItIsKnownThatItsServerDied() throws Exception {
        var server = house.connected(1);
        house.vendor.stall("user-00");
        UUID campaign = house.write(server, "Tin mới");
        Thread killed = Thread.ofVirtual().start(() -> {
            try {
                server.run().run();
            } catch (InterruptedException dead) {
                // it says nothing more
            }
        });
        await(() -> house.vendor.got().size() == 1);
        killed.interrupt();
        killed.join();
        var other = house.server();

        other.events().keep(new ZaloEvent("oa_send_text m1", "oa_send_text", "user-00", MORNING.minus(Duration.ofHours(2)), "{\"message\":{\"text\":\"Tin mới\",\"msg_id\":\"m1\"}}"));
        other.events().work();
        assertThat(house.states(other, campaign)).as("the same words, sent two hours ago").containsEntry("user-00", "sending");
        other.events().keep(new ZaloEvent("oa_send_text m2", "oa_send_text", "user-00", MORNING, "{\"message\":{\"text\":\"Tin mới\",\"msg_id\":\"m2\"}}"));
        other.events().work();
        house.pass(Duration.ofMinutes(1));
        other.run().run();

        assertThat(house.states(other, campaign)).isEqualTo(Map.of("user-00", "sent"));
    }

    @ParameterizedTest
    @CsvSource({"-230,window-closed", "-232,window-closed", "-213,not-a-follower", "-217,blocked", "-244,blocked", "-218,user-cap", "-9999,refused"})
    void aRefusalOfOnePersonIsNamedAndStopsNobodyElse(int code, String reason) throws InterruptedException {
        var server = house.connected(3);
        house.vendor.refuse("user-01", code);
        UUID campaign = house.write(server, "Tin");

        server.run().run();

        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "sent", "user-01", "failed " + reason, "user-02", "sent"));
    }

    @ParameterizedTest
    @CsvSource({"-211,quota,PT21H", "-32,rate,PT6S", "-234,night,PT21H"})
    void whatHoldsForAllPausesTheRunAndLosesNobody(int code, String reason, Duration over) throws InterruptedException {
        var server = house.connected(3);
        house.vendor.refuse("user-01", code);
        UUID campaign = house.write(server, "Tin");

        server.run().run();
        server.run().run();
        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "sent", "user-01", "queued", "user-02", "queued"));
        assertThat(server.tokens().standing().orElseThrow().pausedFor()).isEqualTo(reason);

        house.vendor.takeFrom("user-01");
        house.pass(over);
        server.run().run();
        assertThat(house.states(server, campaign).values()).containsOnly("sent");
        assertThat(gotTwice()).isEmpty();
    }

    @Test
    void atNightNobodyIsSentAnything() throws InterruptedException {
        var server = house.connected(1);
        UUID campaign = house.write(server, "Tin");
        house.pass(Duration.ofHours(13));

        server.run().run();
        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "queued"));

        house.pass(Duration.ofHours(8));
        server.run().run();
        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "sent"));
    }

    @Test
    void twoServersShareOneMessageAndSpendNoRefreshTokenTwice() throws Exception {
        var server = house.connected(N);
        UUID campaign = house.write(server, "Tin");
        house.vendor.forgetAccess();

        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> turn = () -> {
                house.server().run().run();
                return null;
            };
            for (var each : servers.invokeAll(Collections.nCopies(4, turn))) each.get();
        }

        assertThat(house.states(server, campaign).values()).hasSize(N).containsOnly("sent");
        assertThat(gotTwice()).isEmpty();
        assertThat(house.vendor.renewals()).as("one to connect, one because the token was gone").isEqualTo(2);
    }

    @Test
    void aRefreshTokenTheVendorTakesNoMoreIsToldAndNothingIsLost() throws InterruptedException {
        var server = house.connected(1);
        UUID campaign = house.write(server, "Tin");
        house.jdbc.sql("update broadcast.zalo_token set refresh_token = 'spent elsewhere', access_until = :past where oa = :oa")
                .param("past", OffsetDateTime.now(house.clock).minusYears(1)).param("oa", house.oa).update();

        server.run().run();
        assertThat(server.tokens().standing().orElseThrow()).satisfies(known -> {
            assertThat(known.refused()).isEqualTo(-14014);
            assertThat(known.pausedFor()).isEqualTo("token");
        });

        server.tokens().connect(house.vendor.refreshToken());
        server.run().run();
        assertThat(house.states(server, campaign)).isEqualTo(Map.of("user-00", "sent"));
    }

    @Test
    void aVendorThatDoesNotAnswerAtAllIsAskedLater() throws InterruptedException {
        var server = house.connected(2);
        UUID campaign = house.write(server, "Tin");
        house.vendor.close();

        server.run().run();

        assertThat(house.states(server, campaign).values()).containsOnly("queued");
        assertThat(server.tokens().standing().orElseThrow().pausedFor()).isEqualTo("unreachable");
    }

    private Set<String> gotTwice() {
        return house.vendor.got().stream().collect(Collectors.groupingBy(Got::user, Collectors.counting())).entrySet().stream()
                .filter(each -> each.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static void await(java.util.function.BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) Thread.sleep(5);
    }
}
