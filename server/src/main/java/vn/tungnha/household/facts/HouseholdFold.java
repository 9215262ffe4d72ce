package vn.tungnha.household.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.BusinessRow;
import vn.tungnha.household.HouseholdDescribed;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.household.HouseholdRow;
import vn.tungnha.household.PersonDescribed;
import vn.tungnha.household.PersonDetails;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.household.PersonRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** Who lives or works behind a door, field by field as last told. */
@Component
class HouseholdFold implements Fold {
    @Override
    public String name() { return "household"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() {
        return Set.of("household.registered/1", "household.described/1", "person.registered/1", "person.described/1", "business.registered/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        var household = new Fields();
        Told<?> birth = null;
        Map<UUID, Told<?>> people = new LinkedHashMap<>();
        Map<UUID, Fields> peoplesFields = new HashMap<>();
        for (Told<?> told : history) {
            switch (told.content()) {
                case HouseholdRegistered registered -> {
                    birth = told;
                    describe(household, registered.farm(), registered.business(), registered.poverty(), registered.languages(), registered.personal(), told);
                }
                case HouseholdDescribed described ->
                    describe(household, described.farm(), described.business(), described.poverty(), described.languages(), described.personal(), told);
                case BusinessRegistered ignored -> birth = told;
                case PersonRegistered person -> {
                    people.put(told.id(), told);
                    describe(fields(peoplesFields, told.id()), person.gender(), person.birthYear(), person.relation(), person.personal(), told);
                }
                case PersonDescribed person ->
                    describe(fields(peoplesFields, person.person()), person.gender(), person.birthYear(), person.relation(), person.personal(), told);
                default -> { }
            }
        }
        if (birth == null) return;
        boolean home = birth.content() instanceof HouseholdRegistered;
        if (home) household(birth, (HouseholdRegistered) birth.content(), household, meaning);
        else business(birth, (BusinessRegistered) birth.content(), meaning);
        for (Told<?> person : people.values()) person(person, home, peoplesFields.get(person.id()), meaning);
    }

    private static Fields fields(Map<UUID, Fields> all, UUID person) { return all.computeIfAbsent(person, absent -> new Fields()); }

    private static void describe(Fields fields, Boolean farm, Boolean business, HouseholdRegistered.Poverty poverty, List<String> languages,
            HouseholdDetails personal, Told<?> told) {
        var at = told.fact().happenedAt();
        var teller = told.fact().device();
        fields.tell("farm", farm, at, teller);
        fields.tell("business", business, at, teller);
        fields.tell("poverty", poverty, at, teller);
        fields.tell("languages", languages, at, teller);
        if (personal == null) return;
        fields.tell("head", personal.head(), at, teller);
        fields.tell("locator", personal.locator(), at, teller);
        fields.tell("phones", personal.phones(), at, teller);
        fields.tell("ethnicity", personal.ethnicity(), at, teller);
    }

    private static void describe(Fields fields, Object gender, Integer birthYear, Object relation, PersonDetails personal, Told<?> told) {
        var at = told.fact().happenedAt();
        var teller = told.fact().device();
        fields.tell("gender", gender, at, teller);
        fields.tell("birthYear", birthYear, at, teller);
        fields.tell("relation", relation, at, teller);
        if (personal == null) return;
        fields.tell("name", personal.name(), at, teller);
        fields.tell("phone", personal.phone(), at, teller);
    }

    private static void household(Told<?> birth, HouseholdRegistered registered, Fields fields, Meaning meaning) {
        meaning.row(HouseholdWords.HOUSEHOLD, new HouseholdRow(birth.fact().subject(), fields.get("head"), fields.get("locator"), fields.get("phones"),
                fields.get("ethnicity"), fields.get("farm"), fields.get("business"), fields.get("poverty"), fields.get("languages"),
                registered.source(), registered.ground(), birth.day(), fields.lost(), fields.state()));
        meaning.count(HouseholdWords.HOUSEHOLDS_REGISTERED, birth.day(), 1);
    }

    private static void business(Told<?> birth, BusinessRegistered registered, Meaning meaning) {
        var details = registered.personal() == null ? new BusinessRegistered.Details(null, null, null, null) : registered.personal();
        meaning.row(HouseholdWords.BUSINESS, new BusinessRow(birth.fact().subject(), registered.kind(), details.name(), details.owner(), details.locator(),
                details.phones(), registered.household(), birth.day()));
    }

    private static void person(Told<?> born, boolean home, Fields fields, Meaning meaning) {
        UUID subject = born.fact().subject();
        meaning.row(HouseholdWords.PERSON, new PersonRow(born.id(), home ? subject : null, home ? null : subject, fields.get("name"), fields.get("phone"),
                fields.get("gender"), fields.get("birthYear"), fields.get("relation"), fields.state()));
        meaning.count(HouseholdWords.PEOPLE_REGISTERED, born.day(), 1);
    }
}
