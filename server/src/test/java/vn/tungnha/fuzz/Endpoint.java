package vn.tungnha.fuzz;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * One way to call the server, as Spring maps it; {@code contract/api.json} adds the schema of the body.
 *
 * @param schema of the body; null when the contract describes none
 */
record Endpoint(String method, String path, List<Input> inputs, boolean takesBody, @Nullable JsonNode schema) {
    enum Where { PATH, QUERY, HEADER }

    record Input(String name, Where where, Class<?> type) {
        List<String> hostile() {
            if (where == Where.HEADER) return HostileValues.HEADERS;
            if (type == UUID.class) return HostileValues.IDS;
            if (type == LocalDate.class) return HostileValues.DAYS;
            if (type == boolean.class || type == Boolean.class) return HostileValues.FLAGS;
            return type == int.class || type == Integer.class || type == long.class || type == Long.class ? HostileValues.NUMBERS : HostileValues.TEXTS;
        }

        /** Whether the name of the input says which place or leaf is meant. */
        String sound(Map<String, String> known) {
            if (known.containsKey(name)) return known.get(name);
            if (type == UUID.class) return "019aab3e-5c00-7000-8000-000000000fff";
            if (type == LocalDate.class) return "2024-05-20";
            return type == String.class ? "x" : type == boolean.class ? "false" : "1";
        }
    }

    static List<Endpoint> all(RequestMappingHandlerMapping mappings, JsonNode contract) {
        var all = new ArrayList<Endpoint>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("vn.tungnha")) return;
            for (String path : mapping.getPatternValues()) methods(mapping).forEach(method -> all.add(of(method, path, handler, contract)));
        });
        all.sort(java.util.Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
        return all;
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name).sorted();
    }

    private static Endpoint of(String method, String path, HandlerMethod handler, JsonNode contract) {
        var inputs = new ArrayList<Input>();
        boolean body = false;
        for (Parameter each : handler.getMethod().getParameters()) {
            body |= each.isAnnotationPresent(RequestBody.class) || each.getType().getSimpleName().equals("HttpServletRequest");
            if (each.isAnnotationPresent(PathVariable.class)) inputs.add(new Input(each.getName(), Where.PATH, each.getType()));
            if (each.isAnnotationPresent(RequestParam.class)) inputs.add(new Input(named(each, RequestParam.class), Where.QUERY, each.getType()));
            if (each.isAnnotationPresent(RequestHeader.class)) inputs.add(new Input(named(each, RequestHeader.class), Where.HEADER, each.getType()));
        }
        JsonNode schema = contract.path("paths").path(path).path(method.toLowerCase(java.util.Locale.ROOT)).path("requestBody").path("content").path("application/json").path("schema");
        return new Endpoint(method, path, List.copyOf(inputs), body || !schema.isMissingNode(), schema.isMissingNode() ? null : schema);
    }

    private static String named(Parameter parameter, Class<? extends java.lang.annotation.Annotation> type) {
        Object name = AnnotatedElementUtils.getMergedAnnotationAttributes(parameter, type).get("name");
        return name.toString().isEmpty() ? parameter.getName() : name.toString();
    }

    /** The call with sound values everywhere but where {@code changed} says otherwise. */
    RawCall call(Map<String, String> known, Map<Input, String> changed) {
        String address = path;
        var query = new ArrayList<String>();
        var headers = new HashMap<String, String>();
        for (Input each : inputs) {
            String value = changed.getOrDefault(each, each.sound(known));
            switch (each.where()) {
                case PATH -> address = address.replaceAll("\\{\\*?" + each.name() + "(:[^}]*)?}", java.util.regex.Matcher.quoteReplacement(value));
                case QUERY -> query.add(each.name() + "=" + value);
                case HEADER -> headers.put(each.name(), value);
            }
        }
        var call = new RawCall(method, query.isEmpty() ? address : address + "?" + String.join("&", query));
        headers.forEach(call::header);
        return call;
    }

    @Override
    public String toString() { return method + " " + path + " " + Arrays.toString(inputs.stream().map(Input::name).toArray()); }
}
