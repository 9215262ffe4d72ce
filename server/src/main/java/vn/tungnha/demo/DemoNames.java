package vn.tungnha.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up names that sound right for the ethnic group; no real person is meant. */
final class DemoNames {
    private final Weighted ethnicGroups;
    private final Map<String, Weighted> surnames = new HashMap<>();
    private final Weighted middleMale;
    private final Weighted middleFemale;
    private final Map<String, List<String>> given = new HashMap<>();
    private final List<String> villagePrefixes;
    private final List<String> villageStems;

    DemoNames() {
        try (InputStream in = DemoNames.class.getResourceAsStream("/demo/names.json")) {
            JsonNode names = JsonMapper.shared().readTree(in);
            ethnicGroups = Weighted.of(names.get("ethnicShares"));
            names.get("surnames").propertyStream().forEach(each -> surnames.put(each.getKey(), Weighted.of(each.getValue())));
            middleMale = Weighted.of(names.get("middleMale"));
            middleFemale = Weighted.of(names.get("middleFemale"));
            for (String list : List.of("givenMale", "givenFemale", "daoMale", "daoFemale", "mongMale", "mongFemale")) given.put(list, texts(names.get(list)));
            villagePrefixes = texts(names.get("villagePrefixes"));
            villageStems = texts(names.get("villageStems"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String ethnicGroup(SplittableRandom random) { return ethnicGroups.pick(random); }

    String surname(String ethnicGroup, SplittableRandom random) { return surnames.getOrDefault(ethnicGroup, surnames.get("Kinh")).pick(random); }

    /** A whole name with this surname. */
    String person(String surname, String ethnicGroup, boolean female, SplittableRandom random) {
        return surname + " " + (female ? middleFemale : middleMale).pick(random) + " " + givenName(ethnicGroup, female, random);
    }

    private String givenName(String ethnicGroup, boolean female, SplittableRandom random) {
        String own = switch (ethnicGroup) {
            case "Dao" -> "dao";
            case "Mông" -> "mong";
            default -> "given";
        };
        List<String> list = given.get((random.nextInt(10) < 6 ? own : "given") + (female ? "Female" : "Male"));
        return list.get(random.nextInt(list.size()));
    }

    /** The n-th village name of a shuffled list: prefixes and stems combined, each combination once. */
    List<String> villages(SplittableRandom random) {
        var names = new ArrayList<String>();
        for (String prefix : villagePrefixes) for (String stem : villageStems) names.add(prefix + " " + stem);
        for (int i = names.size() - 1; i > 0; i--) java.util.Collections.swap(names, i, random.nextInt(i + 1));
        return names;
    }

    private static List<String> texts(JsonNode array) { return array.valueStream().map(JsonNode::stringValue).toList(); }

    /** Words with weights. */
    private record Weighted(List<String> words, double[] upTo) {
        static Weighted of(JsonNode weights) {
            var words = new ArrayList<String>();
            var upTo = new double[weights.size()];
            double sum = 0;
            for (var each : weights.properties()) {
                sum += each.getValue().doubleValue();
                upTo[words.size()] = sum;
                words.add(each.getKey());
            }
            return new Weighted(words, upTo);
        }

        String pick(SplittableRandom random) {
            double at = random.nextDouble(upTo[upTo.length - 1]);
            int i = 0;
            while (upTo[i] <= at) i++;
            return words.get(i);
        }
    }
}
