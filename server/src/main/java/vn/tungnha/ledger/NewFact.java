package vn.tungnha.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.VietnameseText;

/**
 * A fact on its way in, as a device, a file or an office tells it; the door stamps the rest (see {@link Fact}). Texts are composed (NFC) and
 * the device's clock is cut to milliseconds here, once, so that everybody behind the door sees the same bytes.
 */
public record NewFact(UUID id, int leaf, String type, UUID subject, UUID author, UUID team, UUID device, Long number,
        Instant occurredAt, String body, String personal) {
    public NewFact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(author);
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        body = VietnameseText.nfc(body);
        personal = personal == null ? null : VietnameseText.nfc(personal);
    }
}
