package vn.tungnha.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.tungnha.demo.DemoListener;
import vn.tungnha.demo.DemoOptions;

/** The demo province's load at the terminal: one line that grows where there is a terminal, a line a year elsewhere. */
final class ProgressBar implements DemoListener {
    private static final int WIDTH = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private int year;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void told(LocalDate day, LocalDate until, long facts) {
        if (!terminal && day.getYear() == year) return;
        year = day.getYear();
        out.printf(Locale.ROOT, terminal ? "\r  %s  %s  %,d facts, %,d/s   " : "  %s  %s  %,d facts, %,d/s%n",
                day.format(DAY), bar(share(day, until)), facts, Math.round(facts / seconds()));
        out.flush();
    }

    @Override
    public void waiting() { out.println("Another process is loading the demo province here; this one goes on when that has ended."); }

    /** The last line: what came in just now, and until which day the province has lived. */
    void end(long facts, LocalDate until) {
        if (terminal) out.print("\r" + " ".repeat(WIDTH * 2) + "\r");
        out.printf(Locale.ROOT, "Demo province loaded: %d facts in %.1f s%s%n", facts, seconds(), facts == 0 ? "; it was up to date until " + until.format(DAY) : "");
    }

    private double seconds() { return Math.max(0.001, Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0); }

    private static double share(LocalDate day, LocalDate until) {
        return Math.min(1, (double) ChronoUnit.DAYS.between(DemoOptions.BEGIN, day) / Math.max(1, ChronoUnit.DAYS.between(DemoOptions.BEGIN, until)));
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * WIDTH);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }
}
