package vn.tungnha.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** The house the other tests run in, for property tests, which no Spring extension starts. */
public final class TheHouse {
    @TungNhaTest
    private static final class Standing {}

    private TheHouse() {}

    public static ApplicationContext context() { return new TestContextManager(Standing.class).getTestContext().getApplicationContext(); }
}
