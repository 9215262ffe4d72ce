package vn.tungnha.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Device;
import vn.tungnha.access.Devices;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Contact;
import vn.tungnha.ledger.Contacts;
import vn.tungnha.ledger.LedgerProblem;
import vn.tungnha.ledger.Pull;
import vn.tungnha.ledger.Push;

/** The phone's two calls: facts up, rows down (contract/README.md). */
@RestController
@RequestMapping("/api/v1/sync")
class SyncController {
    /** What a phone asks for; kinds are the row kinds and versions it understands, accepted what it was told had been taken in and has no rows of yet. */
    record Asked(String cursor, long lastNumber, List<String> kinds, List<Pull.Taken> accepted) {
        Asked {
            accepted = accepted == null ? List.of() : accepted;
        }

        boolean sound() { return kinds != null && Contacts.isNumber(lastNumber) && accepted.stream().noneMatch(each -> each == null || each.id() == null); }
    }

    /** A device is known by whose session brought it too, so that nobody can block the pushes of another's device. */
    private record Sender(UUID account, UUID device) {}

    private static final int RETRY_SECONDS = 2;

    /** One push in flight per device: a phone sends its batches one after another, and a second one would only repeat the first. */
    private final Set<Sender> pushing = ConcurrentHashMap.newKeySet();
    private final Devices devices;
    private final Push push;
    private final Pull pull;
    private final Contacts contacts;
    private final ObjectMapper json;
    private final Clock clock;

    SyncController(Devices devices, Push push, Pull pull, Contacts contacts, ObjectMapper json, Clock clock) {
        this.devices = devices;
        this.push = push;
        this.pull = pull;
        this.contacts = contacts;
        this.json = json;
        this.clock = clock;
    }

    /** The session only transports: the facts are their device's account's, whoever carries them. */
    @PostMapping("/push")
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(MaxBodySize.LARGEST)
    Push.Answer push(Caller carrier, @RequestHeader("X-Device") UUID id, @RequestHeader("X-Device-Mac") String mac, HttpServletRequest request)
            throws IOException {
        Device device = devices.find(id);
        var sender = new Sender(carrier.account(), id);
        if (!pushing.add(sender)) throw new Refusal(AccessProblem.TOO_MANY_REQUESTS, Map.of("seconds", RETRY_SECONDS));
        try {
            return push.take(device, proven(device, mac, request), carrier.account());
        } finally {
            pushing.remove(sender);
        }
    }

    @PostMapping("/pull")
    @Needs(Permission.SIGNED_IN)
    @MaxBodySize(1 << 20)
    void pull(Caller caller, @RequestHeader("X-Device") UUID id, @RequestHeader("X-Device-Mac") String mac, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Device device = devices.find(id);
        if (!device.account().equals(caller.account())) throw new Refusal(LedgerProblem.DEVICE_UNPROVEN);
        byte[] body = proven(device, mac, request);
        if (device.revoked()) throw new Refusal(LedgerProblem.DEVICE_REVOKED);
        Asked asked = asked(body);
        contacts.note(List.of(new Contact(device.id(), device.account(), asked.lastNumber(), List.of(), clock.instant())));
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        pull.write(caller.account(), asked.cursor(), asked.accepted(), asked.kinds(), response.getOutputStream());
    }

    /** Whether this phone is still trusted; it may ask without a session, because whoever reports it lost signs it out as well. */
    @PostMapping("/standing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs.Nothing
    @MaxBodySize(4 << 10)
    void standing(@RequestHeader("X-Device") UUID id, @RequestHeader("X-Device-Mac") String mac, HttpServletRequest request) throws IOException {
        Device device = devices.find(id);
        proven(device, mac, request);
        if (device.revoked()) throw new Refusal(LedgerProblem.DEVICE_REVOKED);
    }

    private Asked asked(byte[] body) {
        try {
            Asked asked = json.readValue(body, Asked.class);
            if (asked == null || !asked.sound()) throw new Refusal(AccessProblem.MALFORMED);
            return asked;
        } catch (JacksonException unreadable) {
            throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    /** Reads the body and checks that this device made it. */
    private static byte[] proven(Device device, String mac, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        try {
            Mac sha256 = Mac.getInstance("HmacSHA256");
            sha256.init(new SecretKeySpec(device.secret(), "HmacSHA256"));
            if (MessageDigest.isEqual(sha256.doFinal(body), HexFormat.of().parseHex(mac))) return body;
        } catch (IllegalArgumentException notHex) {
            // not proven
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        throw new Refusal(LedgerProblem.DEVICE_UNPROVEN);
    }
}
