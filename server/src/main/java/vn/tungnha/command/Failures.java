package vn.tungnha.command;

import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.tungnha.database.DatabaseUnavailable;
import vn.tungnha.kernel.Refusal;

/** What an operator can mend is said in one sentence (exit code 2); anything else is ours to mend and shows its trace (exit code 1). */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int OPERATORS = 2;
    /** As a shell tells that a program ended because of Ctrl-C. */
    private static final int STOPPED = 130;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (isEnding()) return STOPPED;
        Throwable reason = Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .filter(Failures::isForTheOperator).findFirst().orElseThrow(() -> failure);
        command.getErr().println(sentence(reason));
        return OPERATORS;
    }

    @Override
    public int handleParseException(ParameterException mistyped, String[] arguments) {
        CommandLine command = mistyped.getCommandLine();
        command.getErr().println(mistyped.getMessage());
        command.getErr().println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return OPERATORS;
    }

    private static boolean isForTheOperator(Throwable failure) {
        return failure instanceof DatabaseUnavailable || failure instanceof Refusal || failure instanceof CannotRun || failure instanceof PortInUseException
                || failure instanceof FlywayException;
    }

    private static String sentence(Throwable reason) {
        return switch (reason) {
            case Refusal refusal -> "Refused: " + RefusalWords.of(refusal.problem(), refusal.params()) + ".";
            case PortInUseException taken -> PortOption.sentence(taken.getPort(), "Address already in use");
            case FlywayException other -> "The database was made by another version of Từng Nhà and cannot be brought up to this one ("
                    + other.getMessage().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("unknown reason")
                    + "). Nothing was changed; start the version it was made by, or another --data.";
            default -> reason.getMessage();
        };
    }

    /** Whatever fails while the house is being closed fails because of that. */
    private static boolean isEnding() {
        var nobody = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nobody);
            return !Runtime.getRuntime().removeShutdownHook(nobody);
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
