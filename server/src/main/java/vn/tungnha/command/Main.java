package vn.tungnha.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where everything begins: the words an operator types after {@code ./tungnha}. */
@Command(name = "tungnha", mixinStandardHelpOptions = true, version = "Từng Nhà 0.1.0",
        description = "Runs a province's network of community digital teams.",
        subcommands = {DemoCommand.class, ServeCommand.class, ImportCommand.class, UserCommand.class, ReportCommand.class, VerifyCommand.class, RebuildCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var failures = new Failures();
        return new CommandLine(new Main()).setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(DemoScale.class, DemoScale::parse).registerConverter(DemoDay.class, DemoDay::parse);
    }
}
