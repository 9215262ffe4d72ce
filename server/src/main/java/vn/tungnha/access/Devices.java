package vn.tungnha.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Recently;
import vn.tungnha.kernel.Refusal;

/** Registered phones; each has a secret of its own, told once. */
@Component
public class Devices {
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_LABEL = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Recently<UUID, Device> recently = new Recently<>();
    private final int mostTrusted;

    /**
     * @param mostTrusted of one account. A browser whose data was cleared registers again, so 30 is far more than anybody's phones; an account of a demo
     *                    is everybody's
     */
    Devices(JdbcClient jdbc, Clock clock, @Value("${tungnha.devices-of-account:30}") int mostTrusted) {
        this.mostTrusted = mostTrusted;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Device register(UUID account, String label) {
        if (label != null && label.length() > LONGEST_LABEL) throw new Refusal(AccessProblem.LABEL_TOO_LONG);
        if (trusted(account) >= mostTrusted) throw new Refusal(AccessProblem.DEVICES_TOO_MANY, Map.of("most", mostTrusted));
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var device = new Device(Ids.next(clock.instant()), account, secret, clock.instant(), null);
        keep(List.of(device), label == null ? "" : label);
        return device;
    }

    private int trusted(UUID account) {
        return jdbc.sql("select count(*)::int from access.device where account = :account and revoked_at is null").param("account", account)
                .query(Integer.class).single();
    }

    /** Keeps devices whose ids and secrets the caller chose (the demo); those already there stay as they are. */
    public void keep(List<Device> devices, String label) {
        jdbc.sql("""
                insert into access.device (id, account, label, secret, registered_at)
                select id, account, :label, secret, at from unnest(:ids::uuid[], :accounts::uuid[], :secrets::bytea[], :times::timestamptz[])
                  as devices (id, account, secret, at)
                on conflict (id) do nothing
                """).param("label", label).param("ids", devices.stream().map(Device::id).toArray(UUID[]::new))
                .param("accounts", devices.stream().map(Device::account).toArray(UUID[]::new))
                .param("secrets", devices.stream().map(Device::secret).toArray(byte[][]::new))
                .param("times", devices.stream().map(device -> device.registeredAt().toString()).toArray(String[]::new)).update();
    }

    /** The device, or DEVICE_UNKNOWN. */
    public Device find(UUID id) {
        return recently.find(id, () -> read(id)).orElseThrow(() -> unknown(id));
    }

    /** From now on nothing it sends is taken in by itself; its account's other devices stay. */
    public void revoke(UUID id) {
        int changed = jdbc.sql("update access.device set revoked_at = coalesce(revoked_at, :now) where id = :id").param("id", id)
                .param("now", OffsetDateTime.now(clock)).update();
        if (changed == 0) throw unknown(id);
        recently.forget(id);
    }

    /** As {@link #revoke}, for every device of the account; returns how many were trusted until now. */
    public int revokeAllOf(UUID account) {
        int changed = jdbc.sql("update access.device set revoked_at = :now where account = :account and revoked_at is null").param("account", account)
                .param("now", OffsetDateTime.now(clock)).update();
        recently.forgetAll();
        return changed;
    }

    /**
     * A phone as its account's office sees it.
     *
     * @param label what the phone says it is
     */
    public record Phone(UUID id, String label, Instant registeredAt, @Nullable Instant revokedAt) {}

    /** The phones of an account, the newest first, at most 100. */
    public List<Phone> of(UUID account) {
        return jdbc.sql("""
                select id, label, registered_at, revoked_at from access.device where account = :account
                 order by revoked_at is not null, registered_at desc limit 100
                """).param("account", account).query((row, n) -> new Phone(row.getObject("id", UUID.class), row.getString("label"),
                        instant(row.getObject("registered_at", OffsetDateTime.class)), instant(row.getObject("revoked_at", OffsetDateTime.class)))).list();
    }

    private Optional<Device> read(UUID id) {
        return jdbc.sql("select id, account, secret, registered_at, revoked_at from access.device where id = :id").param("id", id)
                .query((row, n) -> new Device(row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getBytes("secret"),
                        instant(row.getObject("registered_at", OffsetDateTime.class)),
                        instant(row.getObject("revoked_at", OffsetDateTime.class)))).optional();
    }

    private static Refusal unknown(UUID id) { return new Refusal(AccessProblem.DEVICE_UNKNOWN, Map.of("id", id)); }

    private static Instant instant(OffsetDateTime time) { return time == null ? null : time.toInstant(); }
}
