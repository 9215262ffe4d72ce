package vn.tungnha.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplicationHook;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.kernel.ProvinceDay;

/**
 * The clock of all server tests. It starts at a fixed instant and then ticks, so a test gives the same result on any day. Another instant can be chosen:
 * {@code -Dtungnha.test.start=2028-02-29T02:00:00Z}; OtherDays chooses several. No other test code may read the clock of the machine (ArchitectureTest).
 */
public final class TestClock {
    /** A Monday, 09:00 in the province. */
    private static final String DEFAULT_START = "2026-11-30T02:00:00Z";
    private static final String START = "tungnha.test.start";
    private static final String AHEAD = "tungnha.test.ahead";
    private static final Clock MACHINE = Clock.systemUTC();
    private static volatile Duration ahead = first();

    public static final Clock CLOCK = new Ticking(ZoneOffset.UTC);

    private TestClock() {}

    public static Instant now() { return CLOCK.instant(); }

    /** The day of the province. */
    public static LocalDate today() { return ProvinceDay.of(now()); }

    /** The option of {@code java} that gives a process of a test the same clock. */
    public static String forProcess() { return "-D" + AHEAD + "=" + ahead; }

    /** Makes it the {@code Clock} of a Spring context, in place of the machine's. */
    public static void install(ApplicationContext context) { install(context, CLOCK); }

    static void install(ApplicationContext context, Clock clock) {
        ((GenericApplicationContext) context).registerBean("testClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
    }

    /** For {@code SpringApplication.withHook}: makes it the {@code Clock} of an application that production code starts. */
    public static SpringApplicationHook hook() {
        return application -> new SpringApplicationRunListener() {
            @Override
            public void contextPrepared(ConfigurableApplicationContext context) { install(context); }
        };
    }

    /** Later only: a server that runs never sees its clock go back. */
    static void startAt(Instant start) { ahead = Duration.between(MACHINE.instant(), start); }

    /** The real day, for the days counted from it. */
    static LocalDate dayOfMachine() { return ProvinceDay.of(MACHINE.instant()); }

    private static Duration first() {
        String given = System.getProperty(AHEAD);
        if (given != null) return Duration.parse(given);
        return Duration.between(MACHINE.instant(), Instant.parse(System.getProperty(START, DEFAULT_START)));
    }

    private static final class Ticking extends Clock {
        private final ZoneId zone;

        Ticking(ZoneId zone) { this.zone = zone; }

        @Override
        public Instant instant() { return MACHINE.instant().plus(ahead); }

        @Override
        public ZoneId getZone() { return zone; }

        @Override
        public Clock withZone(ZoneId other) { return new Ticking(other); }
    }
}
