package vn.tungnha.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 108 communes of Bắc Kạn as they were in 2022, with the households and people of the census of 1-4-2019. */
final class DemoUnits {
    record Unit(String code, String name, String type, String districtCode, String districtName, int people, int households, double lat, double lon) {
        boolean town() { return !type.equals("xã"); }
    }

    private DemoUnits() {}

    static List<Unit> all() {
        try (var in = new BufferedReader(new InputStreamReader(DemoUnits.class.getResourceAsStream("/demo/units.csv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",")).map(cell -> new Unit(cell[0], cell[1], cell[2], cell[3], cell[4],
                    Integer.parseInt(cell[5]), Integer.parseInt(cell[6]), Double.parseDouble(cell[7]), Double.parseDouble(cell[8]))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whole shares of a total in proportion to weights (largest remainders), each at least one. */
    static int[] shares(int total, double[] weights) {
        double sum = java.util.Arrays.stream(weights).sum();
        int[] shares = new int[weights.length];
        double[] rest = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = Math.max(1, total * weights[i] / sum);
            shares[i] = (int) exact;
            rest[i] = exact - shares[i];
            given += shares[i];
        }
        while (given != total) {
            int at = given < total ? largest(rest) : fattest(shares);
            shares[at] += given < total ? 1 : -1;
            rest[at] = -1;
            given += given < total ? 1 : -1;
            if (java.util.Arrays.stream(rest).allMatch(each -> each < 0)) java.util.Arrays.fill(rest, 0);
        }
        return shares;
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
        return best;
    }

    private static int fattest(int[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
        return best;
    }
}
