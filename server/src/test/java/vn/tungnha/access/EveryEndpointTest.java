package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tungnha.kernel.Ids;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.OneConnection;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** Every endpoint, called by many at once on a pool of two connections: nobody holds one and waits for another, so everybody is answered. */
@TungNhaTest
@TestPropertySource(properties = {"tungnha.db.pool=2", "tungnha.db.ledger-pool=2"})
class EveryEndpointTest {
    private static final int TIMES = 4;
    private static final int AT_ONCE = 16;
    private static final Duration RETRY_AFTER = Duration.ofMillis(200);

    private record Call(String method, String address) {}

    @Autowired ApplicationContext context;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired Sessions sessions;
    @Autowired Places places;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private UUID household;

    @Test
    void twoConnectionsAreEnoughForEveryEndpoint() throws Exception {
        naMon = new Village(context);
        household = Ids.next(TestClock.now());
        naMon.tell(TestClock.now(), naMon.household(naMon.lan, household, TestClock.now(), "Nông Thị Mẩy"));
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) for (UUID account : List.of(naMon.tuan, naMon.hoa, naMon.lan)) for (Call each : endpoints()) calls.add(() -> answer(account, each));

        var failures = new ArrayList<String>();
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<String> each : callers.invokeAll(calls, 4, TimeUnit.MINUTES)) {
                assertThat(each.isCancelled()).as("not answered in time").isFalse();
                if (!each.get().isEmpty()) failures.add(each.get());
            }
        }
        assertThat(failures).isEmpty();
        assertThat(OneConnection.violations()).isEmpty();
    }

    /** Retries while the queue of documents is full, as a client does; too long a wait fails the whole test. */
    private String answer(UUID account, Call call) {
        Visitor browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(account, Door.CONSOLE));
        browser.keep("XSRF-TOKEN", "f0e1d2c3-0000-4000-8000-000000000000");
        String body = List.of("GET", "DELETE", "HEAD").contains(call.method()) ? null : "{}";
        Visitor.Answer answer = browser.call(call.method(), call.address(), body);
        while (answer.code().equals("WORK_QUEUE_FULL")) {
            LockSupport.parkNanos(RETRY_AFTER.toNanos());
            answer = browser.call(call.method(), call.address(), body);
        }
        return answer.status() < 500 && !answer.code().equals("TOO_MANY_REQUESTS") ? "" : call + " → " + answer.status() + " " + answer.body();
    }

    /** Nobody signs out meanwhile. */
    private List<Call> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream().filter(each -> each.getValue().getBeanType().getPackageName().startsWith("vn.tungnha"))
                .filter(each -> !each.getKey().getPatternValues().contains("/error")).flatMap(each -> calls(each.getKey(), each.getValue())).toList();
    }

    private Stream<Call> calls(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getMethodsCondition().getMethods().stream().map(Enum::name).flatMap(method -> mapping.getPatternValues().stream()
                .map(path -> new Call(method, address(path, handler))));
    }

    private String address(String path, HandlerMethod handler) {
        String address = path;
        var query = new ArrayList<String>();
        for (Parameter each : handler.getMethod().getParameters()) {
            if (each.isAnnotationPresent(PathVariable.class)) address = address.replaceAll("\\{\\*?" + each.getName() + "(:[^}]*)?}", value(each));
            else if (each.isAnnotationPresent(RequestParam.class) && each.getAnnotation(RequestParam.class).required()
                    && each.getAnnotation(RequestParam.class).defaultValue().equals(ValueConstants.DEFAULT_NONE)) query.add(each.getName() + "=" + value(each));
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private String value(Parameter parameter) {
        Place village = places.get(naMon.village, TestClock.today());
        if (parameter.getName().equals("place") || parameter.getName().equals("village")) return String.valueOf(village.id());
        if (parameter.getName().equals("leaf")) return String.valueOf(village.ownLeaf());
        if (parameter.getType() == UUID.class) return household.toString();
        if (parameter.getType() == LocalDate.class) return "2026-05-20";
        if (parameter.getName().equals("format")) return "docx";
        return parameter.getType() == String.class ? "x" : "1";
    }
}
