package vn.tungnha.household.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.household.HouseholdRegistered.Poverty;

/** Reads the households of villages with the names of their people, for comparison with a list. */
@Component
class RegisterReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    RegisterReader(JdbcClient jdbc) { this.jdbc = jdbc; }

    @Transactional(readOnly = true)
    Collection<RegisteredHousehold> of(Collection<Integer> leaves) {
        Integer[] villages = leaves.toArray(Integer[]::new);
        Map<UUID, RegisteredHousehold> households = new HashMap<>();
        jdbc.sql("select leaf, id, head, locator, phones, poverty, farm, business from household.household where leaf = any(:leaves::int[])")
                .param("leaves", villages).query(row -> { households.put(row.getObject("id", UUID.class), household(row)); });
        jdbc.sql("select household, name from household.person where leaf = any(:leaves::int[]) and household is not null and name is not null")
                .param("leaves", villages).query(row -> {
                    RegisteredHousehold home = households.get(row.getObject("household", UUID.class));
                    if (home != null) home.add(row.getString("name"));
                });
        return households.values();
    }

    private static RegisteredHousehold household(ResultSet row) throws SQLException {
        String phones = row.getString("phones");
        String poverty = row.getString("poverty");
        return new RegisteredHousehold(row.getObject("id", UUID.class), row.getInt("leaf"), row.getString("head"), row.getString("locator"),
                phones == null ? List.of() : Arrays.asList(JSON.readValue(phones, String[].class)),
                poverty == null ? null : Poverty.valueOf(poverty.toUpperCase(Locale.ROOT)), row.getObject("farm", Boolean.class), row.getObject("business", Boolean.class));
    }
}
