package vn.tungnha.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a report tells beside the indicators, read from the modules' rows. */
@Component
class AroundStore {
    private static final int YOUNG = 30;

    private final JdbcClient jdbc;

    AroundStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    ReportFigures.Around in(Integer[] leaves, LocalDate from, LocalDate to) { return new ReportFigures.Around(youth(leaves, to), coOrganisers(leaves, from, to), livestreams(leaves, from, to)); }

    private ReportFigures.Youth youth(Integer[] leaves, LocalDate day) {
        return jdbc.sql("""
                select count(*) as members, count(m.birth_year) as known, count(*) filter (where :year - m.birth_year <= :young) as young,
                       count(*) filter (where folded(m.organisation) like '%doan thanh nien%') as of_union
                  from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.leaf = any(:leaves::int[]) and m.from_day <= :day and (m.left_on is null or m.left_on > :day)
                   and (t.dissolved_on is null or t.dissolved_on > :day)
                """).param("leaves", leaves).param("day", day).param("year", day.getYear()).param("young", YOUNG)
                .query((row, n) -> new ReportFigures.Youth(row.getInt("members"), row.getInt("known"), row.getInt("young"), row.getInt("of_union"))).single();
    }

    /** Those that stood beside most sessions come first. */
    private List<String> coOrganisers(Integer[] leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select other ->> 'name' as name
                  from training.session s cross join lateral jsonb_array_elements(s.co_organisers::jsonb) as other
                 where s.leaf = any(:leaves::int[]) and s.from_day between :from and :to and s.cancelled_on is null
                 group by 1 order by count(*) desc, 1
                """).param("leaves", leaves).param("from", from).param("to", to).query(String.class).list();
    }

    private List<ReportFigures.Livestream> livestreams(Integer[] leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("select name, on_day from commerce.livestream where leaf = any(:leaves::int[]) and on_day between :from and :to order by on_day, name")
                .param("leaves", leaves).param("from", from).param("to", to)
                .query((row, n) -> new ReportFigures.Livestream(row.getString("name"), row.getObject("on_day", LocalDate.class))).list();
    }

    /** Accounts to sell or to pay with that were opened in these days, by leaf. */
    Map<Integer, Long> accountsOpened(Integer[] leaves, LocalDate from, LocalDate to) {
        Map<Integer, Long> opened = new HashMap<>();
        jdbc.sql("""
                select leaf, count(*) as accounts from commerce.account
                 where leaf = any(:leaves::int[]) and opened_on between :from and :to and use in ('sell', 'pay') group by leaf
                """).param("leaves", leaves).param("from", from).param("to", to).query(row -> { opened.put(row.getInt("leaf"), row.getLong("accounts")); });
        return opened;
    }
}
