package vn.tungnha.ledger;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Enum constants as the wire says them ({@code NOT_HOME} is {@code not-home}), and text as the ledger keeps it. */
final class WireWords extends SimpleModule {
    WireWords() {
        super("wire-words");
        addSerializer(Enum.class, new Written());
        addSerializer(Instant.class, new WithMilliseconds());
        addDeserializer(String.class, new WireText());
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
                    BeanDescription.Supplier description, ValueDeserializer<?> standard) {
                return new Read(type.getRawClass());
            }
        });
    }

    private static final ClassValue<Words> WORDS = new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> type) { return Words.of(type.getEnumConstants()); }
    };

    /**
     * @param words     in the order of the constants
     * @param constants by their words
     */
    private record Words(String[] words, Map<String, Object> constants) {
        static Words of(Object[] constants) {
            var words = new String[constants.length];
            Map<String, Object> named = new HashMap<>();
            for (int i = 0; i < words.length; i++) {
                words[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
                named.put(words[i], constants[i]);
            }
            return new Words(words, Map.copyOf(named));
        }
    }

    static String word(Enum<?> constant) { return WORDS.get(constant.getDeclaringClass()).words()[constant.ordinal()]; }

    /** The constant this word stands for; empty when it is none of this enum's, or null. */
    static <E> Optional<E> constant(Class<E> type, String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(type.cast(WORDS.get(type).constants().get(word)));
    }

    @SuppressWarnings("rawtypes")
    private static final class Written extends StdSerializer<Enum> {
        Written() { super(Enum.class); }

        @Override
        public void serialize(Enum constant, JsonGenerator out, SerializationContext context) { out.writeString(word(constant)); }
    }

    private static final class WithMilliseconds extends StdSerializer<Instant> {
        private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

        WithMilliseconds() { super(Instant.class); }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializationContext context) { out.writeString(FORM.format(instant)); }
    }

    private static final class Read extends StdDeserializer<Object> {
        private final Class<?> type;

        Read(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String word = in.getValueAsString();
            return constant(type, word).<Object>map(constant -> constant)
                    .orElseGet(() -> context.handleWeirdStringValue(type, String.valueOf(word), "unknown word"));
        }
    }
}
