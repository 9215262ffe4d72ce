package vn.tungnha.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.document.Written;

/** A report's passages with the author's words and the house's figures. */
record Narrative(FigureWords words, Choices choices) {
    private static final Pattern CHIP = Pattern.compile("\\{([a-zA-Z-]+(?:\\.[a-zA-Z]+)?)(!?)}");

    /** The passages that have what they need, in the author's words where there are some; a heading stands over the first of its passages, and is numbered where it is printed. */
    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        String heading = null;
        int part = 0;
        for (Passage each : Resources.PASSAGES.get(words.figures().kind())) {
            if (each.heading() != null) heading = each.heading();
            if (!hasWhatItNeeds(each)) continue;
            var passage = new Passage(each.id(), heading, null, null, null, each.table(), choices.passages().getOrDefault(each.id(), each.text()));
            if (heading != null && passage.printed()) passage = passage.under(Written.roman(++part) + ". " + heading);
            passages.add(passage);
            heading = null;
        }
        return passages;
    }

    private boolean hasWhatItNeeds(Passage passage) {
        if (!passage.isFor(words.figures().place().level())) return false;
        if (passage.needs() != null && words.chip(passage.needs()) == null) return false;
        FigureWords.Chip some = passage.some() == null ? null : words.chip(passage.some());
        return passage.some() == null || some != null && some.tellsSomething();
    }

    /** Refuses placeholders that no figure fills, and numbers typed in the place of figures. */
    Narrative checked() {
        choices.passages().values().forEach(PassageFlag::refuseLooseBraces);
        passages().forEach(each -> text(each.text()));
        flags().forEach(PassageFlag::refuseTypedFigure);
        return this;
    }

    /** The passages whose figures are not all there, or that have numbers of their own. */
    List<PassageFlag> flags() {
        return Resources.PASSAGES.get(words.figures().kind()).stream().filter(this::hasWhatItNeeds).filter(each -> choices.passages().containsKey(each.id()))
                .map(each -> PassageFlag.of(each.id(), each.text(), choices.passages().get(each.id()))).filter(flag -> !flag.isNothing()).toList();
    }

    /** The placeholders of these words, without their marks, in their order. */
    static Set<String> chipsIn(String words) {
        Set<String> chips = new LinkedHashSet<>();
        CHIP.matcher(words).results().forEach(found -> chips.add(found.group(1)));
        return chips;
    }

    /** The words of a passage when its author chooses none. */
    String usual(String passage) {
        return Resources.PASSAGES.get(words.figures().kind()).stream().filter(each -> each.id().equals(passage)).map(Passage::text).findFirst().orElse("");
    }

    static String withoutChips(String words) { return CHIP.matcher(words).replaceAll(""); }

    /** The passage as it is printed. */
    String text(String passage) {
        return CHIP.matcher(passage).replaceAll(found -> Matcher.quoteReplacement(printed(found.group(1), !found.group(2).isEmpty())));
    }

    private String printed(String name, boolean bare) {
        FigureWords.Chip chip = chip(name);
        return bare || chip.unit() == null ? chip.number() : chip.number() + " " + unit(chip);
    }

    private String unit(FigureWords.Chip chip) { return chip.indicator() == null ? chip.unit() : choices.units().getOrDefault(chip.indicator(), chip.unit()); }

    private FigureWords.Chip chip(String name) {
        FigureWords.Chip chip = words.chip(name);
        if (chip == null) throw new Refusal(ReportProblem.REPORT_CHIP_UNKNOWN, Map.of("chip", name));
        return chip;
    }

    /** Every chip of the passages, in their usual words and in the author's, as named there and without its mark. */
    Map<String, FigureWords.Chip> chips() {
        Map<String, FigureWords.Chip> chips = new LinkedHashMap<>();
        for (Passage passage : Resources.PASSAGES.get(words.figures().kind()))
            if (hasWhatItNeeds(passage)) for (String each : chipsIn(passage.text())) chips.put(each, chip(each));
        for (Passage passage : passages()) for (String each : chipsIn(passage.text())) chips.put(each, chip(each));
        return chips;
    }

    /** The author's lines on how the indicators of a passage are counted. */
    List<String> methods(Passage passage) {
        Set<String> indicators = new LinkedHashSet<>();
        for (Matcher found = CHIP.matcher(passage.text()); found.find(); ) indicators.add(chip(found.group(1)).indicator());
        return indicators.stream().filter(each -> each != null && choices.methods().containsKey(each)).map(choices.methods()::get).toList();
    }
}
