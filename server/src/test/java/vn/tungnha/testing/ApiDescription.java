package vn.tungnha.testing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tungnha.access.Caller;

/** How the records on the wire are described: what is not {@code @Nullable} is always there; raw JSON may be anything. */
@TestConfiguration(proxyBeanMethods = false)
public class ApiDescription {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    ModelConverter records() { return new Records(); }

    private static final class Records implements ModelConverter {
        @Override
        public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            Schema<?> resolved = others.hasNext() ? others.next().resolve(type, context, others) : null;
            JavaType java = Json.mapper().constructType(type.getType());
            if (resolved == null || java == null || !java.getRawClass().isRecord()) return resolved;
            Schema<?> described = resolved.get$ref() == null ? resolved
                    : context.getDefinedModels().get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
            if (described != null && described.getProperties() != null) Arrays.stream(java.getRawClass().getRecordComponents()).forEach(each -> tell(described, each));
            return resolved;
        }

        private static void tell(Schema<?> described, RecordComponent component) {
            if (!described.getProperties().containsKey(component.getName())) return;
            boolean always = component.getAnnotatedType().getAnnotation(Nullable.class) == null;
            boolean told = described.getRequired() != null && described.getRequired().contains(component.getName());
            if (always && !told) described.addRequiredItem(component.getName());
            if (component.getAccessor().isAnnotationPresent(JsonRawValue.class)) described.getProperties().put(component.getName(), new Schema<>());
            if (component.getGenericType().getTypeName().equals("java.util.Map<java.lang.String, java.lang.Object>"))
                described.getProperties().get(component.getName()).setAdditionalProperties(new Schema<>());
        }
    }
}
