package vn.tungnha.broadcast.zalo;

import java.util.stream.Stream;

/**
 * The Official Account of this installation and where the vendor answers.
 *
 * @param secretKey   of the app, for tokens
 * @param oaSecretKey of the Official Account, for the webhook
 * @param rate        messages a second at most
 */
record ZaloSettings(String appId, String secretKey, String oaId, String oaSecretKey, String oauthUrl, String apiUrl, int rate) {
    boolean configured() { return Stream.of(appId, secretKey, oaId, oaSecretKey).noneMatch(String::isBlank); }
}
