package vn.tungnha.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Overview;
import vn.tungnha.kernel.PlaceName;
import vn.tungnha.place.Place;
import vn.tungnha.report.document.Percent;
import vn.tungnha.report.document.Written;

/** What the chips of a report's passages print. */
record FigureWords(ReportFigures figures) {
    /**
     * A chip filled in.
     *
     * @param number    as it is printed, without a unit
     * @param plain     as a portal's field wants it, or null when it is words
     * @param unit      its own unit; null for words and shares
     * @param indicator whose number it is, or null
     */
    public record Chip(String number, @Nullable String plain, @Nullable String unit, @Nullable String indicator) {
        private static final String NOTHING = "chưa ghi nhận";

        static Chip words(String words) { return new Chip(words, null, null, null); }

        /** Names, in the order they come. */
        static Chip listed(List<String> names, String between) { return words(names.isEmpty() ? NOTHING : String.join(between, names)); }

        boolean tellsSomething() { return !number.equals(NOTHING) && !number.equals("0"); }

        static Chip number(long number, String unit, @Nullable String indicator) { return new Chip(Written.number(number), String.valueOf(number), unit, indicator); }
    }

    private static final int MOST_LISTED = 12;

    /** @param name e.g. {@code visits.ever}; null when there is no such chip, or nothing to fill it with */
    @Nullable Chip chip(String name) {
        int dot = name.indexOf('.');
        String of = dot < 0 ? name : name.substring(0, dot);
        String part = dot < 0 ? "now" : name.substring(dot + 1);
        Board.Line line = figures.line(of);
        return line == null ? around(name) : ofLine(line, part);
    }

    private static @Nullable Chip ofLine(Board.Line line, String part) {
        String unit = Resources.WORDS.units().get(line.unit().name());
        return switch (part) {
            case "now" -> Chip.number(line.now(), unit, line.name());
            case "lastYear" -> Chip.number(line.lastYear(), unit, line.name());
            case "year" -> Chip.number(line.year(), unit, line.name());
            case "ever" -> Chip.number(line.ever(), unit, line.name());
            case "base" -> line.base() == null ? null : Chip.number(line.base(), unit, line.name());
            case "percent" -> line.rate() == null ? Chip.words(Written.UNKNOWN) : share(Math.round(line.rate()), line.name());
            case "rate" -> line.rate() == null ? Chip.words(Written.UNKNOWN) : share(line.rate(), line.name());
            default -> null;
        };
    }

    private @Nullable Chip around(String name) {
        ReportFigures.Youth youth = figures.around().youth();
        return switch (name) {
            case "place" -> Chip.words(office(figures.place()));
            case "area" -> Chip.words(placed(figures.place()));
            case "period" -> Chip.words(period());
            case "asOf" -> Chip.words("ngày " + Written.day(figures.to()));
            case "map" -> Chip.words(figures.olderMap() ? "trước ngày " + Written.day(FigureReading.WITHOUT_DISTRICTS) : "ngày " + Written.day(figures.map()));
            case "year" -> Chip.words(String.valueOf(figures.to().getYear()));
            case "organisers" -> Chip.listed(figures.around().coOrganisers(), "; ");
            case "streams" -> Chip.listed(figures.around().livestreams().stream().map(each -> each.name() + " (tháng " + month(each.on()) + ")").toList(), "; ");
            case "youth" -> Chip.number(youth.young(), "người", null);
            case "youth.base" -> Chip.number(youth.birthYear(), "người", null);
            case "youth.rate" -> youth.birthYear() == 0 ? Chip.words(Written.UNKNOWN) : share(100.0 * youth.young() / youth.birthYear(), null);
            case "union" -> Chip.number(youth.union(), "người", null);
            case "heard" -> Chip.words(Written.number(figures.heard().heard()) + "/" + Written.number(figures.heard().devices()) + " máy");
            case "reports" -> figures.lowerReports() == null ? null : Chip.number(figures.lowerReports().sealed(), "báo cáo", null);
            case "reports.base" -> figures.lowerReports() == null ? null : Chip.number(figures.lowerReports().of(), "xã", null);
            case "reports.missing" -> figures.lowerReports() == null ? null : missing(figures.lowerReports().missing());
            case "unheard" -> Chip.listed(unheard(), ", ");
            default -> null;
        };
    }

    /** A long list is in the annex already. */
    private static Chip missing(List<String> communes) {
        return communes.size() > MOST_LISTED ? Chip.words(Written.number(communes.size()) + " đơn vị (ghi “chưa” ở phụ lục)") : Chip.listed(communes, ", ");
    }

    private static Chip share(double of100, @Nullable String indicator) {
        String written = Written.cell(new Percent(of100));
        return new Chip(written, written.replace("%", ""), null, indicator);
    }

    private static String month(LocalDate day) { return day.getMonthValue() + "/" + day.getYear(); }

    /** What the report is about: a year, or a part of one that is not over; a month by its name. */
    String period() {
        if (figures.kind() == ReportKind.MONTHLY) {
            String month = "tháng " + month(figures.named());
            return figures.from().getDayOfMonth() == 1 ? month : month + " (từ ngày " + Written.day(figures.from()) + " đến ngày " + Written.day(figures.to()) + ")";
        }
        return yearUpTo(figures.to());
    }

    private static String yearUpTo(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) return "năm " + day.getYear();
        boolean wholeMonths = day.getDayOfMonth() == day.lengthOfMonth() && day.getMonthValue() > 1;
        return wholeMonths ? day.getMonthValue() + " tháng đầu năm " + day.getYear() : "từ đầu năm đến ngày " + Written.day(day);
    }

    private List<String> unheard() {
        return figures.units().stream().flatMap(table -> table.groups().stream()).flatMap(group -> group.units().stream())
                .filter(unit -> !unit.heard()).map(ReportFigures.Unit::name).toList();
    }

    /** Who speaks, at the beginning of a sentence. */
    static String office(Place place) { return place.village() ? "Tổ công nghệ số cộng đồng " + placed(place) : capital(placed(place)); }

    static String placed(Place place) { return place.fullName(); }

    static String placed(Overview.Named place) { return PlaceName.full(place.type(), place.name()); }

    private static String capital(String text) { return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1); }
}
