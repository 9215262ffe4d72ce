package vn.tungnha.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tungnha.ledger.Verification;
import vn.tungnha.ledger.Verification.Difference;
import vn.tungnha.ledger.Verification.Report;

/** {@code tungnha verify}: folds every fact anew and compares with what stands, also while a server runs. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Replay all facts and compare rows and numbers; exit code 4 when they differ.")
final class VerifyCommand implements Callable<Integer> {
    private static final int DIFFERS = 4;

    @ParentCommand private Main main;
    @Mixin private DataOption data;

    @Option(names = "--place", paramLabel = "CODE", description = "Only beneath the place with this official code.")
    private String code;

    @Override
    public Integer call() {
        PlaceByCode.checkTyped(code);
        PrintWriter out = main.host().out();
        try (var house = main.host().open(data)) {
            var verification = house.getBean(Verification.class);
            long begun = System.nanoTime();
            Report report = code == null ? verification.verify() : verification.verify(PlaceByCode.today(house.context(), code).id());
            report.differences().forEach(each -> print(out, each));
            out.printf(Locale.ROOT, "%s: %,d facts in %,d leaves, %,d leaves differ, %.1f s%n", report.agrees() ? "Verified" : "NOT verified", report.facts(),
                    report.leaves(), report.differences().size(), (System.nanoTime() - begun) / 1e9);
            return report.agrees() ? 0 : DIFFERS;
        }
    }

    private static void print(PrintWriter out, Difference each) {
        out.printf("leaf %d, %s: stored %s, replayed %s%n", each.leaf(), each.what(), each.live(), each.told());
    }
}
