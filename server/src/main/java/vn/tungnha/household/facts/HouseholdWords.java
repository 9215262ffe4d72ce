package vn.tungnha.household.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.access.Permission;
import vn.tungnha.household.BusinessDescribed;
import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.BusinessRow;
import vn.tungnha.household.HouseholdDescribed;
import vn.tungnha.household.HouseholdLeft;
import vn.tungnha.household.HouseholdMeasures;
import vn.tungnha.household.HouseholdMerged;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.household.HouseholdRow;
import vn.tungnha.household.MergedHouseholdRow;
import vn.tungnha.household.PersonDescribed;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.household.PersonRow;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.FactType.Home;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.ledger.RowKind.Audience;

/** The fact types, row kinds and measures of this module, as the ledger is told of them. */
@Configuration(proxyBeanMethods = false)
class HouseholdWords {
    static final RowKind<HouseholdRow> HOUSEHOLD =
            new RowKind<>("household", 1, HouseholdRow.class, "household.household", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<PersonRow> PERSON = new RowKind<>("person", 1, PersonRow.class, "household.person", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<BusinessRow> BUSINESS = new RowKind<>("business", 1, BusinessRow.class, "household.business", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<MergedHouseholdRow> MERGED =
            new RowKind<>("merged-household", 1, MergedHouseholdRow.class, "household.merged_household", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final Measure PEOPLE_REGISTERED = new Measure("person.registered", Measure.Kind.COUNT, Measure.Unit.PERSON);

    @Bean
    FactType<?> householdRegistered() {
        return new FactType<>("household.registered", 1, HouseholdRegistered.class, Permission.RECORD_VISITS, Home.VILLAGE);
    }

    @Bean
    FactType<?> householdDescribed() {
        return new FactType<>("household.described", 1, HouseholdDescribed.class, Permission.RECORD_VISITS, Home.SUBJECT);
    }

    @Bean
    FactType<?> householdMerged() {
        return new FactType<>("household.merged", 1, HouseholdMerged.class, Permission.CORRECT_OTHERS, Home.SUBJECT);
    }

    @Bean
    FactType<?> householdLeft() {
        return new FactType<>("household.left", 1, HouseholdLeft.class, Permission.RECORD_VISITS, Home.SUBJECT);
    }

    @Bean
    FactType<?> personRegistered() { return new FactType<>("person.registered", 1, PersonRegistered.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> personDescribed() { return new FactType<>("person.described", 1, PersonDescribed.class, Permission.RECORD_VISITS, Home.SUBJECT); }

    @Bean
    FactType<?> businessRegistered() {
        return new FactType<>("business.registered", 1, BusinessRegistered.class, Permission.RECORD_VISITS, Home.VILLAGE);
    }

    @Bean
    FactType<?> businessDescribed() {
        return new FactType<>("business.described", 1, BusinessDescribed.class, Permission.RECORD_VISITS, Home.SUBJECT);
    }

    @Bean
    RowKind<?> householdKind() { return HOUSEHOLD; }

    @Bean
    RowKind<?> mergedHouseholdKind() { return MERGED; }

    @Bean
    RowKind<?> personKind() { return PERSON; }

    @Bean
    RowKind<?> businessKind() { return BUSINESS; }

    @Bean
    Measure householdsRegistered() { return HouseholdMeasures.IN_REGISTER; }

    @Bean
    Measure peopleRegistered() { return PEOPLE_REGISTERED; }
}
