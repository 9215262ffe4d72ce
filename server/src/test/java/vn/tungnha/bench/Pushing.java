package vn.tungnha.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import vn.tungnha.testing.House;

/** Facts up over HTTP, a connection per line of batches. */
final class Pushing {
    /** Processor seconds of each part: the load generator's own threads, the rest of this process, PostgreSQL. */
    record Processors(double generator, double server, double postgres) {}

    record Result(long facts, double seconds, Processors processors, Timings calls) {
        double perSecond() { return facts / seconds; }
    }

    private static final OperatingSystemMXBean THIS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final House house;
    private final Postgres postgres;
    private final Map<String, String> session;

    Pushing(House house, Postgres postgres, Map<String, String> session) {
        this.house = house;
        this.postgres = postgres;
        this.session = session;
    }

    /** As fast as the answers come. */
    Result fast(List<List<Batch>> lines) throws Exception { return run(lines, 0); }

    /** So many calls a second in all, begun on time; a call that had to wait for the one before it counts its waiting. */
    Result steady(List<List<Batch>> lines, int perSecond) throws Exception { return run(lines, perSecond); }

    private Result run(List<List<Batch>> lines, int perSecond) throws Exception {
        var calls = new Timings();
        long before = THIS.getProcessCpuTime();
        long postgresBefore = postgres.nanos();
        long begun = System.nanoTime();
        long between = perSecond == 0 ? 0 : 1_000_000_000L * lines.size() / perSecond;
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Batch> line = lines.get(i);
            long first = begun + between * i / lines.size();
            work.add(() -> push(line, first, between, calls));
        }
        long generator = together(work);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var processors = new Processors(generator / 1e9, (THIS.getProcessCpuTime() - before - generator) / 1e9, (postgres.nanos() - postgresBefore) / 1e9);
        return new Result(lines.stream().flatMap(List::stream).mapToLong(Batch::facts).sum(), seconds, processors, calls);
    }

    private long push(List<Batch> line, long first, long between, Timings calls) {
        var connection = new Connection(house.port(), session);
        long due = first;
        for (Batch batch : line) {
            if (between > 0) waitUntil(due);
            long from = between > 0 ? due : System.nanoTime();
            accepted(connection.post("/api/v1/sync/push", batch.headers(), batch.body()), batch);
            calls.add(System.nanoTime() - from);
            due += between;
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void accepted(byte[] answer, Batch batch) {
        String text = new String(answer, StandardCharsets.UTF_8);
        int accepted = text.split("\"ACCEPTED\"", -1).length - 1;
        if (accepted != batch.facts()) throw new IllegalStateException("only " + accepted + " of " + batch.facts() + " were accepted: " + text.replaceFirst(".*?(.{0,120}\"(REFUSED|LATER)\".{0,160}).*", "$1"));
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) LockSupport.parkNanos(left);
    }

    private static long together(List<Callable<Long>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            long cpu = 0;
            for (Future<Long> each : threads.invokeAll(work)) cpu += each.get();
            return cpu;
        }
    }
}
