package vn.tungnha.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What services are called, for those who know them by id. */
@Component
public class ServiceNames {
    /** @param code short and lasting, e.g. {@code voso} */
    public record Named(UUID id, String code, String name) {}

    /**
     * A service as the lists of figures need it.
     *
     * @param audience citizen or cadre
     * @param live     false: it has ended
     */
    public record Listed(UUID id, String code, String name, String category, String audience, boolean live) {}

    private final JdbcClient jdbc;

    ServiceNames(JdbcClient jdbc) { this.jdbc = jdbc; }

    public Optional<Named> find(UUID service) {
        return jdbc.sql("select id, code, name from catalogue.service where id = :service order by leaf limit 1").param("service", service).query(Named.class).optional();
    }

    /** Platforms to sell on that can be used now. */
    public List<Named> marketplaces() {
        return jdbc.sql("select id, code, name from catalogue.service where status = 'live' and kind = 'marketplace' order by name collate vietnamese").query(Named.class).list();
    }

    /** All services, live and ended, in the catalogue's order. */
    public List<Listed> listed() {
        return jdbc.sql("select id, code, name, category, audience, status = 'live' as live from catalogue.service" + Services.IN_ORDER).query(Listed.class).list();
    }

    /** Those that are known, by their ids. */
    public Map<UUID, Named> of(Collection<UUID> services) {
        Map<UUID, Named> named = new LinkedHashMap<>();
        jdbc.sql("select distinct on (id) id, code, name from catalogue.service where id = any(:services::uuid[]) order by id, leaf")
                .param("services", services.toArray(UUID[]::new)).query(Named.class).list().forEach(each -> named.put(each.id(), each));
        return named;
    }
}
