package vn.tungnha.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vn.tungnha.kernel.LimitProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;

/** Limits for the JSON of requests: text must be storable and printable, days must be in the database's range. A refusal names the field. */
final class RequestJson extends SimpleModule {
    RequestJson() {
        super("request-json");
        addDeserializer(String.class, new Checked<>(String.class, StringDeserializer.instance, StorableText::is, LimitProblem.CHARACTER_NOT_ALLOWED));
        addKeyDeserializer(String.class, new Key());
        addDeserializer(LocalDate.class, new Checked<>(LocalDate.class, LocalDateDeserializer.INSTANCE, ProvinceDay::isKnown, LimitProblem.DAY_IMPOSSIBLE));
        addDeserializer(Instant.class, new Checked<>(Instant.class, InstantDeserializer.INSTANT, ProvinceDay::isKnown, LimitProblem.DAY_IMPOSSIBLE));
    }

    private static final class Checked<T> extends StdScalarDeserializer<T> {
        private final transient ValueDeserializer<T> standard;
        private final transient Predicate<T> allowed;
        private final LimitProblem problem;

        Checked(Class<T> type, ValueDeserializer<T> standard, Predicate<T> allowed, LimitProblem problem) {
            super(type);
            this.standard = standard;
            this.allowed = allowed;
            this.problem = problem;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            T value = standard.deserialize(in, context);
            if (value != null && !allowed.test(value)) throw new Refusal(problem, Map.of("field", Optional.ofNullable(in.currentName()).orElse("")));
            return value;
        }

        @Override
        public LogicalType logicalType() { return standard.logicalType(); }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (!StorableText.is(key)) throw new Refusal(LimitProblem.CHARACTER_NOT_ALLOWED, Map.of("field", ""));
            return key;
        }
    }
}
