package vn.tungnha.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.command.CommandHost.InputFile;
import vn.tungnha.imports.ImportLayout.Heading;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.imports.LeftOutRows;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Workbook;

/** A list imported at the terminal: the same judgement as on screen, printed; what is unclear waits for a person at the screen or in the file of rows left out. */
final class ListImport {
    private static final int SHOWN = 20;
    private static final String REASON = "Vì sao chưa vào";

    private final CommandHost host;
    private final PrintWriter out;
    private final Imports imports;
    private final UUID account;
    private final int place;
    private final ListOptions options;

    ListImport(CommandHost host, ApplicationContext context, ListOptions options) {
        this.host = host;
        this.options = options;
        out = host.out();
        imports = context.getBean(Imports.class);
        account = options.account == null ? Administrator.account(context)
                : context.getBean(Accounts.class).find(options.account).orElseThrow(() -> new CannotRun("There is no account named " + options.account + ".")).id();
        place = options.place == null ? PlaceByCode.province(context, ProvinceDay.of(context.getBean(Clock.class).instant())).id()
                : PlaceByCode.today(context, options.place).id();
    }

    /** True when every row of the file is in, or would be. */
    boolean run(String kind, Path file) {
        InputFile list = host.read(file);
        ImportView view = imports.handIn(account, place, kind, list.name(), list.content());
        count(kind, view);
        LeftOutRows leftOut = imports.leftOut(account, place, view.id());
        if (options.yes) take(view);
        else out.printf("Nothing was written; repeat with --yes, or go on in the console: /console/nhap/%s/%s%n", kind, view.id());
        leftOut.rows().stream().limit(SHOWN).forEach(this::show);
        if (leftOut.rows().isEmpty()) return true;
        if (leftOut.rows().size() > SHOWN) out.printf("… and %,d more%n", leftOut.rows().size() - SHOWN);
        Path where = options.leftOut == null ? Path.of(list.name().replaceFirst("\\.[^.]*$", "") + "-left-out.xlsx") : options.leftOut;
        host.write(where, workbook(leftOut));
        out.println("Rows left out: " + where);
        return false;
    }

    private void count(String kind, ImportView view) {
        Map<Outcome, Integer> counts = view.counts();
        out.printf("%s: %d new, %d changed, %d already there, %d unclear, %d refused%n", kind, counts.getOrDefault(Outcome.NEW, 0), counts.getOrDefault(Outcome.CHANGED, 0),
                counts.getOrDefault(Outcome.SAME, 0), counts.getOrDefault(Outcome.UNCLEAR, 0), counts.getOrDefault(Outcome.REFUSED, 0));
    }

    private void take(ImportView view) {
        int clear = view.counts().getOrDefault(Outcome.NEW, 0) + view.counts().getOrDefault(Outcome.CHANGED, 0);
        imports.takeNow(account, place, view.id(), done -> out.printf("  %d of %d written%n", done, clear));
        out.printf("Written: %d%n", clear);
    }

    private void show(ImportRow row) { out.printf("row %d: %s%n", row.line(), reason(row)); }

    private static String reason(ImportRow row) {
        ImportRow.Trouble trouble = row.trouble();
        if (trouble == null) return row.outcome().name();
        return (trouble.column().isEmpty() ? "" : trouble.column() + ": ") + trouble.code() + (trouble.params().isEmpty() ? "" : " " + trouble.params());
    }

    private static byte[] workbook(LeftOutRows leftOut) {
        List<Heading> columns = leftOut.layout().columns();
        var rows = new ArrayList<List<Object>>();
        for (ImportRow row : leftOut.rows())
            rows.add(Stream.concat(columns.stream().map(each -> (Object) row.cells().getOrDefault(each.column(), "")), Stream.of(reason(row))).toList());
        return Workbook.write(new Workbook.Sheet("Chưa vào", Stream.concat(columns.stream().map(Heading::heading), Stream.of(REASON)).toList(), rows));
    }
}
