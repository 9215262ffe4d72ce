package vn.tungnha.broadcast;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behaves as the vendor is described to, refusals included, for tests and for a demo: tokens that work once, messages to followers, and a signature for events. */
public final class ZaloStandIn implements AutoCloseable {
    public static final String APP = "1001";
    public static final String SECRET = "app-secret";
    public static final String OA_SECRET = "oa-secret";
    private static final int NOT_A_FOLLOWER = -213;
    private static final int TOKEN_INVALID = -216;
    private static final int REFRESH_INVALID = -14014;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A message somebody got. */
    public record Got(String user, String text) {}

    private final HttpServer server;
    private final AtomicInteger renewals = new AtomicInteger();
    private final Set<String> followers = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> stalls = new ConcurrentHashMap<>();
    private final Set<String> cuts = ConcurrentHashMap.newKeySet();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile String access = "access-0";
    private volatile String refresh = "refresh-0";
    private volatile boolean everybodyFollows;

    /** @param port 0 for a free one */
    public ZaloStandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v4/oa/access_token", this::renew);
        server.createContext("/v3.0/oa/message/cs", this::message);
        server.start();
    }

    public String address() { return "http://localhost:" + server.getAddress().getPort(); }

    /** The one that works next. */
    public String refreshToken() { return refresh; }

    public int renewals() { return renewals.get(); }

    public List<Got> got() { return List.copyOf(got); }

    public void follow(String... users) { followers.addAll(List.of(users)); }

    /** For a demo, where nobody tells the stand-in of followers. */
    public void everybodyFollows() { everybodyFollows = true; }

    public void refuse(String user, int code) { refusals.put(user, code); }

    public void takeFrom(String user) { refusals.remove(user); }

    /** The connection breaks after this person's message was taken. */
    public void cut(String user) { cuts.add(user); }

    /** This person's message is taken and never answered, until released. */
    public CountDownLatch stall(String user) { return stalls.computeIfAbsent(user, absent -> new CountDownLatch(1)); }

    public void forgetAccess() { access = "access-" + renewals.get() + "-gone"; }

    /** The header an event's body is sent with. */
    public static String signature(String body, String timestamp) {
        try {
            byte[] all = (APP + body + timestamp + OA_SECRET).getBytes(StandardCharsets.UTF_8);
            return "mac=" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        stalls.values().forEach(CountDownLatch::countDown);
        server.stop(0);
    }

    private void renew(HttpExchange call) throws IOException {
        Map<String, String> form = form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean known = SECRET.equals(call.getRequestHeaders().getFirst("secret_key")) && APP.equals(form.get("app_id")) && "refresh_token".equals(form.get("grant_type"));
        String answer;
        synchronized (this) {
            if (known && refresh.equals(form.get("refresh_token"))) {
                int next = renewals.incrementAndGet();
                access = "access-" + next;
                refresh = "refresh-" + next;
                answer = JSON.writeValueAsString(Map.of("access_token", access, "refresh_token", refresh, "expires_in", "90000"));
            } else answer = error(REFRESH_INVALID, "Invalid refresh token");
        }
        answer(call, answer);
    }

    private void message(HttpExchange call) throws IOException {
        JsonNode told = JSON.readTree(call.getRequestBody().readAllBytes());
        String user = told.path("recipient").path("user_id").asString("");
        if (!access.equals(call.getRequestHeaders().getFirst("access_token"))) answer(call, error(TOKEN_INVALID, "Access token invalid"));
        else if (refusals.containsKey(user)) answer(call, error(refusals.get(user), "refused"));
        else if (!everybodyFollows && !followers.contains(user)) answer(call, error(NOT_A_FOLLOWER, "Not a follower"));
        else take(call, new Got(user, told.path("message").path("text").asString("")));
    }

    private void take(HttpExchange call, Got message) throws IOException {
        got.add(message);
        CountDownLatch stalled = stalls.get(message.user());
        if (stalled != null) await(stalled);
        if (cuts.contains(message.user())) call.close();
        else answer(call, JSON.writeValueAsString(Map.of("error", 0, "message", "Success", "data", Map.of("message_id", "m-" + got.indexOf(message), "user_id", message.user()))));
    }

    private static void await(CountDownLatch stalled) {
        try {
            stalled.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static String error(int code, String words) { return JSON.writeValueAsString(Map.of("error", code, "message", words)); }

    private static void answer(HttpExchange call, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        try (var body = call.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&")).map(each -> each.split("=", 2)).filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }
}
