package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A village whose history takes long to fold keeps nobody else waiting, however many of its phones push at once. */
@TungNhaTest
class VillagesApartTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");
    /** More than one server writes at the same time. */
    private static final int PUSHES = 12;

    @Autowired ApplicationContext context;
    @Autowired PushesTogether pushes;
    @Autowired Devices devices;
    @Autowired Clock clock;
    @Autowired @Qualifier("ledger") DataSource ledger;

    @Test
    void pushesAboutOneVillageLeaveAWriterForAnother() throws Exception {
        var slow = new Village(context);
        var other = new Village(context);
        slow.tell(EVENING, slow.household(slow.lan, Ids.next(EVENING), EVENING, "Nông Thị Mẩy"));
        try (var phones = Executors.newVirtualThreadPerTaskExecutor(); Connection history = ledger.getConnection()) {
            hold(history, slow.leaf);
            var waiting = new ArrayList<Future<List<Receipt>>>();
            for (int i = 0; i < PUSHES; i++) waiting.add(phones.submit(() -> pushes.tell(push(slow))));
            try {
                assertThat(phones.submit(() -> pushes.tell(push(other))).get(20, TimeUnit.SECONDS)).extracting(Receipt::outcome)
                        .containsExactly(Receipt.Outcome.ACCEPTED);
                assertThat(waiting).noneMatch(Future::isDone);
            } finally {
                history.rollback();
            }
            for (var each : waiting)
                assertThat(each.get(20, TimeUnit.SECONDS)).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ACCEPTED);
        }
    }

    /** As a transaction that reads a long history does. */
    private static void hold(Connection connection, int leaf) throws java.sql.SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select from ledger.head where leaf = " + leaf + " for update");
        }
    }

    private Spoken push(Village village) {
        Device device = devices.register(village.lan, "test");
        Instant now = clock.instant();
        UUID household = Ids.next(now);
        NewFact fact = village.household(village.lan, household, now, "Lý A Páo");
        var numbered = new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), null, device.id(), 1L, fact.occurredAt(), fact.body(),
                fact.personal());
        return new Spoken(device, false, 1, List.of(), List.of(numbered), now);
    }
}
