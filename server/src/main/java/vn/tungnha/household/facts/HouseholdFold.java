package vn.tungnha.household.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.BusinessDescribed;
import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.BusinessRow;
import vn.tungnha.household.HouseholdDescribed;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdLeft;
import vn.tungnha.household.HouseholdMeasures;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.household.HouseholdRow;
import vn.tungnha.household.MergedHouseholdRow;
import vn.tungnha.household.PersonDescribed;
import vn.tungnha.household.PersonDetails;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.household.PersonRow;
import vn.tungnha.household.Relation;
import vn.tungnha.kernel.Gender;
import vn.tungnha.ledger.DeviceOrder;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/**
 * Households, businesses and their people; in each field the latest fact wins. A household that others were merged into has several registrations: it is
 * in the register since the first one. A household or person whose registration was withdrawn has no row, even when other facts about it remain.
 */
@Component
class HouseholdFold implements Fold {
    @Override
    public String name() { return "household"; }

    @Override
    public int version() { return 4; }

    @Override
    public Set<String> reads() {
        return Set.of("household.registered/1", "household.described/1", "household.left/1", "person.registered/1", "person.described/1",
                "business.registered/1", "business.described/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        var births = new ArrayList<Told<?>>(1);
        var household = new Fields();
        Map<UUID, Told<?>> people = new LinkedHashMap<>();
        Map<UUID, Fields> described = new LinkedHashMap<>();
        var departures = new Departures();
        for (DeviceOrder.Dated dated : DeviceOrder.of(history)) {
            Told<?> told = dated.told();
            Instant at = dated.at();
            switch (told.content()) {
                case HouseholdRegistered it -> {
                    births.add(told);
                    household(household, it.farm(), it.business(), it.poverty(), it.languages(), it.details(), at);
                }
                case HouseholdDescribed it -> household(household, it.farm(), it.business(), it.poverty(), it.languages(), it.details(), at);
                case HouseholdLeft it -> departures.add(told, it);
                case BusinessRegistered it -> {
                    births.add(told);
                    business(household, it.kind(), it.details(), at);
                }
                case BusinessDescribed it -> business(household, it.kind(), it.details(), at);
                case PersonRegistered it -> {
                    people.put(told.id(), told);
                    person(of(described, told.id()), it.gender(), it.birthYear(), it.relation(), it.details(), at);
                }
                case PersonDescribed it -> person(of(described, it.person()), it.gender(), it.birthYear(), it.relation(), it.details(), at);
                default -> { }
            }
        }
        births.sort(Comparator.comparing(Told::day));
        if (!births.isEmpty()) mean(births.getFirst(), household, people, described, departures, meaning);
        for (Told<?> birth : births)
            if (!birth.id().equals(birth.fact().subject()))
                meaning.row(HouseholdWords.MERGED, new MergedHouseholdRow(birth.id(), birth.fact().subject()));
    }

    private static Fields of(Map<UUID, Fields> described, UUID person) { return described.computeIfAbsent(person, absent -> new Fields()); }

    private static void household(Fields fields, Boolean farm, Boolean business, HouseholdRegistered.Poverty poverty, List<String> languages,
            HouseholdDetails details, Instant at) {
        fields.tell("head", details.head(), at);
        fields.tell("locator", details.locator(), at);
        fields.tell("phones", details.phones(), at);
        fields.tell("ethnicity", details.ethnicity(), at);
        fields.tell("farm", farm, at);
        fields.tell("business", business, at);
        fields.tell("poverty", poverty, at);
        fields.tell("languages", languages, at);
    }

    private static void business(Fields fields, BusinessRegistered.Kind kind, BusinessRegistered.Details details, Instant at) {
        fields.tell("kind", kind, at);
        fields.tell("name", details.name(), at);
        fields.tell("owner", details.owner(), at);
        fields.tell("locator", details.locator(), at);
        fields.tell("phones", details.phones(), at);
    }

    private static void person(Fields fields, Gender gender, Integer birthYear, Relation relation, PersonDetails details, Instant at) {
        fields.tell("name", details.name(), at);
        fields.tell("phone", details.phone(), at);
        fields.tell("gender", gender, at);
        fields.tell("birthYear", birthYear, at);
        fields.tell("relation", relation, at);
    }

    private static void mean(Told<?> birth, Fields fields, Map<UUID, Told<?>> people, Map<UUID, Fields> described,
            Departures departures, Meaning meaning) {
        boolean household = birth.content() instanceof HouseholdRegistered;
        if (birth.content() instanceof HouseholdRegistered registered) {
            meaning.row(HouseholdWords.HOUSEHOLD, row(birth, registered, fields, departures.whole()));
            meaning.count(HouseholdMeasures.IN_REGISTER, birth.day(), 1);
        }
        if (birth.content() instanceof BusinessRegistered registered) meaning.row(HouseholdWords.BUSINESS, row(birth, registered, fields));
        for (Told<?> person : people.values()) {
            LocalDate leftOn = departures.of(person.id());
            meaning.row(HouseholdWords.PERSON, row(person, household, described.get(person.id()), leftOn));
            meaning.count(HouseholdWords.PEOPLE_REGISTERED, person.day(), 1);
            if (leftOn != null) meaning.count(HouseholdWords.PEOPLE_REGISTERED, leftOn, -1);
        }
    }

    private static HouseholdRow row(Told<?> birth, HouseholdRegistered registered, Fields fields, HouseholdRow.Departure departure) {
        return new HouseholdRow(birth.fact().subject(), fields.get("head"), fields.get("locator"), fields.get("phones"), fields.get("ethnicity"),
                fields.get("farm"), fields.get("business"), fields.get("poverty"), fields.get("languages"), registered.source(), registered.ground(),
                birth.day(), registered.origin(), departure, fields.losing(), fields.state());
    }

    private static BusinessRow row(Told<?> birth, BusinessRegistered registered, Fields fields) {
        return new BusinessRow(birth.id(), fields.get("kind"), fields.get("name"), fields.get("owner"), fields.get("locator"), fields.get("phones"),
                registered.household(), birth.day());
    }

    private static PersonRow row(Told<?> born, boolean household, Fields fields, LocalDate leftOn) {
        UUID door = born.fact().subject();
        return new PersonRow(born.id(), household ? door : null, household ? null : door, fields.get("name"), fields.get("phone"),
                fields.get("gender"), fields.get("birthYear"), fields.get("relation"), leftOn, fields.state());
    }
}
