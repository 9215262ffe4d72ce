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
import vn.tungnha.access.Accounts;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.demo.DemoOptions;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProvince;
import vn.tungnha.demo.DemoProvince.Standing;
import vn.tungnha.demo.DemoZalo;
import vn.tungnha.demo.EmptyProvince;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** {@code tungnha demo}: a whole made-up province, loading in date order in front of whoever looks. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Run the server with a demo province of 1,292 villages, or with an empty one.")
final class DemoCommand implements Callable<Integer> {
    /** Visitors of a demo share a few accounts, each visitor with a new device, so the usual limit does not apply. */
    private static final int DEVICES_OF_ACCOUNT = 1_000_000;

    @Mixin private DataOption data;
    @Mixin private PortOption port;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of the province's history, as yyyy-mm-dd; yesterday when absent.")
    private DemoDay until;

    @Option(names = "--scale", paramLabel = "SCALE",
            description = "How much of it: 1 for all, 1/10 for a tenth of its households. When absent, as it was loaded before; at first, all.")
    private DemoScale scale;

    @Option(names = "--empty", description = "No places and nobody but an administrator, with lists to import: the first day of a province.")
    private boolean empty;

    @Option(names = "--reset", description = "Throw the demo data away and begin again. Refused where the data is not a demo's.")
    private boolean reset;

    @Override
    public Integer call() throws Exception {
        checkArguments();
        int free = port.free();
        if (reset) erase();
        if (empty) runEmpty(free);
        else runLoaded(free);
        return 0;
    }

    private void runEmpty(int free) throws Exception {
        Map<String, Object> settings = settings(Map.of("tungnha.demo-empty", true));
        try (ConfigurableApplicationContext house = House.answering(data.directory(), free, settings, this::openEmpty);
                var commands = CommandServer.listen(house, data.directory())) {
            System.out.println("Ready: http://localhost:" + free);
            System.out.printf("  %s, password %s; the lists to import are on the first page%n", Accounts.ADMINISTRATOR, DemoPeople.PASSWORD);
            Running.untilClosed(house);
        }
    }

    private void runLoaded(int free) throws Exception {
        try (var zalo = new DemoZalo(); ConfigurableApplicationContext house = House.answering(data.directory(), free, settings(zalo.settings()), this::requireDemo);
                var commands = CommandServer.listen(house, data.directory())) {
            System.out.println("Ready: http://localhost:" + free);
            Arrays.stream(DemoPeople.values()).forEach(person -> System.out.printf("  %-5s %s, password %s%n", person.login(), person.displayName(), DemoPeople.PASSWORD));
            load(house);
            Clock clock = house.getBean(Clock.class);
            house.getBean(Places.class).root(ProvinceDay.of(clock.instant())).ifPresent(province -> zalo.arrive(free, province.id(), clock));
            Running.untilClosed(house);
        }
    }

    /** Before a port is tried or a database starts. */
    private void checkArguments() {
        if (until != null && until.day().isBefore(DemoOptions.BEGIN))
            throw new CannotRun("The demo province begins on " + DemoOptions.BEGIN + "; --until cannot be earlier.");
        if (empty && (until != null || scale != null)) throw new CannotRun("--empty loads nothing; leave --until and --scale away.");
        data.directory();
        if (reset && Database.isExternal(System.getenv()))
            throw new CannotRun("--reset only throws away the embedded database; empty the one of TUNGNHA_DB_URL yourself.");
    }

    private static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("tungnha.demo", true);
        settings.put("tungnha.devices-of-account", DEVICES_OF_ACCOUNT);
        return settings;
    }

    private void erase() {
        if (!EmbeddedDatabase.isIn(data.directory())) return;
        try (Database database = Database.open(System.getenv(), data.directory())) {
            if (!DemoProvince.mayBeThrownAway(database.address())) throw notADemo();
        }
        EmbeddedDatabase.erase(data.directory());
    }

    /** Before anybody can come in by the demo's doors. */
    private void requireDemo(ApplicationContext house) {
        Standing standing = house.getBean(DemoProvince.class).standing();
        if (standing.somethingElse()) throw notADemo();
        if (standing.withoutPlaces()) throw new CannotRun("The demo here is the empty one; add --empty, or begin again with --reset.");
        if (scale != null && standing.scale() != null && scale.divisor() != standing.scale())
            throw new CannotRun("The demo province here was loaded at scale 1/" + standing.scale() + "; leave --scale away, or begin again with --reset.");
    }

    /** Before anybody can sign in with the password that everybody knows. */
    private void openEmpty(ApplicationContext house) {
        Standing standing = house.getBean(DemoProvince.class).standing();
        if (standing.somethingElse()) throw notADemo();
        if (standing.scale() != null && !standing.withoutPlaces()) throw new CannotRun("A demo province is loaded here; leave --empty away, or begin again with --reset.");
        house.getBean(EmptyProvince.class).open();
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
