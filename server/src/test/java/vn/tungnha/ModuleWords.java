package vn.tungnha;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Registry;

/** The words each module declares to the ledger, and the calls it answers. */
record ModuleWords(Registry registry, ConfigurableListableBeanFactory beans) {
    private static final String HOUSE = "vn.tungnha.";
    private static final Pattern WORDS = Pattern.compile("vn\\.tungnha\\.\\w+\\.facts\\.\\w+Words");

    static ModuleWords declared() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(WORDS));
        var context = new AnnotationConfigApplicationContext();
        context.register(Registry.class);
        scanner.findCandidateComponents(HOUSE.substring(0, HOUSE.length() - 1)).forEach(each -> context.register(type(each.getBeanClassName())));
        context.refresh();
        return new ModuleWords(context.getBean(Registry.class), context.getBeanFactory());
    }

    Stream<String> factTypes(String module) {
        return registry.types().values().stream().filter(type -> isOf(module, type.content())).map(type -> type.code()).sorted();
    }

    Stream<String> rowKinds(String module) {
        return registry.kinds().values().stream().filter(kind -> isOf(module, kind.row())).map(kind -> kind.code()).sorted();
    }

    Stream<String> measures(String module) {
        return Stream.of(beans.getBeanNamesForType(Measure.class)).filter(bean -> isOf(module, home(bean)))
                .map(bean -> beans.getBean(bean, Measure.class).name()).sorted();
    }

    /** E.g. {@code GET /api/v1/console/live SEE_NUMBERS}. */
    Stream<String> calls(String module) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false, new MockEnvironment().withProperty("tungnha.demo", "true"));
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(HOUSE + module).stream().flatMap(found -> calls(type(found.getBeanClassName()))).sorted();
    }

    private static Stream<String> calls(Class<?> controller) {
        String prefix = path(MergedAnnotations.from(controller).get(RequestMapping.class));
        return Arrays.stream(controller.getDeclaredMethods()).map(method -> call(prefix, method)).filter(Objects::nonNull);
    }

    /** Null for what is no call, such as the page for errors. */
    private static String call(String prefix, Method method) {
        MergedAnnotation<RequestMapping> mapping = MergedAnnotations.from(method).get(RequestMapping.class);
        if (!mapping.isPresent() || mapping.getEnumArray("method", RequestMethod.class).length == 0) return null;
        Needs needs = method.getAnnotation(Needs.class);
        return mapping.getEnumArray("method", RequestMethod.class)[0] + " " + prefix + path(mapping) + (needs == null ? "" : " " + needs.value());
    }

    private static String path(MergedAnnotation<RequestMapping> mapping) {
        return mapping.isPresent() && mapping.getStringArray("path").length > 0 ? mapping.getStringArray("path")[0] : "";
    }

    private Class<?> home(String bean) { return ClassUtils.getUserClass(beans.getType(beans.getMergedBeanDefinition(bean).getFactoryBeanName())); }

    private static boolean isOf(String module, Class<?> type) { return type.getName().startsWith(HOUSE + module + "."); }

    private static Class<?> type(String name) { return ClassUtils.resolveClassName(name, null); }
}
