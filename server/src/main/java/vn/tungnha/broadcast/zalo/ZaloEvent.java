package vn.tungnha.broadcast.zalo;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Something the vendor told of a person.
 *
 * @param key  the same when it comes again
 * @param user whom it is about, or null
 * @param body as it came
 */
record ZaloEvent(String key, String name, String user, Instant at, String body) {

    /** Of a proven body. */
    static ZaloEvent of(JsonNode told, String body, String digest, Instant at) {
        String name = told.path("event_name").asString("");
        String message = told.path("message").path("msg_id").asString(null);
        return new ZaloEvent(message == null ? digest : name + " " + message, name, userOf(name, told), at, body);
    }

    private static String userOf(String name, JsonNode told) {
        if (told.path("follower").hasNonNull("id")) return told.path("follower").path("id").asString();
        return told.path(name.startsWith("oa_") ? "recipient" : "sender").path("id").asString(null);
    }
}
