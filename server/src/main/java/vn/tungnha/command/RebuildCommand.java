package vn.tungnha.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tungnha.ledger.Rebuilding;
import vn.tungnha.ledger.Rebuilding.Rebuilt;

/** {@code tungnha rebuild}: makes rows and numbers anew from the facts beneath a place, also while a server runs. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, description = "Make rows and numbers beneath a place anew from its facts.")
final class RebuildCommand implements Callable<Integer> {
    private static final int BROKEN = 4;

    @ParentCommand private Main main;
    @Mixin private DataOption data;

    @Option(names = "--place", paramLabel = "CODE", required = true, description = "Official code of the place.")
    private String code;

    @Override
    public Integer call() {
        PlaceByCode.checkTyped(code);
        PrintWriter out = main.host().out();
        try (var house = main.host().open(data)) {
            List<Rebuilt> rebuilt = house.getBean(Rebuilding.class).rebuild(PlaceByCode.today(house.context(), code).id());
            List<Rebuilt> broken = rebuilt.stream().filter(each -> each.broken() != null).toList();
            broken.forEach(each -> out.printf("leaf %d was left as it is, its chain of facts is broken: %s%n", each.leaf(), each.broken()));
            out.printf(Locale.ROOT, "Rebuilt: %,d leaves, %,d things put right%n", rebuilt.size() - broken.size(),
                    rebuilt.stream().mapToLong(Rebuilt::corrected).sum());
            return broken.isEmpty() ? 0 : BROKEN;
        }
    }
}
