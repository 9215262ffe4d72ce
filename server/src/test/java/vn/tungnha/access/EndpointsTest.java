package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.Registry;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Visitor;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** Every endpoint of the house × every role × inside and outside of its place: it grows by itself with each endpoint. */
@TungNhaTest
class EndpointsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** One way to call the house. */
    private record Endpoint(String method, String path, HandlerMethod handler) {
        boolean open() { return handler.hasMethodAnnotation(Needs.Nothing.class); }

        Permission needs() { return handler.getMethodAnnotation(Needs.class).value(); }

        boolean scoped() { return Arrays.stream(handler.getMethod().getParameters()).anyMatch(Endpoint::names); }

        private static boolean names(Parameter parameter) {
            return (parameter.isAnnotationPresent(PathVariable.class) || parameter.isAnnotationPresent(RequestParam.class))
                    && List.of("place", "leaf").contains(parameter.getName());
        }

        /** The address with the place filled in, and something of the right kind for everything else. */
        String at(Place place) {
            String address = path;
            String query = "";
            for (Parameter each : handler.getMethod().getParameters()) {
                String value = value(each, place);
                if (each.isAnnotationPresent(PathVariable.class)) address = address.replaceAll("\\{\\*?" + each.getName() + "(:[^}]*)?}", value);
                else if (names(each)) query = "?" + each.getName() + "=" + value;
            }
            return address + query;
        }

        private static String value(Parameter parameter, Place place) {
            if (parameter.getName().equals("place")) return String.valueOf(place.id());
            if (parameter.getName().equals("leaf")) return String.valueOf(place.ownLeaf());
            if (parameter.getType() == UUID.class) return UUID.randomUUID().toString();
            if (parameter.getType() == LocalDate.class) return "2024-05-20";
            return parameter.getType() == String.class ? "x" : "1";
        }
    }

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired Accounts accounts;
    @Autowired Registry registry;
    @Autowired Roles roles;
    @Autowired Sessions sessions;
    @Autowired Places places;
    @Value("${local.server.port}") int port;

    @Test
    void everyEndpointDeclaresWhatItNeeds() {
        assertThat(handlers().filter(each -> !each.getValue().hasMethodAnnotation(Needs.class) && !each.getValue().hasMethodAnnotation(Needs.Nothing.class))
                .map(each -> each.getKey() + " " + each.getValue())).as("endpoints without @Needs").isEmpty();
    }

    /** What needs a role but names no place says the same to everybody who holds one, or asks by itself whose it is. */
    @Test
    void everyEndpointThatNeedsARoleNamesThePlaceItIsAbout() {
        assertThat(endpoints().stream().filter(each -> !each.open() && each.needs() != Permission.SIGNED_IN && !each.scoped()).map(Endpoint::path))
                .containsExactlyInAnyOrder("/api/v1/console/indicators", "/api/v1/console/live");
    }

    /** A controller that this context leaves out would escape the tests below. */
    @Test
    void everyControllerOfTheHouseIsHere() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        assertThat(scanner.findCandidateComponents("vn.tungnha")).extracting(BeanDefinition::getBeanClassName).isNotEmpty()
                .isSubsetOf(handlers().map(each -> each.getValue().getBeanType().getName()).toList());
    }

    @Test
    void noOtherHouseHasDoorsHereThanTheDescriptionOfOurOwn() {
        assertThat(mappings.getHandlerMethods().values().stream().map(each -> each.getBeanType().getPackageName()).distinct()
                .filter(name -> !name.startsWith("vn.tungnha"))).containsExactly("org.springdoc.webmvc.api");
    }

    @Test
    void everyRoleReachesExactlyWhatItIsPermittedInsideItsPlaceAndNothingOutside() {
        var here = TestProvince.found(places);
        Place inside = places.get(here.diaLinh(), TestClock.today());
        Place outside = places.get(here.vanLang(), TestClock.today());
        var softly = new SoftAssertions();
        for (Role role : Role.values()) {
            UUID account = accounts.create(role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID(), role.name(), null);
            roles.grant(account, role, here.diaLinh(), LONG_AGO, null);
            for (Endpoint endpoint : endpoints()) {
                expect(softly, account, role, endpoint, inside, true);
                if (endpoint.scoped()) expect(softly, account, role, endpoint, outside, false);
                if (endpoint.scoped() && endpoint.needs() != Permission.SIGNED_IN) refusesSmuggling(softly, account, endpoint, inside, outside);
            }
        }
        softly.assertAll();
    }

    /** A permission that nothing asks for protects nothing. */
    @Test
    void everyPermissionIsAskedForSomewhere() {
        Stream<Permission> endpoints = endpoints().stream().filter(each -> !each.open()).map(Endpoint::needs);
        Stream<Permission> facts = registry.types().values().stream().map(FactType::permission);
        Stream<Permission> rows = registry.kinds().values().stream().map(RowKind::permission);
        assertThat(Stream.of(endpoints, facts, rows).flatMap(each -> each)).contains(Permission.values());
    }

    @Test
    void aGuestReachesOnlyWhatIsOpenToEverybody() {
        Place somewhere = places.get(TestProvince.found(places).diaLinh(), TestClock.today());
        var softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints()) {
            Visitor guest = new Visitor(port, Door.CONSOLE);
            guest.get("/api/v1/session");
            Visitor.Answer answer = guest.call(endpoint.method(), endpoint.at(somewhere), body(endpoint));
            softly.assertThat(answer.code().equals("NOT_SIGNED_IN")).as("guest %s %s → %s", endpoint.method(), endpoint.path(), answer)
                    .isEqualTo(!endpoint.open());
        }
        softly.assertAll();
    }

    @Test
    void somebodyWhoseRoleIsOverReachesNothingThatNeedsOne() {
        var here = TestProvince.found(places);
        UUID account = accounts.create("past-" + UUID.randomUUID(), "Past", null);
        for (Role role : Role.values()) roles.grant(account, role, here.diaLinh(), LONG_AGO, LONG_AGO.plusYears(1));
        var softly = new SoftAssertions();
        endpoints().stream().filter(each -> !each.open() && each.needs() != Permission.SIGNED_IN).forEach(endpoint ->
                softly.assertThat(call(account, endpoint, places.get(here.diaLinh(), TestClock.today())).code()).as(endpoint.path()).isEqualTo("FORBIDDEN"));
        softly.assertAll();
    }

    private void expect(SoftAssertions softly, UUID account, Role role, Endpoint endpoint, Place place, boolean inside) {
        boolean allowed = endpoint.open() || endpoint.needs() == Permission.SIGNED_IN || inside && role.permits(endpoint.needs());
        Visitor.Answer answer = call(account, endpoint, place);
        softly.assertThat(List.of("FORBIDDEN", "NOT_SIGNED_IN", "CSRF").contains(answer.code()))
                .as("%s %s its place: %s %s → %s %s", role, inside ? "inside" : "outside", endpoint.method(), endpoint.path(), answer.status(), answer.code())
                .isEqualTo(!allowed);
        softly.assertThat(answer.status()).as("%s %s", endpoint.method(), endpoint.path()).isLessThan(500);
    }

    /** Naming a place of one's own as well opens no other. */
    private void refusesSmuggling(SoftAssertions softly, UUID account, Endpoint endpoint, Place inside, Place outside) {
        String address = endpoint.at(outside);
        String own = "place=" + inside.id() + "&leaf=" + inside.ownLeaf();
        String smuggled = address.contains("?") ? address.replace("?", "?" + own + "&") : address + "?" + own;
        softly.assertThat(call(account, endpoint, smuggled).code()).as("%s %s", endpoint.method(), smuggled).isEqualTo("FORBIDDEN");
    }

    private Visitor.Answer call(UUID account, Endpoint endpoint, Place place) { return call(account, endpoint, endpoint.at(place)); }

    private Visitor.Answer call(UUID account, Endpoint endpoint, String address) {
        Visitor browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(account, Door.CONSOLE));
        browser.keep("XSRF-TOKEN", "f0e1d2c3-0000-4000-8000-000000000000");
        return browser.call(endpoint.method(), address, body(endpoint));
    }

    private static String body(Endpoint endpoint) { return List.of("GET", "DELETE", "HEAD").contains(endpoint.method()) ? null : "{}"; }

    private List<Endpoint> endpoints() {
        var sorted = new TreeMap<String, Endpoint>();
        handlers().filter(each -> !each.getKey().getPatternValues().contains("/error")).forEach(each ->
                methods(each.getKey()).forEach(method -> each.getKey().getPatternValues().forEach(path ->
                        sorted.put(path + " " + method, new Endpoint(method, path, each.getValue())))));
        return List.copyOf(sorted.values());
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers() {
        return mappings.getHandlerMethods().entrySet().stream().filter(each -> each.getValue().getBeanType().getPackageName().startsWith("vn.tungnha"));
    }
}
