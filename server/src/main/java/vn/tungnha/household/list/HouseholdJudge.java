package vn.tungnha.household.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.household.Ground;
import vn.tungnha.household.HouseholdDescribed;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.household.PersonDetails;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.household.list.ListedFacts.ListedFact;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Choice;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Table;

/**
 * Decides for each row of a list whether its household is in the register. Sure is: the same spelling of the head, and
 * the same telephone number or the same way to the door. The name alone is for a person to decide. Rows of other people
 * follow the household that the last head's row meant.
 */
final class HouseholdJudge {
    private static final String NEW_HOUSEHOLD = "new-household";
    private static final String SAME_HOUSEHOLD = "household:";

    private final HouseholdIndex index;
    private final ImportScope scope;
    /** Of the rows that follow; null when its head's row does not go in. */
    private @Nullable RegisteredHousehold current;
    private HouseholdProblem whyNone = HouseholdProblem.HOUSEHOLD_HEAD_NOT_IN;

    HouseholdJudge(HouseholdIndex index, ImportScope scope) {
        this.index = index;
        this.scope = scope;
    }

    ImportRow judge(Table.Row row, ListedRow listed, @Nullable String decision) {
        return switch (listed) {
            case ListedRow.Household household -> household(row, household, decision);
            case ListedRow.Person person -> person(row, person);
            case ListedRow.Wrong wrong -> wrong(row, wrong);
        };
    }

    /** The refused row may have been a head's; the people beneath it must not end in the household above. */
    private ImportRow wrong(Table.Row row, ListedRow.Wrong wrong) {
        none(HouseholdProblem.HOUSEHOLD_HEAD_NOT_IN);
        return ImportRow.refused(row, wrong.column(), wrong.problem(), wrong.params());
    }

    private ImportRow household(Table.Row row, ListedRow.Household listed, @Nullable String decision) {
        HouseholdTraits traits = HouseholdTraits.of(listed.details());
        Optional<RegisteredHousehold> known = index.find(freshId(row)).or(() -> chosen(listed, traits, decision)).or(() -> index.sure(listed.leaf(), traits));
        List<RegisteredHousehold> alike = known.isPresent() ? List.of() : index.alike(listed.leaf(), traits);
        if (ImportRow.LEAVE_OUT.equals(decision)) {
            none(HouseholdProblem.HOUSEHOLD_HEAD_NOT_IN);
            return unclear(row, alike);
        }
        if (known.isPresent()) return existing(row, listed, known.get());
        if (alike.isEmpty() || NEW_HOUSEHOLD.equals(decision)) return fresh(row, listed);
        none(HouseholdProblem.HOUSEHOLD_HEAD_UNDECIDED);
        return unclear(row, alike);
    }

    private Optional<RegisteredHousehold> chosen(ListedRow.Household listed, HouseholdTraits traits, @Nullable String decision) {
        if (decision == null || !decision.startsWith(SAME_HOUSEHOLD)) return Optional.empty();
        return index.alike(listed.leaf(), traits).stream().filter(each -> decision.equals(SAME_HOUSEHOLD + each.id())).findFirst();
    }

    private void none(HouseholdProblem why) {
        current = null;
        whyNone = why;
    }

    private ImportRow fresh(Table.Row row, ListedRow.Household listed) {
        var household = RegisteredHousehold.of(freshId(row), listed);
        index.add(household);
        household.meet();
        household.add(listed.head().name());
        current = household;
        var registered = new HouseholdRegistered(HouseholdRegistered.Source.LIST, Ground.TASK, listed.farm(), listed.business(), listed.poverty(), null, null, listed.details());
        return ImportRow.fresh(row, null, ListedFacts.of(new ListedFact(household.leaf(), "household.registered/1", household.id(), household.id(), registered),
                registered(row, household, listed.head())));
    }

    private ImportRow existing(Table.Row row, ListedRow.Household listed, RegisteredHousehold household) {
        current = household;
        if (!household.meet() || !household.inRegister()) return ImportRow.same(row, label(household));
        HouseholdDescribed described = described(listed, household);
        if (described == null) return ImportRow.same(row, label(household));
        var fact = new ListedFact(household.leaf(), "household.described/1", rowId(row, "described"), household.id(), described);
        return ImportRow.changed(row, label(household), ListedFacts.of(fact));
    }

    /** New values of a row for a registered household: values for empty fields, and the row's poverty and marks, which replace older ones; null for none. */
    private static @Nullable HouseholdDescribed described(ListedRow.Household listed, RegisteredHousehold known) {
        String locator = known.locator() == null || known.locator().isBlank() ? listed.details().locator() : null;
        List<String> phones = known.phones().isEmpty() ? listed.details().phones() : null;
        HouseholdRegistered.Poverty before = known.poverty() == null ? HouseholdRegistered.Poverty.NONE : known.poverty();
        var poverty = listed.poverty() == before ? null : listed.poverty();
        Boolean farm = differs(listed.farm(), known.farm());
        Boolean business = differs(listed.business(), known.business());
        if (Stream.of(locator, phones, poverty, farm, business).allMatch(each -> each == null)) return null;
        HouseholdDetails details = locator == null && phones == null ? null : new HouseholdDetails(null, locator, phones, null);
        return new HouseholdDescribed(farm, business, poverty, null, details);
    }

    private static @Nullable Boolean differs(@Nullable Boolean listed, @Nullable Boolean known) {
        return listed == null || listed.equals(Boolean.TRUE.equals(known)) ? null : listed;
    }

    private ImportRow person(Table.Row row, ListedRow.Person person) {
        if (current == null) return ImportRow.refused(row, "", whyNone, Map.of());
        if (!current.add(person.name())) return ImportRow.same(row, current.head());
        return ImportRow.fresh(row, current.head(), ListedFacts.of(registered(row, current, person)));
    }

    private ListedFact registered(Table.Row row, RegisteredHousehold household, ListedRow.Person person) {
        var content = new PersonRegistered(person.gender(), person.birthYear(), person.relation(), new PersonDetails(person.name(), person.phone()));
        return new ListedFact(household.leaf(), "person.registered/1", rowId(row, "person"), household.id(), content);
    }

    /**
     * The same for the same row of an import, so that an import which is taken in once more finds what it wrote. Another
     * import of the same file finds the household in the register; were its id the same, a household whose wrong
     * registration was withdrawn could never be listed again.
     */
    private UUID freshId(Table.Row row) { return rowId(row, "household"); }

    private UUID rowId(Table.Row row, String what) { return Ids.named("household-list", scope.importId() + " " + row.line(), what); }

    private static ImportRow unclear(Table.Row row, List<RegisteredHousehold> alike) {
        var choices = new ArrayList<>(alike.stream().map(each -> new Choice(SAME_HOUSEHOLD + each.id(), label(each))).toList());
        choices.add(new Choice(NEW_HOUSEHOLD, ""));
        return ImportRow.unclear(row, HouseholdProblem.HOUSEHOLD_AMBIGUOUS, Map.of("count", alike.size()), choices);
    }

    private static String label(RegisteredHousehold household) {
        String more = Stream.concat(Stream.ofNullable(household.locator()).filter(each -> !each.isBlank()), household.phones().stream()).collect(Collectors.joining(", "));
        return more.isEmpty() ? household.head() : household.head() + " (" + more + ")";
    }
}
