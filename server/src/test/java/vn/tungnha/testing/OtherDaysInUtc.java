package vn.tungnha.testing;

/** {@code ./mvnw test -Dtest='OtherDaysIn*'} */
class OtherDaysInUtc extends OtherDays {
    static { live("UTC"); }
}
