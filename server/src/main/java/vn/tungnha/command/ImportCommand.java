package vn.tungnha.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.tungnha.catalogue.Catalogue;
import vn.tungnha.catalogue.PlaybookReport;
import vn.tungnha.catalogue.ServiceImportReport;
import vn.tungnha.command.CommandHost.InputFile;
import vn.tungnha.kernel.Table;
import vn.tungnha.place.ImportReport;
import vn.tungnha.place.Places;

/** {@code tungnha import}: brings in what an office has as files. Bad rows are named with their line; the good rows go in. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Bring in places, services, people, teams or households from a file; or the playbooks that come along.")
final class ImportCommand {
    private static final int SOME_REFUSED = 3;

    @ParentCommand private Main main;

    @Command(name = "places", mixinStandardHelpOptions = true,
            description = "Bring in administrative units (xlsx, xls or CSV). The same file twice changes nothing; exit code 3 when rows were refused.")
    int places(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) {
        main.host().checkReadable(file);
        try (var house = main.host().openOrCreate(data)) {
            InputFile list = main.host().read(file);
            ImportReport report = house.getBean(Places.class).importFile(list.name(), list.content());
            Administrator.settle(house.context(), main.host().out());
            return told("Places", report.founded(), report.known(), report.refused());
        }
    }

    @Command(name = "services", mixinStandardHelpOptions = true, description = {"Add services to the province's catalogue (xlsx, xls or CSV).",
        "The same file twice changes nothing; exit code 3 when rows were refused."})
    int services(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) {
        main.host().checkReadable(file);
        try (var house = main.host().open(data)) {
            InputFile list = main.host().read(file);
            ServiceImportReport report = house.getBean(Catalogue.class).importFile(list.name(), list.content(), Administrator.account(house.context()));
            return told("Services", report.added(), report.known(), report.refused());
        }
    }

    @Command(name = "playbooks", mixinStandardHelpOptions = true, description = {"Publish the playbooks that come along, for services that have none yet.",
        "Nobody has verified them; an officer who tried the steps says so in the console."})
    int playbooks(@Mixin DataOption data) {
        try (var house = main.host().open(data)) {
            PlaybookReport report = house.getBean(Catalogue.class).publishPlaybooks(Administrator.account(house.context()));
            report.without().forEach(code -> main.host().out().println("no playbook: " + code));
            main.host().out().printf("Playbooks: %d new, %d already there%n", report.published(), report.known());
            return 0;
        }
    }

    @Command(name = "staff", mixinStandardHelpOptions = true, description = "Give the people of a list their accounts and roles, as the import on screen does.")
    int staff(@Mixin DataOption data, @Mixin ListOptions options, @Parameters(paramLabel = "FILE") Path file) { return list(data, options, "staff", file); }

    @Command(name = "teams", mixinStandardHelpOptions = true, description = "Record the teams and members of a list, as the import on screen does.")
    int teams(@Mixin DataOption data, @Mixin ListOptions options, @Parameters(paramLabel = "FILE") Path file) { return list(data, options, "teams", file); }

    @Command(name = "households", mixinStandardHelpOptions = true, description = {"Register the households of a list, as the import on screen does.",
        "An officer's work: name the officer with --as, and the commune with --at."})
    int households(@Mixin DataOption data, @Mixin ListOptions options, @Parameters(paramLabel = "FILE") Path file) { return list(data, options, "households", file); }

    private int list(DataOption data, ListOptions options, String kind, Path file) {
        options.check();
        main.host().checkReadable(file);
        try (var house = main.host().open(data)) {
            return new ListImport(main.host(), house.context(), options).run(kind, file) ? 0 : SOME_REFUSED;
        }
    }

    private int told(String what, int fresh, int known, List<Table.RefusedRow> refused) {
        refused.forEach(row -> main.host().out().printf("row %d%s: %s (%s)%n", row.line(), row.column().isEmpty() ? "" : ", column " + row.column(),
                RefusalWords.of(row.problem(), row.params()), row.problem()));
        main.host().out().printf("%s: %d new, %d already there, %d refused%n", what, fresh, known, refused.size());
        return refused.isEmpty() ? 0 : SOME_REFUSED;
    }
}
