package vn.tungnha.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A village's part in what the province reached.
 *
 * @param trained  people trained by mid 2023
 * @param accounts on the two platforms by then
 * @param products listed by then
 * @param orders   by then
 * @param stuck    people stuck after the update
 * @param freed    of them set free
 */
record DemoShare(int trained, int accounts, int products, int orders, int stuck, int freed) {
    /** How much of the people trained follows from doors that teams knocked at; the rest came to classes. */
    private static final double BY_DOORS = 0.55;

    /** A village as it is shared out to. */
    interface Village {
        int households();

        /** How much its team is expected to do, beside other villages. */
        double zeal();

        /** No story is planted there. */
        boolean plain();

        /** The story of the livestream is told there: its orders are the same at any scale. */
        boolean growsSquash();
    }

    /** The shares of these villages, in their order, at a scale. */
    static List<DemoShare> of(List<? extends Village> villages, int scale) {
        double households = villages.stream().mapToDouble(Village::households).sum();
        double zeal = villages.stream().mapToDouble(each -> each.households() * each.zeal()).sum();
        int[] trained = spread(DemoTargets.PEOPLE_TRAINED, scale, villages,
                each -> BY_DOORS * each.households() * each.zeal() / zeal + (1 - BY_DOORS) * each.households() / households);
        int[] accounts = spread(DemoTargets.ACCOUNTS, scale, villages, Village::households);
        int[] products = spread(DemoTargets.PRODUCTS, scale, villages, Village::households);
        int[] orders = spread(DemoTargets.ORDERS, scale, villages, Village::households);
        int[] ordersWhole = spread(DemoTargets.ORDERS, 1, villages, Village::households);
        int[] stuck = spread(DemoTargets.STUCK, 1, villages, each -> each.plain() ? 1 : 0);
        int[] freed = DemoTargets.spread(DemoTargets.FREED, IntStream.of(stuck).asDoubleStream().toArray());
        return IntStream.range(0, villages.size()).mapToObj(i -> {
            boolean whole = villages.get(i).growsSquash();
            return new DemoShare(trained[i], whole ? Math.max(2, accounts[i]) : accounts[i], products[i], whole ? ordersWhole[i] : orders[i], stuck[i], freed[i]);
        }).toList();
    }

    private interface Weight {
        double of(Village village);
    }

    private static int[] spread(int total, int scale, List<? extends Village> villages, Weight weight) {
        return DemoTargets.spread(Math.round((double) total / scale), villages.stream().mapToDouble(weight::of).toArray());
    }
}
