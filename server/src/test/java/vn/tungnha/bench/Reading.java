package vn.tungnha.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;

/** Offices looking: any level, period and map date, over HTTP, each reader asking again as soon as it is answered. */
final class Reading {
    private final House house;
    private final Map<String, String> session;
    private final List<List<Place>> levels;
    private final LocalDate today;

    Reading(House house, Map<String, String> session, LocalDate today) {
        this.house = house;
        this.session = session;
        this.today = today;
        this.levels = levels(house.get(Places.class), today);
    }

    private static List<List<Place>> levels(Places places, LocalDate day) {
        var levels = new ArrayList<List<Place>>();
        for (List<Place> level = places.root(day).stream().toList(); !level.isEmpty();
                level = level.stream().flatMap(place -> places.children(place.id(), day).stream()).toList()) levels.add(level);
        return levels;
    }

    /** Everything once, as a server that has been up for a while. */
    void warm() { ask(200, new SplittableRandom(7), new Timings(), new Connection(house.port(), session)); }

    Timings read(int readers, int seconds) throws InterruptedException, ExecutionException {
        var calls = new Timings();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(readers)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < readers; i++) work.add(reader(i, end, calls));
            for (Future<Void> each : threads.invokeAll(work)) each.get();
        }
        return calls;
    }

    private Callable<Void> reader(int number, long end, Timings calls) {
        return () -> {
            var random = new SplittableRandom(number);
            var connection = new Connection(house.port(), session);
            while (System.nanoTime() < end) ask(1, random, calls, connection);
            return null;
        };
    }

    private void ask(int times, SplittableRandom random, Timings calls, Connection connection) {
        for (int i = 0; i < times; i++) {
            List<Place> level = levels.get(random.nextInt(levels.size()));
            String path = "/api/v1/console/places/" + level.get(random.nextInt(level.size())).id() + "/overview?" + period(random) + map(random);
            long begun = System.nanoTime();
            connection.get(path);
            calls.add(System.nanoTime() - begun);
        }
    }

    private String period(SplittableRandom random) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (random.nextInt(6)) {
            case 0, 1 -> between(month, today);
            case 2 -> between(month.minusMonths(1), month.minusDays(1));
            case 3 -> between(today.withDayOfYear(1), today);
            case 4 -> between(LocalDate.of(2000, 1, 1), today);
            default -> between(today.minusDays(40), today.minusDays(3));
        };
    }

    private static String between(LocalDate from, LocalDate to) { return "from=" + from + "&to=" + to; }

    private String map(SplittableRandom random) { return "&map=" + (random.nextBoolean() ? today : LocalDate.of(2025, 6, 30)); }
}
