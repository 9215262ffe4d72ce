package vn.tungnha.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tungnha.catalogue.Catalogue;
import vn.tungnha.catalogue.PlaybookReport;
import vn.tungnha.catalogue.ServiceImportReport;
import vn.tungnha.kernel.Table;
import vn.tungnha.place.ImportReport;
import vn.tungnha.place.Places;

/** {@code tungnha import}: brings in what an office has as files. Bad rows are named with their line; the good rows go in. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Bring in places, or services, from a file; or the playbooks that come along.")
final class ImportCommand {
    private static final int SOME_REFUSED = 3;

    @Command(name = "places", mixinStandardHelpOptions = true,
            description = "Bring in administrative units (CSV, UTF-8). The same file twice changes nothing; exit code 3 when rows were refused.")
    int places(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) {
        if (!Files.isReadable(file)) throw new CannotRun("The file " + file + " cannot be read.");
        try (var house = House.quiet(data.directory())) {
            ImportReport report = house.getBean(Places.class).importFile(file);
            Administrator.settle(house);
            return told("Places", report.founded(), report.known(), report.refused());
        }
    }

    @Command(name = "services", mixinStandardHelpOptions = true, description = {"Add services to the province's catalogue (CSV, UTF-8).",
        "The same file twice changes nothing; exit code 3 when rows were refused."})
    int services(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) {
        if (!Files.isReadable(file)) throw new CannotRun("The file " + file + " cannot be read.");
        try (var house = House.quiet(data.standing())) {
            ServiceImportReport report = house.getBean(Catalogue.class).importFile(file, Administrator.account(house));
            return told("Services", report.added(), report.known(), report.refused());
        }
    }

    @Command(name = "playbooks", mixinStandardHelpOptions = true, description = {"Publish the playbooks that come along, for services that have none yet.",
        "Nobody has verified them; an officer who tried the steps says so in the console."})
    int playbooks(@Mixin DataOption data) {
        try (var house = House.quiet(data.standing())) {
            PlaybookReport report = house.getBean(Catalogue.class).publishPlaybooks(Administrator.account(house));
            report.without().forEach(code -> System.out.println("no playbook: " + code));
            System.out.printf("Playbooks: %d new, %d already there%n", report.published(), report.known());
            return 0;
        }
    }

    private static int told(String what, int fresh, int known, List<Table.RefusedRow> refused) {
        refused.forEach(row -> System.out.printf("row %d%s: %s (%s)%n", row.line(), row.column().isEmpty() ? "" : ", column " + row.column(),
                RefusalWords.of(row.problem(), row.params()), row.problem()));
        System.out.printf("%s: %d new, %d already there, %d refused%n", what, fresh, known, refused.size());
        return refused.isEmpty() ? 0 : SOME_REFUSED;
    }
}
