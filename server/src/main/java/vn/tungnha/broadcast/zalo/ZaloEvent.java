package vn.tungnha.broadcast.zalo;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import vn.tungnha.kernel.StorableText;

/**
 * Something the vendor told of a person.
 *
 * @param key  the same when it comes again
 * @param user whom it is about, or null
 * @param body as it came
 */
record ZaloEvent(String key, String name, String user, Instant at, String body) {

    private static final int LONGEST_NAME = 60;
    /** Ids of the vendor's are a third of it; longer ones fit no index. */
    private static final int LONGEST_ID = 200;

    /** Of a proven body. */
    static ZaloEvent of(JsonNode told, String body, String digest, Instant at) {
        String name = StorableText.start(StorableText.of(told.path("event_name").asString("")), LONGEST_NAME);
        String message = id(told.path("message").path("msg_id"));
        return new ZaloEvent(message == null ? digest : name + " " + message, name, userOf(name, told), at, body);
    }

    private static String userOf(String name, JsonNode told) {
        String follower = id(told.path("follower").path("id"));
        return follower == null ? id(told.path(name.startsWith("oa_") ? "recipient" : "sender").path("id")) : follower;
    }

    /** Null when there is none that can be kept. */
    static String id(JsonNode told) {
        String id = StorableText.of(told.asString(null));
        return id == null || id.isEmpty() || id.length() > LONGEST_ID ? null : id;
    }
}
