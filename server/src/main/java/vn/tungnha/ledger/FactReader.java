package vn.tungnha.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;

/** Reads bodies and personal parts into the records of their types, and writes rows; the words on the wire are settled here. */
@Component
public class FactReader {
    private static final String PERSONAL = "personal";

    private final Registry registry;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new WireWords())
            .build();
    /** For what stands in the ledger: the door looked for fields told twice, which costs a set of names for every object. */
    private final JsonMapper standing = json.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    FactReader(Registry registry) { this.registry = registry; }

    /** A fact that stands in the ledger, with its content. */
    public Told<?> told(Fact fact) {
        FactType<?> type = registry.type(fact.type()).orElseThrow(() -> new IllegalStateException("nobody reads facts of type " + fact.type()));
        return new Told<>(fact, standing.readValue(together(fact.body(), fact.personal()), type.content()));
    }

    /** Both parts as one text, to be read in one go; the door saw to it that each is one object and that the body has no field of this name. */
    private static String together(String body, String personal) {
        if (personal == null) return body;
        int end = body.lastIndexOf('}');
        boolean empty = body.substring(body.indexOf('{') + 1, end).isBlank();
        return body.substring(0, end) + (empty ? "\"" : ",\"") + PERSONAL + "\":" + personal + "}";
    }

    /** The content, or a refusal: BODY_INVALID, PERSONAL_IN_PUBLIC, or what the record itself refuses with. */
    public <C extends FactContent> C read(FactType<C> type, String body, String personal) {
        try {
            ObjectNode tree = object(body);
            refusePersonalFields(type, tree);
            if (personal != null) tree.set(PERSONAL, object(personal));
            return json.treeToValue(tree, type.content());
        } catch (JacksonException failure) {
            throw refusalWithin(failure);
        }
    }

    public JsonMapper json() { return json; }

    private ObjectNode object(String text) {
        if (StorableText.is(text) && json.readTree(text) instanceof ObjectNode object) return object;
        throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", ""));
    }

    private static void refusePersonalFields(FactType<?> type, ObjectNode body) {
        if (body.has(PERSONAL)) throw new Refusal(LedgerProblem.PERSONAL_IN_PUBLIC, Map.of("field", PERSONAL));
        for (String field : personalFields(type.content()))
            if (body.has(field)) throw new Refusal(LedgerProblem.PERSONAL_IN_PUBLIC, Map.of("field", field));
    }

    private static final ClassValue<Set<String>> PERSONAL_FIELDS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> content) {
            Set<String> open = names(content).collect(Collectors.toSet());
            return Arrays.stream(content.getRecordComponents()).filter(part -> part.getName().equals(PERSONAL))
                    .flatMap(part -> names(part.getType())).filter(name -> !open.contains(name)).collect(Collectors.toUnmodifiableSet());
        }
    };

    private static Set<String> personalFields(Class<?> content) { return PERSONAL_FIELDS.get(content); }

    private static Stream<String> names(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName) : Stream.empty();
    }

    private static Refusal refusalWithin(JacksonException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof Refusal refusal) return refusal;
        String field = failure instanceof DatabindException && !failure.getPath().isEmpty()
                ? String.valueOf(failure.getPath().getLast().getPropertyName()) : "";
        return new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", field));
    }
}
