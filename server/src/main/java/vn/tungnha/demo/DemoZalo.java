package vn.tungnha.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tungnha.broadcast.ZaloStandIn;
import vn.tungnha.kernel.ProvinceDay;

/** A Zalo that is none: the demo's followers, and what is written to them. Everything goes through the server's own doors, as with the real one. */
public final class DemoZalo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoZalo.class);
    private static final String OA = "tung-nha-demo";
    private static final int FOLLOWERS = 24;

    private final ZaloStandIn vendor = new ZaloStandIn(0);

    public DemoZalo() { vendor.everybodyFollows(); }

    /** What the house must be opened with. */
    public Map<String, Object> settings() {
        return Map.of("tungnha.zalo.app-id", ZaloStandIn.APP, "tungnha.zalo.secret-key", ZaloStandIn.SECRET, "tungnha.zalo.oa-id", OA, "tungnha.zalo.oa-secret-key",
                ZaloStandIn.OA_SECRET, "tungnha.zalo.oauth-url", vendor.address(), "tungnha.zalo.api-url", vendor.address());
    }

    /**
     * Connects the answering house, and lets some people follow and write, once a day each.
     *
     * @param province the place whose office writes to followers
     */
    public void arrive(int port, int province, Clock clock) {
        LocalDate today = ProvinceDay.of(clock.instant());
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String house = "http://localhost:" + port;
            connect(browser, house, province);
            for (int i = 1; i <= FOLLOWERS; i++) {
                String user = "nguoi-" + i;
                event(browser, house, clock.instant(), "{\"app_id\":\"" + ZaloStandIn.APP + "\",\"event_name\":\"follow\",\"oa_id\":\"" + OA + "\",\"timestamp\":\"%s\",\"follower\":{\"id\":\"" + user + "\"}}");
                event(browser, house, clock.instant(), "{\"app_id\":\"" + ZaloStandIn.APP + "\",\"event_name\":\"user_send_text\",\"timestamp\":\"%s\",\"sender\":{\"id\":\"" + user
                        + "\"},\"recipient\":{\"id\":\"" + OA + "\"},\"message\":{\"msg_id\":\"" + user + "-" + today + "\",\"text\":\"Cho tôi nhận tin của tỉnh\"}}");
            }
        } catch (IOException unreachable) {
            LOG.warn("the demo's Zalo did not reach the server: {}", unreachable.getMessage());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect(HttpClient browser, String house, int province) throws IOException, InterruptedException {
        browser.send(HttpRequest.newBuilder(URI.create(house + "/api/v1/csrf")).build(), HttpResponse.BodyHandlers.discarding());
        post(browser, house + "/api/v1/demo/become/tuan", "{}");
        post(browser, house + "/api/v1/console/places/" + province + "/zalo/token", "{\"refreshToken\":\"" + vendor.refreshToken() + "\"}");
    }

    private static void post(HttpClient browser, String address, String body) throws IOException, InterruptedException {
        var cookies = ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies();
        String token = cookies.stream().filter(each -> each.getName().equals("XSRF-TOKEN")).map(each -> each.getValue()).findFirst().orElse("");
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json").header("X-Front-Door", "console")
                .header("X-XSRF-TOKEN", token).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) LOG.warn("the demo's Zalo was answered {} by {}", answer.body(), address);
    }

    private static void event(HttpClient browser, String house, Instant now, String words) throws IOException, InterruptedException {
        String timestamp = String.valueOf(now.toEpochMilli());
        String body = words.formatted(timestamp);
        browser.send(HttpRequest.newBuilder(URI.create(house + "/api/v1/zalo/webhook")).header("Content-Type", "application/json")
                .header("X-ZEvent-Signature", ZaloStandIn.signature(body, timestamp)).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public void close() { vendor.close(); }
}
