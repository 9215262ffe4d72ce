package vn.tungnha.broadcast.zalo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.Refusal;

/** The vendor's two calls we make: a new pair of tokens, and a message to one person (docs/operate/zalo.md). */
@Component
class ZaloClient {
    /** Longer than the vendor ever takes; after it nobody knows whether the call was heard. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A pair of tokens; the refresh token works once. */
    record Tokens(String access, String refresh, Duration lasts) {}

    private final ZaloSettings settings;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build();

    ZaloClient(ZaloSettings settings) { this.settings = settings; }

    /** Uses up the refresh token. A refusal says the vendor's code; ZALO_UNREACHABLE leaves open whether it was used. */
    Tokens renew(String refreshToken) {
        String form = form(Map.of("refresh_token", refreshToken, "app_id", settings.appId(), "grant_type", "refresh_token"));
        HttpRequest request = request(settings.oauthUrl() + "/v4/oa/access_token").header("Content-Type", "application/x-www-form-urlencoded")
                .header("secret_key", settings.secretKey()).POST(BodyPublishers.ofString(form)).build();
        try {
            JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (answer.hasNonNull("access_token") && answer.hasNonNull("refresh_token"))
                return new Tokens(answer.get("access_token").asString(), answer.get("refresh_token").asString(), Duration.ofSeconds(answer.path("expires_in").asLong(0)));
            throw new Refusal(ZaloProblem.ZALO_TOKEN_REFUSED, Map.of("code", answer.path("error").asInt(0)));
        } catch (IOException | JacksonException failure) {
            throw new Refusal(ZaloProblem.ZALO_UNREACHABLE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal(ZaloProblem.ZALO_UNREACHABLE);
        }
    }

    /** A consultation message. Interrupted, it leaves open whether the message went. */
    ZaloAnswer send(String accessToken, String user, String text) throws InterruptedException {
        String body = JSON.writeValueAsString(Map.of("recipient", Map.of("user_id", user), "message", Map.of("text", text)));
        HttpRequest request = request(settings.apiUrl() + "/v3.0/oa/message/cs").header("Content-Type", "application/json")
                .header("access_token", accessToken).POST(BodyPublishers.ofString(body)).build();
        try {
            return answer(http.send(request, BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException neverWentOut) {
            return ZaloAnswer.not(Reason.UNREACHABLE);
        } catch (IOException broken) {
            return ZaloAnswer.not(Reason.NO_ANSWER);
        }
    }

    private static ZaloAnswer answer(HttpResponse<String> response) {
        if (response.statusCode() == TOO_MANY) return ZaloAnswer.not(Reason.RATE);
        if (response.statusCode() >= SERVER_ERROR) return ZaloAnswer.not(Reason.NO_ANSWER);
        try {
            JsonNode answer = JSON.readTree(response.body());
            if (!answer.path("error").isIntegralNumber()) return ZaloAnswer.not(Reason.NO_ANSWER);
            int code = answer.get("error").asInt();
            return code == 0 ? ZaloAnswer.sent(answer.path("data").path("message_id").asString(null)) : ZaloAnswer.refused(code);
        } catch (JacksonException notTheVendors) {
            return ZaloAnswer.not(Reason.NO_ANSWER);
        }
    }

    private static HttpRequest.Builder request(String address) { return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE); }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
