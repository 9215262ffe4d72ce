package vn.tungnha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.contract.Contract;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/**
 * Hostile values in every input of every endpoint, as several people: nothing is answered with a failure of the server, and nothing takes long. The same
 * seed gives the same calls; {@code -Dfuzz.seed=N} tries others.
 */
@TungNhaTest
class ApiFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 16);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int TRIES = 3;
    private static final int VALUES_A_FIELD = 7;
    private static final int FEW_CONTENT_TYPES = 3;
    private static final String CSRF = "f0e1d2c3-0000-4000-8000-000000000000";

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Value("${local.server.port}") int port;

    private final JsonNode contract = Contract.read("api.json");
    private final Random random = new Random(SEED);
    private final List<String> failed = new ArrayList<>();
    private Village at;
    private List<UUID> people;
    private int calls;

    @BeforeEach
    void somebodyOfEachKindAndHouseholdsToAskFor() {
        at = new Village(context);
        context.getBean(Roles.class).grant(at.tuan, Role.ADMINISTRATOR, at.province, Village.FOUNDED, null);
        people = new ArrayList<>(List.of(at.tuan, at.hoa, at.minh, at.lan));
        people.add(null);
    }

    @Test
    void everyEndpointOfTheContractIsOneOfTheServers() {
        List<String> served = endpoints().stream().map(each -> each.method() + " " + each.path()).toList();
        var described = new ArrayList<String>();
        contract.get("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(served).containsAll(described);
    }

    @Test
    void noHostileValueBreaksOrBlocksAnything() {
        long begun = System.nanoTime();
        for (Endpoint endpoint : endpoints()) fuzz(endpoint);
        System.out.printf("fuzz.seed=%d: %d calls, %d failed, %d s%n", SEED, calls, failed.size(), Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(failed).as("seed %s, %s calls", SEED, calls).isEmpty();
    }

    private List<Endpoint> endpoints() { return Endpoint.all(mappings, contract); }

    private void fuzz(Endpoint endpoint) {
        for (UUID person : people) tries(endpoint, person, Map.of(), sound(endpoint), "application/json");
        for (Endpoint.Input input : endpoint.inputs())
            for (String value : input.hostile()) tries(endpoint, somebody(), Map.of(input, value), sound(endpoint), "application/json");
        for (String method : List.of("PATCH", "X-Y")) sends(() -> signed(new RawCall(method, endpoint.call(known(), Map.of()).address()), at.tuan));
        for (String type : HostileValues.CONTENT_TYPES.subList(0, endpoint.takesBody() ? HostileValues.CONTENT_TYPES.size() : FEW_CONTENT_TYPES)) tries(endpoint, at.tuan, Map.of(), sound(endpoint), type);
        if (!endpoint.takesBody()) return;
        for (String body : HostileValues.BODIES) tries(endpoint, at.tuan, Map.of(), body.getBytes(StandardCharsets.UTF_8), "application/json");
        tries(endpoint, at.tuan, Map.of(), HostileValues.NO_TEXT, "application/json");
        if (endpoint.schema() == null) return;
        for (String hole : SampleBody.withHoles(SampleBody.sound(endpoint.schema(), contract))) hostile(endpoint, hole);
    }

    private void hostile(Endpoint endpoint, String hole) {
        for (int i = 0; i < VALUES_A_FIELD; i++)
            tries(endpoint, somebody(), Map.of(), SampleBody.with(hole, HostileValues.JSON.get(random.nextInt(HostileValues.JSON.size()))).getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private byte[] sound(Endpoint endpoint) {
        if (!endpoint.takesBody()) return new byte[0];
        return endpoint.schema() == null ? "{}".getBytes(StandardCharsets.UTF_8)
                : SampleBody.sound(endpoint.schema(), contract).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Mostly those who may: what is refused at the door reaches little. */
    private UUID somebody() { return random.nextInt(3) > 0 ? at.tuan : people.get(random.nextInt(people.size())); }

    private void tries(Endpoint endpoint, UUID person, Map<Endpoint.Input, String> changed, byte[] body, String type) {
        sends(() -> signed(endpoint.call(known(), changed).header("Content-Type", type), person).body(body));
    }

    private Map<String, String> known() {
        return Map.of("place", String.valueOf(at.commune), "leaf", String.valueOf(at.leaf), "format", List.of("docx", "pdf", "xlsx").get(calls % 3), "kind", "monthly", "code", "phone-basics");
    }

    private RawCall signed(RawCall call, UUID person) {
        call.header("X-Front-Door", "console").header("X-XSRF-TOKEN", CSRF);
        String session = person == null ? "" : "; " + Door.CONSOLE.cookie() + "=" + sessions.open(person, Door.CONSOLE);
        return call.header("Cookie", "XSRF-TOKEN=" + CSRF + session);
    }

    /** What is slow by itself is slow every time; what waited for a busy machine is not. */
    private void sends(java.util.function.Supplier<RawCall> calling) {
        calls++;
        RawCall call = calling.get();
        RawCall.Answer answer = call.send(port);
        for (int i = 1; i < TRIES && answer.took().compareTo(LONGEST) > 0; i++) answer = calling.get().send(port);
        if (answer.status() >= 500 || answer.status() == 0 || answer.body().contains("\"UNEXPECTED\"")) failed.add(answer.status() + " " + call);
        else if (answer.took().compareTo(LONGEST) > 0 && answer.took().toMillis() > LONGEST.toMillis() * waiting()) failed.add(answer.took().toMillis() + " ms: " + call);
    }

    /** How many times longer work takes now than it would on a machine of its own: 1 when nobody else wants its processors. */
    private static double waiting() {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - cpu < Duration.ofMillis(200).toNanos()) Thread.onSpinWait();
        return (double) (System.nanoTime() - begun) / Duration.ofMillis(200).toNanos();
    }
}
