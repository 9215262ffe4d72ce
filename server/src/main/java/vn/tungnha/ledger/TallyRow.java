package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tungnha.ledger.Changes.TallyAddress;

/**
 * What is added to the tallies of one leaf in one day, month or year.
 *
 * @param added at the place of its measure's number less one
 */
record TallyRow(int leaf, short grain, LocalDate start, long[] added) {
    private record Place(int leaf, short grain, LocalDate start) {}

    /** @param numbers of the measures, from 1 */
    static List<TallyRow> of(Map<TallyAddress, Long> tallies, Map<String, Integer> numbers) {
        int width = numbers.values().stream().mapToInt(number -> number).max().orElse(0);
        Map<Place, TallyRow> rows = new LinkedHashMap<>();
        tallies.forEach((at, amount) -> {
            if (amount != 0) rows.computeIfAbsent(new Place(at.leaf(), at.grain(), at.start()),
                    place -> new TallyRow(place.leaf(), place.grain(), place.start(), new long[width])).added[numbers.get(at.measure()) - 1] = amount;
        });
        return new ArrayList<>(rows.values());
    }

    boolean lowers() { return Arrays.stream(added).anyMatch(amount -> amount < 0); }

    /** As PostgreSQL writes an array; nothing takes no room in it, however many measures there will be. */
    String addedText() { return Arrays.stream(added).mapToObj(amount -> amount == 0 ? "null" : Long.toString(amount)).collect(Collectors.joining(",", "{", "}")); }
}
