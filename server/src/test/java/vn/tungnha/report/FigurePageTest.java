package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tungnha.indicator.Indicator;
import vn.tungnha.indicator.Indicator.Counting;
import vn.tungnha.indicator.Indicators;

/** The page of figures (docs/figures.md) is what the code counts: name, words, unit, period and base of every indicator. */
class FigurePageTest {
    private static final Map<Counting, String> PERIODS = Map.of(Counting.SUM, "happened in the period", Counting.DIFFERENT, "different ones in the period",
            Counting.STANDING, "at the end of the period", Counting.ABLE, "different ones, first time in the period", Counting.ABLE_BY_THEN, "at the end of the period");
    private static final Map<String, String> BASES = Map.of("declared.households", "declared households", "places.communes", "communes",
            "places.districts", "districts", "places.villages", "villages", "marketplace.accounts", "open accounts");

    private record Line(String name, String words, String unit, String period, String base) {}

    @Test
    void thePageListsEveryIndicatorAsItIsCounted() throws IOException {
        var page = new ArrayList<Line>();
        for (String line : Files.readAllLines(Path.of("../docs/figures.md"))) {
            List<String> cells = List.of(line.split(" *\\| *", -1));
            if (cells.size() == 9 && cells.get(1).startsWith("`"))
                page.add(new Line(cells.get(1).replace("`", ""), cells.get(2), cells.get(4), cells.get(5), cells.get(6)));
        }

        assertThat(page).isEqualTo(new Indicators().all().stream().map(FigurePageTest::line).toList());
    }

    private static Line line(Indicator indicator) {
        return new Line(indicator.name(), Resources.WORDS.names().get(indicator.name()), Resources.WORDS.units().get(indicator.unit().name()),
                PERIODS.get(indicator.counting()), indicator.denominator() == null ? "" : BASES.get(indicator.denominator()));
    }

    @Test
    void screensAndDocumentsCallAnIndicatorTheSame() throws IOException {
        String app = Files.readString(Path.of("../app/src/messages/vi/indicators.ts"));
        Resources.WORDS.names().forEach((name, words) -> assertThat(app).as(name).containsPattern("'?" + name + "'?: '" + Pattern.quote(words) + "'"));
    }

    /** Screens by their address, as the page calls them; empty: no figures, as the page says. A new screen must be put here. */
    private static final Map<String, Optional<String>> SCREENS = Map.ofEntries(Map.entry("console dot", Optional.of("Đợt")), Map.entry("console vuong", Optional.of("Gỡ vướng")),
            Map.entry("console dan-noi", Optional.of("Dân nói")), Map.entry("console tin", Optional.of("Tin")), Map.entry("console zalo", Optional.of("Zalo")),
            Map.entry("console tap-huan", Optional.of("Tập huấn")), Map.entry("console ban-hang", Optional.of("Bán hàng")),
            Map.entry("console dich-vu", Optional.of("Dịch vụ")), Map.entry("console chi-tieu", Optional.of("table of indicators")),
            Map.entry("console bao-cao", Optional.of("report")), Map.entry("console nguoi", Optional.empty()), Map.entry("console nhap", Optional.empty()),
            Map.entry("console to", Optional.of("Tổ")), Map.entry("console xin-vao-to", Optional.empty()), Map.entry("public vao-to", Optional.empty()), Map.entry("console dia-ban", Optional.of("Địa bàn")), Map.entry("public tin", Optional.empty()), Map.entry("public hoi", Optional.empty()),
            Map.entry("public huong-dan", Optional.of("/huong-dan")), Map.entry("public tra-loi", Optional.of("/tra-loi")), Map.entry("public demo", Optional.of("/demo")));

    @Test
    void everyScreenOfTheConsoleAndOfThePublicPageIsOnIt() throws IOException {
        var addresses = new TreeSet<String>();
        Pattern.compile("path: '([^']+)'").matcher(app("routes/console/sections.ts")).results().forEach(each -> addresses.add("console " + each.group(1)));
        Pattern.compile("^  '?([a-z-]+)'?: \\(\\) => import", Pattern.MULTILINE).matcher(app("routes/public/rooms.ts")).results()
                .forEach(each -> addresses.add("public " + each.group(1)));
        assertThat(SCREENS.keySet()).containsExactlyInAnyOrderElementsOf(addresses);

        List<String> where = rows().stream().flatMap(cells -> Stream.of(cells.getLast().split(", "))).toList();
        SCREENS.values().forEach(name -> name.ifPresent(screen -> assertThat(where).contains(screen)));
    }

    @Test
    void figuresBesideTheIndicatorsAreCalledAsOnTheirScreens() throws IOException {
        var words = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("../app/src/messages/vi"))) {
            for (Path file : files.toList()) words.append(Files.readString(file));
        }
        words.append(Files.readString(Path.of("src/main/resources/report/words.json")));
        String shown = words.toString().replaceAll("\\$\\{(?:[^{}]|\\{[^}]*})*}", "…").toLowerCase(Locale.ROOT);

        List<List<String>> others = rows().stream().filter(cells -> cells.size() == 6).toList();
        assertThat(others).hasSizeGreaterThan(50).allSatisfy(cells -> {
            assertThat(cells.get(0)).isNotBlank();
            assertThat(cells.get(2)).as("what %s counts", cells.get(0)).isNotBlank();
            assertThat(cells.get(5)).as("where %s is shown", cells.get(0)).isNotBlank();
            for (String phrase : cells.get(1).split(" · ")) assertThat(shown).as(cells.get(0)).contains(phrase.toLowerCase(Locale.ROOT));
        });
        assertThat(others.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    /** The cells of each figure on the page, indicators and others. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/figures.md")).stream().filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream().map(String::strip).toList())
                .filter(cells -> !cells.getLast().equals("where")).toList();
    }

    private static String app(String file) throws IOException { return Files.readString(Path.of("../app/src", file)); }
}
