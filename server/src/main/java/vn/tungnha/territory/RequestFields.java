package vn.tungnha.territory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Checks and cleans the fields of requests to change places. */
final class RequestFields {
    private RequestFields() {}

    /** Throws TERRITORY_INCOMPLETE with the name of the field when the field has no value. */
    static void require(String field, @Nullable Object value) {
        if (value == null) throw new Refusal(TerritoryProblem.TERRITORY_INCOMPLETE, Map.of("field", field));
    }

    static @Nullable String blankAsNull(@Nullable String text) { return text == null || text.isBlank() ? null : VietnameseText.oneLine(text); }
}
