package vn.tungnha.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;

/** Registered phones; each has a secret of its own, told once. */
@Component
public class Devices {
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_LABEL = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Device register(UUID account, String label) {
        if (label != null && label.length() > LONGEST_LABEL) throw new Refusal(AccessProblem.LABEL_TOO_LONG);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return keep(new Device(Ids.next(clock.instant()), account, secret, clock.instant(), null), label == null ? "" : label);
    }

    /** Keeps a device whose id and secret the caller chose (imports, the demo). */
    public Device keep(Device device, String label) {
        jdbc.sql("""
                insert into access.device (id, account, label, secret, registered_at) values (:id, :account, :label, :secret, :at)
                on conflict (id) do nothing
                """).param("id", device.id()).param("account", device.account()).param("label", label).param("secret", device.secret())
                .param("at", OffsetDateTime.ofInstant(device.registeredAt(), ZoneOffset.UTC)).update();
        return device;
    }

    /** The device, or DEVICE_UNKNOWN. */
    public Device find(UUID id) {
        return jdbc.sql("select id, account, secret, registered_at, revoked_at from access.device where id = :id").param("id", id)
                .query((row, n) -> new Device(row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getBytes("secret"),
                        instant(row.getObject("registered_at", OffsetDateTime.class)),
                        instant(row.getObject("revoked_at", OffsetDateTime.class))))
                .optional().orElseThrow(() -> new Refusal(AccessProblem.DEVICE_UNKNOWN, Map.of("id", id)));
    }

    public void revoke(UUID id) {
        jdbc.sql("update access.device set revoked_at = :now where id = :id and revoked_at is null").param("id", id)
                .param("now", OffsetDateTime.now(clock)).update();
    }

    private static Instant instant(OffsetDateTime time) { return time == null ? null : time.toInstant(); }
}
