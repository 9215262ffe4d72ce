package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** No endpoint has figures for days that are still to come, whatever it calls its days: today's would be read as theirs. */
@TungNhaTest
class PeriodAheadTest {
    /** Begins, or is, the period somebody asks for; of two the first that an endpoint has. */
    private static final Set<String> BEGINNINGS = Set.of("from", "month");
    /** A report has a day instead, and a word of its own for it. */
    private static final String LAST_DAY = "asOf";

    @Autowired ApplicationContext context;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private Village naMon;
    private Visitor tuan;

    @BeforeEach
    void tuanIsAtHisDesk() {
        naMon = new Village(context);
        tuan = new Visitor(port, Door.CONSOLE);
        tuan.keep(Door.CONSOLE.cookie(), sessions.open(naMon.tuan, Door.CONSOLE));
    }

    @Test
    void everyEndpointRefusesAPeriodThatBeginsTomorrow() {
        LocalDate tomorrow = TestClock.today().plusMonths(1).withDayOfMonth(1);
        var asked = new TreeSet<String>();
        var softly = new SoftAssertions();
        handlers().forEach((path, handler) -> days(handler).filter(BEGINNINGS::contains).findFirst().ifPresent(name -> {
            asked.add(path.substring(path.lastIndexOf('}', path.length() - 2) + 1));
            String query = name + "=" + tomorrow + (days(handler).anyMatch("to"::equals) ? "&to=" + tomorrow.plusMonths(1) : "");
            softly.assertThat(tuan.get(address(path, handler) + "?" + query).code()).as(path).isEqualTo("PERIOD_AHEAD");
        }));
        softly.assertAll();
        assertThat(asked).as("the walk finds the endpoints").contains("/overview", "/training", "/sessions", "/sales", "/findings", "/indicators", "/households");
    }

    @Test
    void aReportOfADayToComeIsRefusedToo() {
        var softly = new SoftAssertions();
        handlers().forEach((path, handler) -> {
            if (days(handler).noneMatch(LAST_DAY::equals) || days(handler).anyMatch(BEGINNINGS::contains)) return;
            softly.assertThat(tuan.get(address(path, handler) + "?asOf=" + TestClock.today().plusDays(1)).code()).as(path).isEqualTo("REPORT_DAY_AHEAD");
        });
        softly.assertAll();
    }

    /** A parameter with another name would escape the walk: a period begins with {@code from} or is a {@code month}. */
    @Test
    void daysAreCalledByTheseNamesOnly() {
        assertThat(handlers().values().stream().flatMap(PeriodAheadTest::days).distinct().sorted().toList())
                .as("map is the day of the map, day that of an attendance list").containsExactly("asOf", "day", "from", "map", "month", "to");
    }

    /** What is read; a change that takes effect on a day to come, such as a reorganisation, is no period. */
    private java.util.Map<String, HandlerMethod> handlers() {
        return mappings.getHandlerMethods().entrySet().stream().filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("vn.tungnha"))
                .filter(each -> days(each.getValue()).findAny().isPresent())
                .collect(Collectors.toMap(each -> each.getKey().getPatternValues().iterator().next(), java.util.Map.Entry::getValue));
    }

    private static Stream<String> days(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters()).filter(each -> each.isAnnotationPresent(RequestParam.class))
                .filter(each -> each.getType() == LocalDate.class).map(Parameter::getName);
    }

    private String address(String path, HandlerMethod handler) {
        String address = path;
        for (Parameter each : handler.getMethod().getParameters())
            if (each.isAnnotationPresent(PathVariable.class)) address = address.replaceAll("\\{\\*?" + each.getName() + "(:[^}]*)?}", value(each));
        return address;
    }

    private String value(Parameter parameter) {
        if (parameter.getName().equals("place")) return String.valueOf(naMon.village);
        if (parameter.getName().equals("leaf")) return String.valueOf(naMon.leaf);
        if (parameter.getName().equals("name")) return "visits";
        if (parameter.getName().equals("format")) return "docx";
        return parameter.getType() == UUID.class ? UUID.randomUUID().toString() : "1";
    }
}
