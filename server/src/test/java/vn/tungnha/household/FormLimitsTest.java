package vn.tungnha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Refusal;

/** The forms of the app check the limits of {@code contract/rules/limits.json} before they save; the server must refuse exactly beyond them. */
class FormLimitsTest {
    private static final JsonNode LIMITS = Contract.read("rules/limits.json");

    private static int longest(String field) { return LIMITS.get("longest").get(field).asInt(); }

    @Test
    void formsAndRecordsKnowTheSameLengths() {
        assertThat(longest("head")).isEqualTo(HouseholdDetails.LONGEST_NAME);
        assertThat(longest("name")).isEqualTo(HouseholdDetails.LONGEST_NAME);
        assertThat(longest("owner")).isEqualTo(HouseholdDetails.LONGEST_NAME);
        assertThat(longest("locator")).isEqualTo(HouseholdDetails.LONGEST_LOCATOR);
        assertThat(longest("phones")).isEqualTo(HouseholdDetails.LONGEST_PHONE);
    }

    @Test
    void formsAndRecordsKnowTheSameYears() {
        int least = LIMITS.get("years").get("least").asInt();
        int most = LIMITS.get("years").get("most").asInt();
        for (int possible : new int[] {least, most}) assertThatCode(() -> PersonRegistered.birthYear(possible)).doesNotThrowAnyException();
        for (int beyond : new int[] {least - 1, most + 1}) assertThatThrownBy(() -> PersonRegistered.birthYear(beyond)).isInstanceOf(Refusal.class);
    }
}
