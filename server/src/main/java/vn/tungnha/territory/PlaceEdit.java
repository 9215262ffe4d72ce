package vn.tungnha.territory;

import static vn.tungnha.territory.RequestFields.blankAsNull;
import static vn.tungnha.territory.RequestFields.require;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.place.Declared;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.PlaceHistory;

/**
 * A change that somebody wants made to a place.
 *
 * @param name      of RENAMED, CORRECTED, CREATED
 * @param type      of CREATED; of RENAMED where the type changes too
 * @param code      of RECODED, CREATED; empty for none
 * @param from      the first day of the change; of DECLARED the day that the numbers are true for
 * @param to        of TAKES_PART the first day without; null for no end
 * @param source    of DECLARED: who said so
 * @param decision  number of the decision
 * @param decidedOn its day
 */
public record PlaceEdit(Kind kind, @Nullable String name, @Nullable String type, @Nullable String code, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable Integer households, @Nullable Integer people, @Nullable String source, @Nullable String decision, @Nullable LocalDate decidedOn) {
    /** Kind of change of the place; CREATED is a change of the place above the new one. */
    public enum Kind { RENAMED, CORRECTED, RECODED, DECLARED, TAKES_PART, CREATED, ABOLISHED }

    private static final int LONGEST = 200;

    public PlaceEdit {
        if (kind == null || Stream.of(text(name), text(type), text(code), text(source), text(decision)).anyMatch(each -> each.length() > LONGEST))
            throw new Refusal(AccessProblem.MALFORMED);
        name = blankAsNull(name);
        type = blankAsNull(type);
        code = blankAsNull(code);
        source = blankAsNull(source);
        decision = blankAsNull(decision);
    }

    /** Throws TERRITORY_INCOMPLETE with the first field that is missing. */
    void check() {
        for (String field : needed()) require(field, field(field));
        if (Stream.of(from, to, decidedOn).anyMatch(day -> day != null && !ProvinceDay.isKnown(day))) throw new Refusal(AccessProblem.MALFORMED);
        if (households != null && households < 0 || people != null && people < 0) throw new Refusal(AccessProblem.MALFORMED);
    }

    private List<String> needed() {
        return switch (kind) {
            case RENAMED -> List.of("name", "from", "decision", "decidedOn");
            case CORRECTED -> List.of("name");
            case RECODED, ABOLISHED -> List.of("from", "decision", "decidedOn");
            case DECLARED -> List.of("households", "from", "source");
            case TAKES_PART -> List.of("from");
            case CREATED -> List.of("type", "name", "from");
        };
    }

    private @Nullable Object field(String name) {
        return switch (name) {
            case "name" -> this.name;
            case "type" -> type;
            case "from" -> from;
            case "households" -> households;
            case "source" -> source;
            case "decision" -> decision;
            default -> decidedOn;
        };
    }

    PlaceHistory applyTo(PlaceHistory history) {
        return switch (kind) {
            case RENAMED -> history.renamed(name, type, from);
            case CORRECTED -> history.corrected(name);
            case RECODED -> history.recoded(code, from);
            case DECLARED -> history.declaring(new Declared(from, households, people, source));
            case TAKES_PART -> history.takingPart(new Days(from, to));
            case ABOLISHED -> history.abolished(from);
            case CREATED -> history;
        };
    }

    /** The new place of CREATED; it exists as long as the place above. */
    PlaceDraft draft(Days above) {
        var declared = households == null ? null : new Declared(from, households, people, source == null ? text(decision) : source);
        return new PlaceDraft("", null, code, name, type, new Days(from, above.to()), declared, null);
    }

    boolean isNaming() { return name != null && kind != Kind.DECLARED; }

    private static String text(@Nullable String text) { return text == null ? "" : text; }
}
