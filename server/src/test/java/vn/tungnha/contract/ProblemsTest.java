package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;
import vn.tungnha.kernel.Problem;

/** Every code somebody may be refused with stands in {@code contract/problems.json}, for which the app has words. */
class ProblemsTest {
    private final JsonNode listed = Contract.read("problems.json");

    @Test
    void theListHoldsTheCodesOfTheServerInOrder() {
        assertThat(List.copyOf(listed.propertyNames())).isSorted().containsAll(statuses().keySet());
    }

    @Test
    void eachCodeIsListedWithItsStatusAndTheNamesOfItsParams() {
        statuses().forEach((code, statuses) -> {
            assertThat(listed.get(code).get("status").asInt()).as(code).isIn(statuses);
            assertThat(listed.get(code).get("params").isArray()).as(code).isTrue();
        });
    }

    /** UNEXPECTED is said by two: of a fact in a receipt, and of a whole call. */
    private static Map<String, List<Integer>> statuses() {
        var statuses = new TreeMap<String, List<Integer>>();
        for (Problem problem : problems()) statuses.computeIfAbsent(problem.name(), absent -> new ArrayList<>()).add(problem.status());
        return statuses;
    }

    private static List<Problem> problems() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        return scanner.findCandidateComponents("vn.tungnha").stream().map(found -> enumOf(found.getBeanClassName())).filter(Class::isEnum).filter(ProblemsTest::ofTheServer)
                .flatMap(type -> List.of(type.getEnumConstants()).stream()).map(Problem.class::cast).toList();
    }

    /** Tests have problems of their own, which nobody is refused with. */
    private static boolean ofTheServer(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().equals(Problem.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Class<?> enumOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
