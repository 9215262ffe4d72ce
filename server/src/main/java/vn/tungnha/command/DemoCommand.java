package vn.tungnha.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.demo.DemoOptions;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProvince;
import vn.tungnha.demo.DemoProvince.Standing;
import vn.tungnha.demo.DemoZalo;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** {@code tungnha demo}: a whole made-up province, loading in date order in front of whoever looks. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Run the server with a demo province of 1,292 villages.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private DataOption data;
    @Mixin private PortOption port;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of the province's history, as yyyy-mm-dd; yesterday when absent.")
    private DemoDay until;

    @Option(names = "--scale", paramLabel = "SCALE",
            description = "How much of it: 1 for all, 1/10 for a tenth of its households. When absent, as it was loaded before; at first, all.")
    private DemoScale scale;

    @Option(names = "--reset", description = "Throw the demo data away and begin again. Refused where the data is not a demo's.")
    private boolean reset;

    @Override
    public Integer call() throws InterruptedException {
        int free = port.free();
        if (until != null && until.day().isBefore(DemoOptions.BEGIN))
            throw new CannotRun("The demo province begins on " + DemoOptions.BEGIN + "; --until cannot be earlier.");
        if (reset) erase();
        try (var zalo = new DemoZalo(); ConfigurableApplicationContext house = House.answering(data.directory(), free, settings(zalo), this::requireDemo)) {
            System.out.println("Ready: http://localhost:" + free);
            Arrays.stream(DemoPeople.values()).forEach(person -> System.out.printf("  %-5s %s, password %s%n", person.login(), person.displayName(), DemoPeople.PASSWORD));
            load(house);
            Clock clock = house.getBean(Clock.class);
            house.getBean(Places.class).root(ProvinceDay.of(clock.instant())).ifPresent(province -> zalo.arrive(free, province.id(), clock));
            Running.untilClosed(house);
        }
        return 0;
    }

    private static Map<String, Object> settings(DemoZalo zalo) {
        Map<String, Object> settings = new HashMap<>(zalo.settings());
        settings.put("tungnha.demo", true);
        return settings;
    }

    private void erase() {
        if (Database.isExternal(System.getenv())) throw new CannotRun("--reset only throws away the embedded database; empty the one of TUNGNHA_DB_URL yourself.");
        if (!EmbeddedDatabase.isIn(data.directory())) return;
        try (Database database = Database.open(System.getenv(), data.directory())) {
            if (!DemoProvince.mayBeThrownAway(database.address())) throw notADemo();
        }
        EmbeddedDatabase.erase(data.directory());
    }

    /** Before anybody can come in by the demo's doors. */
    private void requireDemo(ApplicationContext house) {
        LocalDate today = ProvinceDay.of(house.getBean(Clock.class).instant());
        if (until != null && until.day().isAfter(today)) throw new CannotRun("--until " + until.day() + " is still to come; today is " + today + ".");
        Standing standing = house.getBean(DemoProvince.class).standing();
        if (standing.somethingElse()) throw notADemo();
        if (scale != null && standing.scale() != null && scale.divisor() != standing.scale())
            throw new CannotRun("The demo province here was loaded at scale 1/" + standing.scale() + "; leave --scale away, or begin again with --reset.");
    }

    private CannotRun notADemo() {
        return new CannotRun("The data in " + data.directory() + " is not a demo's, and no demo is mixed into it; choose another directory with --data.");
    }

    private void load(ConfigurableApplicationContext house) {
        LocalDate last = until == null ? ProvinceDay.of(house.getBean(Clock.class).instant()).minusDays(1) : until.day();
        var bar = new ProgressBar(System.out, System.console() != null);
        long facts = house.getBean(DemoProvince.class).load(new DemoOptions(last, scale == null ? 1 : scale.divisor()), bar);
        bar.end(facts, house.getBean(DemoProvince.class).standing().until());
    }
}
