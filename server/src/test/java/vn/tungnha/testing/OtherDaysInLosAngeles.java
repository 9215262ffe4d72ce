package vn.tungnha.testing;

/** {@code ./mvnw test -Dtest='OtherDaysIn*'} */
class OtherDaysInLosAngeles extends OtherDays {
    static { live("America/Los_Angeles"); }
}
