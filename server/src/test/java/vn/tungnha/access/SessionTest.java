package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Visitor;
import vn.tungnha.testing.MovedClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

@TungNhaTest
@Tag("clock")
class SessionTest {
    private static final String PASSWORD = "đi từng ngõ 2024";

    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Devices devices;
    @Autowired Sessions sessions;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private final String name = "lan-" + UUID.randomUUID();
    private UUID lan;
    private Visitor field;

    @BeforeEach
    void lanHasAnAccountAndAPhone() {
        lan = accounts.create(name, "Lan", PASSWORD);
        field = new Visitor(port, Door.FIELD);
    }

    @Test
    void lanSignsInAndIsToldWhatSheHolds() {
        var here = TestProvince.found(places);
        roles.grant(lan, Role.TEAM_LEAD, here.naMon(), LocalDate.of(2022, 3, 1), null);
        JsonNode me = field.signIn(name, PASSWORD).json();
        assertThat(me.get("displayName").asString()).isEqualTo("Lan");
        assertThat(me.at("/roles/0/role").asString()).isEqualTo("team-lead");
        assertThat(me.at("/roles/0/place/name").asString()).isEqualTo("Nà Mòn");
        assertThat(me.at("/roles/0/from").asString()).isEqualTo("2022-03-01");
        assertThat(me.at("/roles/0/to").isMissingNode()).isTrue();
        assertThat(field.get("/api/v1/session").json()).isEqualTo(me);
    }

    @Test
    void theCookieCannotBeReadByScriptsNorSentByOtherSites() {
        String cookie = field.signIn(name, PASSWORD).headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("tungnha_field="))
                .findFirst().orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=10368000");
        assertThat(field.get("/api/v1/session").headers().allValues("Set-Cookie")).anyMatch(each -> each.startsWith("tungnha_field="));
    }

    @Test
    void oneBrowserIsAVolunteerAndAnOfficeAtOnce() {
        String hoa = "hoa-" + UUID.randomUUID();
        accounts.create(hoa, "Hoa", PASSWORD);
        field.signIn(name, PASSWORD);
        Visitor console = new Visitor(port, Door.CONSOLE);
        console.keep("tungnha_field", field.cookie("tungnha_field"));
        assertThat(console.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
        console.signIn(hoa, PASSWORD);
        assertThat(console.get("/api/v1/session").json().get("name").asString()).isEqualTo(hoa);
        field.keep("tungnha_console", console.cookie("tungnha_console"));
        assertThat(field.get("/api/v1/session").json().get("name").asString()).isEqualTo(name);
        assertThat(new Visitor(port, null).get("/api/v1/session").code()).isEqualTo("PARAMETER_INVALID");
    }

    @Test
    void anEventStreamNamesItsDoorInTheQuery() {
        field.signIn(name, PASSWORD);
        Visitor stream = new Visitor(port, null);
        stream.keep("tungnha_field", field.cookie("tungnha_field"));
        assertThat(stream.get("/api/v1/session?door=field").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionAtTheServerToo() {
        field.signIn(name, PASSWORD);
        String cookie = field.cookie("tungnha_field");
        assertThat(field.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(field.cookie("tungnha_field")).isNull();
        field.keep("tungnha_field", cookie);
        assertThat(field.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void signingInAgainEndsTheSessionThatTheBrowserHadAtThatDoor() {
        field.signIn(name, PASSWORD);
        String first = field.cookie("tungnha_field");
        Visitor elsewhere = new Visitor(port, Door.FIELD);
        elsewhere.signIn(name, PASSWORD);

        field.signIn(name, PASSWORD);

        Visitor old = new Visitor(port, Door.FIELD);
        old.keep("tungnha_field", first);
        assertThat(old.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(field.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/session").status()).as("another browser").isEqualTo(200);
    }

    @Test
    void aPasswordThatAnybodyGuessesIsRefusedByName() {
        field.signIn(name, PASSWORD);
        assertThat(change(PASSWORD, "matkhau123").code()).isEqualTo("PASSWORD_GUESSABLE");
        assertThat(change(PASSWORD, name).json().at("/params/why").asString()).isEqualTo("name");
        assertThat(change(PASSWORD, "ngắn").code()).isEqualTo("PASSWORD_WEAK");
        assertThat(field.get("/api/v1/session").status()).as("nothing changed").isEqualTo(200);
    }

    @Test
    void anAccountHasAtMostThirtyTrustedDevices() {
        field.signIn(name, PASSWORD);
        for (int i = 0; i < 30; i++) assertThat(field.post("/api/v1/devices", "{\"label\":\"x\"}").status()).isEqualTo(200);
        Visitor.Answer refused = field.post("/api/v1/devices", "{\"label\":\"x\"}");
        assertThat(refused.code()).isEqualTo("DEVICES_TOO_MANY");
        assertThat(refused.json().at("/params/most").asInt()).isEqualTo(30);

        jdbc.sql("update access.device set revoked_at = registered_at where id = (select id from access.device where account = :lan limit 1)").param("lan", lan).update();

        assertThat(field.post("/api/v1/devices", "{\"label\":\"x\"}").status()).isEqualTo(200);
    }

    @Test
    void aSessionSurvivesARestartAndIsKeptHashed() {
        String token = sessions.open(lan, Door.FIELD);
        var restarted = new Sessions(jdbc, TestClock.CLOCK);
        assertThat(restarted.find(token, Door.FIELD)).map(Sessions.Session::caller).contains(new Caller(lan, Door.FIELD));
        assertThat(restarted.find(token, Door.CONSOLE)).isEmpty();
        assertThat(jdbc.sql("select count(*) from access.session where encode(token_hash, 'escape') like '%' || :token || '%'")
                .param("token", token).query(Long.class).single()).isZero();
    }

    @Test
    void aVolunteerIsNotSignedOutByNinetyDaysOfflineButByHalfAYear() {
        var clock = new MovedClock(TestClock.now());
        String token = new Sessions(jdbc, clock).open(lan, Door.FIELD);
        for (int month = 0; month < 6; month += 3) {
            clock.pass(Duration.ofDays(90));
            assertThat(new Sessions(jdbc, clock).find(token, Door.FIELD)).isPresent();
        }
        clock.pass(Duration.ofDays(121));
        assertThat(new Sessions(jdbc, clock).find(token, Door.FIELD)).isEmpty();
    }

    @Test
    void nothingIsChangedWithoutTheCsrfTokenWhichAnyFirstCallHandsOut() {
        assertThat(field.post("/api/v1/session", "{}").code()).isEqualTo("CSRF");
        assertThat(field.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(field.cookie("XSRF-TOKEN")).isNotBlank();
        field.signIn(name, PASSWORD);
        field.keep("XSRF-TOKEN", "guessed");
        var forged = field.request("/api/v1/devices").setHeader("X-XSRF-TOKEN", "another").header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"label\":\"x\"}"));
        assertThat(field.send(forged).code()).isEqualTo("CSRF");
    }

    @Test
    void aWrongPasswordIsRefusedAndTooManyAreThrottledWithTheSecondsToWait() {
        for (int i = 0; i < 5; i++) assertThat(field.signIn(name, "không phải").code()).isEqualTo("SIGN_IN_FAILED");
        Visitor.Answer answer = field.signIn(name, PASSWORD);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().at("/params/seconds").asInt()).isBetween(1, 10);
    }

    @Test
    void aOneTimePasswordOpensOnlyTheDoorToChangingIt() {
        accounts.setPassword(lan, "một lần thôi", true);
        Visitor elsewhere = new Visitor(port, Door.CONSOLE);
        elsewhere.signIn(name, "một lần thôi");
        assertThat(field.signIn(name, "một lần thôi").json().get("mustChangePassword").asBoolean()).isTrue();
        assertThat(field.post("/api/v1/devices", "{}").code()).isEqualTo("PASSWORD_MUST_CHANGE");
        assertThat(change("một lần sai", PASSWORD).code()).isEqualTo("PASSWORD_WRONG");
        assertThat(change("một lần thôi", "ngắn").code()).isEqualTo("PASSWORD_WEAK");
        assertThat(change("một lần thôi", "một lần thôi").code()).isEqualTo("PASSWORD_WEAK");
        assertThat(change("một lần thôi", PASSWORD).json().get("mustChangePassword").asBoolean()).isFalse();
        assertThat(field.post("/api/v1/devices", "{}").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aPhoneIsToldItsSecretOnceAndMayBeRevokedByItsOwnerOnly() {
        field.signIn(name, PASSWORD);
        JsonNode told = field.post("/api/v1/devices", "{\"label\":\"điện thoại của Lan\"}").json();
        UUID id = UUID.fromString(told.get("id").asString());
        Device device = devices.find(id);
        assertThat(Base64.getDecoder().decode(told.get("secret").asString())).hasSize(32).isEqualTo(device.secret());
        assertThat(device.account()).isEqualTo(lan);
        assertThat(device.revoked()).isFalse();

        Visitor stranger = new Visitor(port, Door.FIELD);
        String minh = "minh-" + UUID.randomUUID();
        accounts.create(minh, "Minh", PASSWORD);
        stranger.signIn(minh, PASSWORD);
        assertThat(stranger.delete("/api/v1/devices/" + id).code()).isEqualTo("DEVICE_UNKNOWN");
        Visitor lost = new Visitor(port, Door.FIELD);
        lost.signIn(name, PASSWORD);
        assertThat(field.delete("/api/v1/devices/" + id).status()).isEqualTo(204);
        assertThat(devices.find(id).revoked()).isTrue();
        assertThat(lost.get("/api/v1/session").code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(field.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(field.delete("/api/v1/devices/" + UUID.randomUUID()).code()).isEqualTo("DEVICE_UNKNOWN");
    }

    private Visitor.Answer change(String old, String fresh) {
        return field.post("/api/v1/session/password", "{\"old\":\"" + old + "\",\"fresh\":\"" + fresh + "\"}");
    }

    @Test
    void lansLostPhonesAreAllTrustedNoLongerAndMinhsStays() {
        UUID minh = accounts.create("minh-" + UUID.randomUUID(), "Minh", PASSWORD);
        UUID old = devices.register(lan, "cũ").id();
        UUID lost = devices.register(lan, "mất").id();
        UUID minhs = devices.register(minh, "của Minh").id();

        assertThat(devices.revokeAllOf(lan)).isEqualTo(2);

        assertThat(devices.find(old).revoked()).isTrue();
        assertThat(devices.find(lost).revoked()).isTrue();
        assertThat(devices.find(minhs).revoked()).isFalse();
        assertThat(devices.revokeAllOf(lan)).isZero();
    }
}
