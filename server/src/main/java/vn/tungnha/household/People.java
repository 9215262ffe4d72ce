package vn.tungnha.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.VietnameseText;

/** The people of households and businesses, looked up by an office. */
@Component
public class People {
    /**
     * Somebody behind a door.
     *
     * @param door   the household or business
     * @param home   its head, or the business's name
     * @param phones the door's, as JSON
     */
    public record Known(int leaf, UUID door, UUID person, String name, String phone, String home, String phones) {}

    private static final String KNOWN = """
            select p.leaf, coalesce(p.household, p.business) as door, p.id, p.name, p.phone, coalesce(h.head, b.name) as home, coalesce(h.phones, b.phones) as phones
              from household.person p
              left join household.household h on h.leaf = p.leaf and h.id = p.household
              left join household.business b on b.leaf = p.leaf and b.id = p.business
             where p.leaf = any(:leaves::int[])
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Persons in whose name, or whose head's name, each of these words begins a word, in any order; accents do not matter. The exact name comes first. */
    public List<Known> named(String words, Collection<Integer> leaves, int most) {
        String folded = VietnameseText.folded(words).replaceAll("[\\\\%_]", "");
        return jdbc.sql(KNOWN + """
                   and (not exists (select from unnest(:words::text[]) word where ' ' || folded(coalesce(p.name, '')) not like '% ' || word || '%')
                        or not exists (select from unnest(:words::text[]) word where ' ' || folded(coalesce(h.head, b.name, '')) not like '% ' || word || '%'))
                 order by folded(coalesce(p.name, '')) = :name desc, folded(coalesce(p.name, '')) like '%' || :name || '%' desc, p.leaf, p.id limit :most
                """).param("leaves", leaves.toArray(Integer[]::new)).param("words", folded.split(" ")).param("name", folded).param("most", most).query(People::known).list();
    }

    /** Those who bear one of these names, or who have one of these telephones, their own or their door's. */
    public List<Known> alike(Collection<String> foldedNames, Collection<String> phones, Collection<Integer> leaves) {
        return jdbc.sql(KNOWN + """
                   and (folded(p.name) = any(:names::text[]) or p.phone = any(:phones::text[])
                        or exists (select from json_array_elements_text(coalesce(h.phones, b.phones)::json) phone where phone = any(:phones::text[])))
                """).param("leaves", leaves.toArray(Integer[]::new)).param("names", foldedNames.toArray(String[]::new))
                .param("phones", phones.toArray(String[]::new)).query(People::known).list();
    }

    public List<Known> of(Collection<UUID> ids, Collection<Integer> leaves) {
        return jdbc.sql(KNOWN + " and p.id = any(:ids::uuid[])").param("leaves", leaves.toArray(Integer[]::new)).param("ids", ids.toArray(UUID[]::new))
                .query(People::known).list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(row.getInt("leaf"), row.getObject("door", UUID.class), row.getObject("id", UUID.class), row.getString("name"), row.getString("phone"),
                row.getString("home"), row.getString("phones"));
    }
}
