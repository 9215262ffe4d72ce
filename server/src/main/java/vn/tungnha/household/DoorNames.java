package vn.tungnha.household;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What households and businesses are called, and how to call them, for offices that may see personal data. */
@Component
public class DoorNames {
    /** @param phone the first one, or null */
    public record DoorName(UUID id, String name, String phone) {}

    private final JdbcClient jdbc;

    DoorNames(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Those that are known, by their ids. */
    public Map<UUID, DoorName> of(Integer[] leaves, Collection<UUID> doors) {
        Map<UUID, DoorName> names = new HashMap<>();
        jdbc.sql("""
                select id, head as name, phones::json ->> 0 as phone from household.household where leaf = any(:leaves::int[]) and id = any(:doors::uuid[])
                union all
                select id, name, phones::json ->> 0 from household.business where leaf = any(:leaves::int[]) and id = any(:doors::uuid[])
                """).param("leaves", leaves).param("doors", doors.toArray(UUID[]::new)).query(DoorName.class).list()
                .forEach(each -> names.put(each.id(), each));
        return names;
    }
}
