package vn.tungnha.broadcast.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;

/**
 * Whether a call of the webhook is the vendor's: its mac is SHA-256 of app id, body as it came, timestamp, and the account's own secret. Compared in constant
 * time, over the bytes as they came; of what is not proven only the timestamp is read.
 */
@Component
class ZaloProof {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String MARK = "mac=";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ZaloSettings settings;
    private final Clock clock;

    ZaloProof(ZaloSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param signature the header, e.g. {@code mac=9f86d0…}, or null */
    ZaloEvent check(byte[] body, String signature) {
        if (!settings.configured()) throw new Refusal(ZaloProblem.ZALO_NOT_CONFIGURED);
        JsonNode told = read(body);
        String timestamp = told.path("timestamp").asString("");
        if (!proven(body, timestamp, signature)) throw new Refusal(ZaloProblem.ZALO_UNPROVEN);
        Instant at = instant(timestamp);
        if (Duration.between(at, clock.instant()).abs().compareTo(FRESH) > 0) throw new Refusal(ZaloProblem.ZALO_STALE);
        return ZaloEvent.of(told, new String(body, StandardCharsets.UTF_8), HexFormat.of().formatHex(sha256().digest(body)), at);
    }

    private boolean proven(byte[] body, String timestamp, String signature) {
        if (signature == null) return false;
        String stripped = signature.strip();
        byte[] given = stripped.substring(stripped.startsWith(MARK) ? MARK.length() : 0).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(mac(settings.appId(), body, timestamp, settings.oaSecretKey()).getBytes(StandardCharsets.UTF_8), given);
    }

    static String mac(String appId, byte[] body, String timestamp, String secret) {
        MessageDigest digest = sha256();
        digest.update(appId.getBytes(StandardCharsets.UTF_8));
        digest.update(body);
        digest.update(timestamp.getBytes(StandardCharsets.UTF_8));
        digest.update(secret.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode told = JSON.readTree(body);
            if (told.isObject()) return told;
        } catch (JacksonException notJson) {
            // answered below
        }
        throw new Refusal(AccessProblem.MALFORMED);
    }

    /** Milliseconds, as text. */
    private static Instant instant(String timestamp) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(timestamp));
        } catch (NumberFormatException noTime) {
            throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
