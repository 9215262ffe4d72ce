package vn.tungnha.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.demo.DemoOptions;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProvince;
import vn.tungnha.kernel.ProvinceDay;

/** {@code tungnha demo}: a whole made-up province, loading in date order in front of whoever looks. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Run the server with a demo province of 1,292 villages.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private DataOption data;
    @Mixin private PortOption port;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of the province's history, as yyyy-mm-dd; yesterday when absent.")
    private LocalDate until;

    @Option(names = "--scale", paramLabel = "SCALE", defaultValue = "1", showDefaultValue = Visibility.ALWAYS,
            description = "How much of it: 1 for all, 1/10 for a tenth of its households.")
    private DemoScale scale;

    @Option(names = "--reset", description = "Throw the demo data away and begin again.")
    private boolean reset;

    @Override
    public Integer call() throws InterruptedException {
        int free = port.free();
        if (reset) erase();
        try (ConfigurableApplicationContext house = House.answering(data.directory(), free, Map.of("tungnha.demo", true))) {
            System.out.println("Ready: http://localhost:" + free);
            Arrays.stream(DemoPeople.values()).forEach(person -> System.out.printf("  %-5s %s, password %s%n", person.login(), person.displayName(), DemoPeople.PASSWORD));
            load(house);
            Running.untilClosed(house);
        }
        return 0;
    }

    private void erase() {
        if (Database.isExternal(System.getenv())) throw new CannotRun("--reset only throws away the embedded database; empty the one of TUNGNHA_DB_URL yourself.");
        EmbeddedDatabase.erase(data.directory());
    }

    private void load(ConfigurableApplicationContext house) {
        LocalDate last = until == null ? ProvinceDay.of(house.getBean(Clock.class).instant()).minusDays(1) : until;
        var bar = new ProgressBar(System.out, System.console() != null);
        long facts = house.getBean(DemoProvince.class).load(new DemoOptions(last, scale.divisor()), bar);
        bar.end(facts);
    }
}
