package vn.tungnha.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Pull;
import vn.tungnha.ledger.Push;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Receipt.Outcome;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Village;

/** The disk is lost and yesterday's copy of the data directory put back, while phones hold today's work. */
class RestoreTest {
    private static final Path DATA = Path.of("target/restore-data");
    private static final Path YESTERDAY = Path.of("target/restore-data-of-yesterday");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Village nain;
    private UUID lansPhone;
    private UUID minhsPhone;

    @Test
    void nothingOfTodayIsLostAndNothingOfItCountsTwice() throws Exception {
        EmbeddedDatabase.erase(DATA);
        var lan = new PhoneMemory();
        var minh = new PhoneMemory();
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            nain = new Village(house);
            lansPhone = house.getBean(Devices.class).register(nain.lan, "lan").id();
            minhsPhone = house.getBean(Devices.class).register(nain.minh, "minh").id();
            lan.visits(house, lansPhone, nain.lan, 3);
            minh.visits(house, minhsPhone, nain.minh, 2);
        }
        copy(DATA, YESTERDAY);
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            lan.visits(house, lansPhone, nain.lan, 4);
            minh.pull(house, nain.minh);
            lan.pull(house, nain.lan);
        }
        copy(YESTERDAY, DATA);
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            minh.visits(house, minhsPhone, nain.minh, 6);
            assertThat(minh.pull(house, nain.minh)).as("minh has read what is not here any more").isTrue();
            assertThat(lan.pull(house, nain.lan)).as("lan has told what is not here any more").isTrue();

            assertThat(lan.pushAllAgain(house, lansPhone)).containsOnly(Outcome.ACCEPTED, Outcome.ALREADY);
            assertThat(minh.pushAllAgain(house, minhsPhone)).containsOnly(Outcome.ALREADY);
            assertThat(lan.pull(house, nain.lan)).isFalse();
            assertThat(minh.pull(house, nain.minh)).isFalse();
            assertThat(factsOf(house)).containsExactlyInAnyOrderElementsOf(both(lan, minh));
            Verification.Report report = house.getBean(Verification.class).verify();
            assertThat(report.differences()).isEmpty();
        }
    }

    /** Her rows never came: the network went after the receipts, and then the server's disk. Nothing but the receipts can tell that it is another server. */
    @Test
    void whatWasAcknowledgedJustBeforeTheDiskWasLostIsToldAgainThoughNoRowOfItEverCameBack() throws Exception {
        EmbeddedDatabase.erase(DATA);
        var lan = new PhoneMemory();
        var minh = new PhoneMemory();
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            nain = new Village(house);
            lansPhone = house.getBean(Devices.class).register(nain.lan, "lan").id();
            minhsPhone = house.getBean(Devices.class).register(nain.minh, "minh").id();
            lan.visits(house, lansPhone, nain.lan, 2);
            lan.pull(house, nain.lan);
        }
        copy(DATA, YESTERDAY);
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) { lan.visits(house, lansPhone, nain.lan, 3); }
        copy(YESTERDAY, DATA);
        try (ConfigurableApplicationContext house = QuietHouse.on(DATA)) {
            minh.visits(house, minhsPhone, nain.minh, 4);
            assertThat(lan.pull(house, nain.lan)).as("others' facts stand where lan's were acknowledged").isTrue();
            lan.pushAllAgain(house, lansPhone);
            assertThat(lan.pull(house, nain.lan)).isFalse();
            assertThat(factsOf(house)).containsExactlyInAnyOrderElementsOf(both(lan, minh));
        }
    }

    /** As an operator would, while nothing runs. */
    private static void copy(Path from, Path to) throws Exception {
        for (String[] command : new String[][] {{"rm", "-rf", to.toString()}, {"cp", "-a", from.toString(), to.toString()}})
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static List<UUID> factsOf(ApplicationContext house) {
        return house.getBean(JdbcClient.class).sql("select id from ledger.fact").query(UUID.class).list();
    }

    private static List<UUID> both(PhoneMemory lan, PhoneMemory minh) {
        var all = new ArrayList<UUID>();
        for (PhoneMemory phone : List.of(lan, minh)) phone.told.forEach(fact -> all.add((UUID) fact.get("id")));
        return all;
    }

    /** What a phone keeps: all it has told, and where it stands. */
    private final class PhoneMemory {
        final List<Map<String, Object>> told = new ArrayList<>();
        private String cursor;
        private List<Pull.Taken> accepted = List.of();

        /** New homes visited and pushed, then rows pulled. */
        void visits(ApplicationContext house, UUID phone, UUID author, int homes) {
            var facts = new ArrayList<Map<String, Object>>();
            Instant now = TestClock.now();
            for (int i = 0; i < homes; i++) {
                UUID home = Ids.next(now);
                facts.add(wire(nain.household(author, home, now, "Lý Thị Xuân"), facts.size()));
                facts.add(wire(nain.visit(author, Ids.next(now), home, now), facts.size()));
            }
            told.addAll(facts);
            assertThat(push(house, phone, facts)).containsOnly(Outcome.ACCEPTED);
        }

        List<Outcome> pushAllAgain(ApplicationContext house, UUID phone) { return push(house, phone, told); }

        /** True when the server asked to forget all rows and push again. */
        boolean pull(ApplicationContext house, UUID account) {
            var answer = new ByteArrayOutputStream();
            house.getBean(Pull.class).write(account, cursor, accepted, List.of("household/1", "visit/1"), answer);
            List<JsonNode> lines = answer.toString(StandardCharsets.UTF_8).lines().<JsonNode>map(JSON::readTree).toList();
            cursor = lines.getLast().path("cursor").stringValue();
            accepted = List.of();
            return lines.getFirst().path("reset").asBoolean(false);
        }

        private List<Outcome> push(ApplicationContext house, UUID phone, List<Map<String, Object>> facts) {
            Device device = house.getBean(Devices.class).find(phone);
            byte[] batch = JSON.writeValueAsBytes(Map.of("lastNumber", told.size(), "facts", facts));
            List<Receipt> receipts = house.getBean(Push.class).take(device, batch).receipts();
            accepted = receipts.stream().map(receipt -> new Pull.Taken(receipt.leaf(), receipt.tick(), receipt.id())).toList();
            return receipts.stream().map(Receipt::outcome).toList();
        }

        private Map<String, Object> wire(NewFact fact, int before) {
            var wire = new LinkedHashMap<String, Object>(Map.of("id", fact.id(), "leaf", fact.leaf(), "type", fact.type(), "subject", fact.subject(),
                    "number", told.size() + before + 1, "occurredAt", fact.occurredAt().toString(), "body", fact.body()));
            if (fact.personal() != null) wire.put("personal", fact.personal());
            return wire;
        }
    }
}
