package vn.tungnha.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.tungnha.TungNha;
import vn.tungnha.kernel.ProvinceDay;

/** Where everything begins: the words an operator types after {@code ./tungnha}. */
@Command(name = "tungnha", mixinStandardHelpOptions = true, version = "Từng Nhà 0.1.0",
        description = "Runs a province's network of community digital teams.",
        subcommands = {DemoCommand.class, ServeCommand.class, ImportCommand.class, UserCommand.class, ReportCommand.class, VerifyCommand.class, RebuildCommand.class})
public final class Main {
    private final CommandHost host;

    private Main(CommandHost host) { this.host = host; }

    CommandHost host() { return host; }

    public static void main(String[] arguments) {
        OptionalInt done = CommandClient.run(arguments);
        if (done.isPresent()) System.exit(done.getAsInt());
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine(TungNha.clock(), new LocalHost()).execute(arguments));
    }

    /** @param clock judges the days an operator types */
    static CommandLine commandLine(Clock clock, CommandHost host) {
        var failures = new Failures();
        return new CommandLine(new Main(host)).setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(DemoScale.class, DemoScale::parse).registerConverter(DemoDay.class, text -> DemoDay.parse(text, ProvinceDay.of(clock.instant())));
    }
}
