package vn.tungnha.commerce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.VietnameseText;

/** Searches all selling accounts of a place by the names of the accounts, their sellers and their villages. */
@Component
class ShopAccountStore {
    private static final String NAMED = """
            with home as materialized (select * from unnest(:leaves::int[], :homes::text[]) as home (leaf, name)),
            named as (
              select a.leaf, a.id, a.shop, coalesce(h.head, b.name) as seller, home.name as home,
                     ' ' || folded(concat_ws(' ', coalesce(h.head, b.name), a.shop, home.name)) || ' ' as text
                from commerce.account a
                join home on home.leaf = a.leaf
                left join household.household h on h.leaf = a.leaf and h.id = a.subject
                left join household.business b on b.leaf = a.leaf and b.id = a.subject
               where a.use = 'sell' and %s)
            """;

    private final JdbcClient jdbc;

    ShopAccountStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /**
     * Open accounts on the platform in whose text each of the words begins a word.
     *
     * @param homes what the place of each leaf is called
     * @param shop  the shop's name on the platform: accounts that share words with it come first
     */
    ShopAccounts search(Map<Integer, String> homes, UUID service, String shop, String words, int most) {
        var lines = new ArrayList<ShopAccounts.Line>();
        long[] found = {0};
        jdbc.sql(NAMED.formatted("a.closed_on is null and a.service = :service") + """
                select id, shop, seller, home, count(*) over () as found,
                       (select count(*) from unnest(:own::text[]) own where text like '% ' || own || ' %') as alike
                  from named
                 where not exists (select from unnest(:words::text[]) word where text not like '% ' || word || '%')
                 order by alike desc, seller collate vietnamese, id limit :most
                """).param("leaves", homes.keySet().toArray(Integer[]::new)).param("homes", homes.values().toArray(String[]::new)).param("service", service)
                .param("own", words(shop)).param("words", words(words)).param("most", most).query(row -> {
                    found[0] = row.getLong("found");
                    lines.add(new ShopAccounts.Line(row.getObject("id", UUID.class), row.getString("shop"), row.getString("seller"), row.getString("home")));
                });
        return new ShopAccounts(found[0], List.copyOf(lines));
    }

    /** One line for each account: seller and place. */
    Map<UUID, String> holders(Map<Integer, String> homes, Collection<UUID> accounts) {
        Map<UUID, String> holders = new HashMap<>();
        jdbc.sql(NAMED.formatted("a.id = any(:accounts::uuid[])") + "select id, concat_ws(' · ', coalesce(seller, shop), home) as holder from named")
                .param("leaves", homes.keySet().toArray(Integer[]::new)).param("homes", homes.values().toArray(String[]::new))
                .param("accounts", accounts.toArray(UUID[]::new)).query(row -> { holders.put(row.getObject("id", UUID.class), row.getString("holder")); });
        return holders;
    }

    private static String[] words(String text) {
        return Stream.of(VietnameseText.folded(text).replaceAll("[\\\\%_]", "").split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
