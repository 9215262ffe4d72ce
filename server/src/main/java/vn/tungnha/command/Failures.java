package vn.tungnha.command;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.tungnha.database.DatabaseUnavailable;
import vn.tungnha.kernel.Refusal;

/** What an operator can mend is said in one sentence (exit code 2); anything else is ours to mend and shows its trace (exit code 1). */
final class Failures implements IExecutionExceptionHandler {
    private static final int OPERATORS = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        Throwable reason = Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .filter(Failures::isForTheOperator).findFirst().orElseThrow(() -> failure);
        command.getErr().println(reason instanceof Refusal refusal ? words(refusal) : reason.getMessage());
        return OPERATORS;
    }

    private static boolean isForTheOperator(Throwable failure) {
        return failure instanceof DatabaseUnavailable || failure instanceof Refusal || failure instanceof CannotRun;
    }

    private static String words(Refusal refusal) { return "Refused: " + refusal.problem().name() + " " + refusal.params(); }
}
