package vn.tungnha.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A commune's part in what the teams were taught by the end of 2022.
 *
 * @param order      among the communes, from 0
 * @param district   code of its district then
 * @param conference members who came to the district's conference
 * @param hybrid     members who came to a class that was in person and online at once
 */
record DemoCommuneShare(String code, int order, String district, boolean home, int conference, int hybrid) {
    /** @param members how many each has, in the order of the units */
    static List<DemoCommuneShare> of(List<DemoUnits.Unit> units, int[] members) {
        double[] weights = Arrays.stream(members).asDoubleStream().toArray();
        int[] conference = DemoTargets.spread(DemoTargets.CONFERENCE_MEMBERS, weights);
        int[] hybrid = DemoTargets.spread(DemoTargets.HYBRID_MEMBERS, weights);
        return IntStream.range(0, units.size()).mapToObj(i -> new DemoCommuneShare(units.get(i).code(), i, units.get(i).districtCode(),
                units.get(i).name().equals(DemoCast.HOME_COMMUNE), conference[i], hybrid[i])).toList();
    }
}
