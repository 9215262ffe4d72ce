package vn.tungnha.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.tungnha.kernel.Period;
import vn.tungnha.place.Place;
import vn.tungnha.report.Choices;
import vn.tungnha.report.ReportFigures;
import vn.tungnha.report.ReportKind;
import vn.tungnha.report.Reports;

/** {@code tungnha report}: an official report, or its figures, as a file. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = {"Write the report of a place as of a day: a year's of any place, or a month's of a commune, village by village.",
                "Its figures are what the facts say on that day; the exit code is 2 when it cannot be written."})
final class ReportCommand implements Callable<Integer> {
    /** What the figures are written as. */
    enum Format { JSON, DOCX, PDF, XLSX }

    @ParentCommand private Main main;
    @Mixin private DataOption data;
    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "annual", description = "annual or monthly (default: ${DEFAULT-VALUE})")
    private ReportKind kind;
    @Option(names = "--place", paramLabel = "CODE", description = "official code of the place on that day (default: the whole province)")
    private @Nullable String place;
    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "the last day that counts, e.g. 2022-12-31")
    private DemoDay asOf;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "docx", description = "json, docx, pdf or xlsx (default: ${DEFAULT-VALUE})")
    private Format format;
    @Option(names = "--out", paramLabel = "FILE", description = "where it is written; - for standard output (default: named after place and day, here)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        checkArguments();
        try (var house = main.host().open(data)) {
            LocalDate day = asOf.day();
            ReportFigures figures = house.getBean(Reports.class).figures(kind, place(house.context(), day).id(), day, day);
            write(out == null ? Path.of(figures.fileName() + "." + format.name().toLowerCase(Locale.ROOT)) : out, bytes(house.context(), figures));
        }
        return 0;
    }

    /** Before a database starts. */
    private void checkArguments() {
        Period.everTo(asOf.day());
        PlaceByCode.checkTyped(place);
        main.host().checkWritable(out == null ? Path.of("report") : out);
    }

    private Place place(ApplicationContext house, LocalDate day) { return place == null ? PlaceByCode.province(house, day) : PlaceByCode.on(house, place, day); }

    private byte[] bytes(ApplicationContext house, ReportFigures figures) {
        return format == Format.JSON ? figures.json() : house.getBean(Reports.class).file(figures, Choices.NONE, format.name());
    }

    private void write(Path file, byte[] content) {
        main.host().write(file, content);
        if (!file.equals(LocalFiles.STANDARD_OUTPUT)) main.host().out().println("Written: " + file);
    }
}
