package vn.tungnha.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole house on a real PostgreSQL: one database and one Spring context per JVM run, so each test makes places and people
 * of its own. Where TUNGNHA_TEST_DB_URL (_USER, _PASSWORD) is set, the same tests run on that database, which must be empty.
 * The demo's doors are there too; its data is not. Nothing runs by itself, and the vendor's hosts do not answer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "tungnha.demo=true", "tungnha.jobs=false", "tungnha.proxies=127.0.0.1", "tungnha.web.upload-timeout=4s", "tungnha.zalo.app-id=1001", "tungnha.zalo.secret-key=app-secret", "tungnha.zalo.oa-id=oa-of-the-house",
        "tungnha.zalo.oa-secret-key=oa-secret", "tungnha.zalo.oauth-url=http://localhost:9", "tungnha.zalo.api-url=http://localhost:9", "springdoc.api-docs.version=openapi_3_1", "springdoc.use-fqn=true", "springdoc.override-with-generic-response=false",
        "springdoc.paths-to-exclude=/error", "springdoc.default-produces-media-type=application/json"})
@Import(ApiDescription.class)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface TungNhaTest {}
