package vn.tungnha.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.database.EmbeddedDatabase;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestClock;

/** {@code bench/households}: the time and heap of importing households from one file into an empty register, and of the same file once more. */
public final class HouseholdListBench {
    private static final int VILLAGES = 200;
    private static final int PROGRESS = 20_000;
    private static final String[] SURNAMES = {"Nông", "Hoàng", "Lý", "Bế", "Triệu", "Ma", "Dương", "Lường"};
    private static final String[] NAMES = {"Sinh", "Dín", "Sao", "Mẩy", "Páo", "Tài", "Thắm", "Khang", "Nhình", "Pu"};

    private final House house;
    private final Postgres postgres;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Imports imports;
    private final int commune;
    private final UUID officer;

    private HouseholdListBench(House house, Path data) throws IOException {
        this.house = house;
        postgres = new Postgres(data);
        Places places = house.get(Places.class);
        var drafts = new ArrayList<>(List.of(draft("p", null, "96", "tỉnh"), draft("d", "p", "961", "huyện"), draft("c", "d", "96101", "xã")));
        for (int i = 0; i < VILLAGES; i++) drafts.add(draft("v" + i, "c", null, "thôn"));
        commune = places.found(drafts).get("c");
        officer = Ids.next(TestClock.now());
        house.get(Accounts.class).keep(List.of(new Accounts.Draft(officer, "officer", "Cán bộ xã")));
        house.get(Roles.class).grant(List.of(new Roles.Grant(officer, Role.COMMUNE_OFFICE, commune, Days.ALWAYS)));
        imports = house.get(Imports.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        EmbeddedDatabase.erase(data);
        try (House house = House.answering(data)) {
            new HouseholdListBench(house, data).run(Integer.parseInt(arguments[1]));
        }
        System.exit(0);
    }

    private void run(int rows) throws Exception {
        say("machine", "%d processors, load %.1f, %d MB heap at most", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().maxMemory() >> 20);
        byte[] file = Workbook.write(sheet(rows));
        say("file", "%,d households, %,d kB xlsx", rows, file.length >> 10);
        importOnce("an empty register", file);
        importOnce("the same file once more", file);
        say("memory", "heap pools %d MB at their peaks, the whole Java process %d MB", Memory.heap(), Memory.java());
        Verification.Report report = house.get(Verification.class).verify();
        say("verify", "%,d facts in %,d leaves: %s", report.facts(), report.leaves(), report.agrees() ? "agrees" : report.differences());
    }

    private void importOnce(String into, byte[] file) throws Exception {
        long before = processorNanos();
        long begun = System.nanoTime();
        ImportView seen = imports.handIn(officer, commune, "households", "hộ.xlsx", file);
        say(into, "preview %.1f s: %s", seconds(begun), seen.counts());
        long taken = System.nanoTime();
        imports.take(officer, commune, seen.id());
        int shown = 0;
        while (imports.get(officer, commune, seen.id()).state() == ImportView.State.QUEUED) {
            Thread.sleep(100);
            int done = imports.get(officer, commune, seen.id()).done();
            if (done < shown + PROGRESS) continue;
            shown = done;
            say(into, "%,d written after %.1f s", done, seconds(taken));
        }
        ImportView done = imports.get(officer, commune, seen.id());
        say(into, "taken in %.1f s: %s %s", seconds(taken), done.state(), done.counts());
        say(into, "in all %.1f s; processor time %.1f s, Java and PostgreSQL together; load now %.1f", seconds(begun), (processorNanos() - before) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private long processorNanos() { return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() + postgres.nanos(); }

    private static Workbook.Sheet sheet(int rows) {
        var lines = new ArrayList<List<Object>>(rows);
        for (int i = 0; i < rows; i++) {
            String head = SURNAMES[i % SURNAMES.length] + " Văn " + NAMES[i / SURNAMES.length % NAMES.length] + " " + NAMES[i / 80 % NAMES.length];
            lines.add(List.of(i + 1, head, "v" + i % VILLAGES, "Nhà số " + i, String.format("09%08d", i), i % 7 == 0 ? "Nghèo" : "", 4));
        }
        return new Workbook.Sheet("Danh sách", List.of("STT", "Họ tên chủ hộ", "Thôn", "Địa chỉ", "Số điện thoại", "Hộ nghèo/Cận nghèo", "Số nhân khẩu"), lines);
    }

    private static PlaceDraft draft(String key, String parent, String code, String type) {
        return new PlaceDraft(key, parent, code, key, type, Days.ALWAYS);
    }

    private void say(String what, String format, Object... values) { out.printf(Locale.ROOT, "%-26s " + format + "%n", prepend(what, values)); }

    private static Object[] prepend(String what, Object[] values) {
        var all = new ArrayList<Object>(List.of(what));
        all.addAll(List.of(values));
        return all.toArray();
    }

    private static double seconds(long begun) { return (System.nanoTime() - begun) / 1e9; }
}
