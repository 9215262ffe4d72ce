import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A Java agent that gives the server of the browser stories another clock. The shipped program has no option for that, so nobody can set a wrong clock in
 * production; decision 17.
 */
public final class StoryClock implements ApplicationContextInitializer<GenericApplicationContext> {
    private static Duration ahead = Duration.ZERO;

    /** @param milliseconds how far the clock of the stories is ahead of the machine's */
    public static void premain(String milliseconds) { ahead = Duration.ofMillis(Long.parseLong(milliseconds)); }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("storyClock", Clock.class, () -> Clock.offset(Clock.systemUTC(), ahead), definition -> definition.setPrimary(true));
    }
}
