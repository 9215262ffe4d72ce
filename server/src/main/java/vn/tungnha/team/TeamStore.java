package vn.tungnha.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.kernel.Gender;

/** Teams and members in the database, for offices. */
@Component
class TeamStore {
    /** A team with how many are in it on a day. */
    record Stored(TeamRow row, int leaf, int members, boolean hasLead, @Nullable String leadName) {}

    /** A member, past or present, and the leaf of the team. */
    record StoredMember(MemberRow row, int leaf) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Every team of these leaves, dissolved or not; members are counted on that day. */
    List<Stored> teams(Collection<Integer> leaves, LocalDate day) {
        return jdbc.sql("""
                select t.leaf, t.id, t.level, t.name, t.decision, t.serves, t.from_day, t.dissolved_on, count(m.id)::int as members,
                       count(m.id) filter (where m.role = 'lead') > 0 as has_lead,
                       (array_agg(m.name order by m.from_day desc, m.id) filter (where m.role = 'lead'))[1] as lead_name
                  from team.team t
                  left join team.member m on m.leaf = t.leaf and m.team = t.id and m.from_day <= :day and (m.left_on is null or m.left_on > :day)
                 where t.leaf = any(:leaves::int[])
                 group by t.leaf, t.id
                """).param("leaves", leaves.toArray(Integer[]::new)).param("day", day).query(TeamStore::stored).list();
    }

    /** Everybody who is or was in teams of these leaves. */
    List<StoredMember> members(Collection<Integer> leaves, Collection<UUID> teams) {
        return jdbc.sql("""
                select leaf, id, team, account, role, organisation, gender, birth_year, languages, skills, name, phone, from_day, term_end, decision, left_on
                  from team.member where leaf = any(:leaves::int[]) and team = any(:teams::uuid[])
                """).param("leaves", leaves.toArray(Integer[]::new)).param("teams", teams.toArray(UUID[]::new)).query(TeamStore::member).list();
    }

    /** Facts of a team with a personal part that is about one of these members, withdrawn ones too. */
    List<UUID> factsNaming(int leaf, UUID team, Collection<UUID> members) {
        return jdbc.sql("""
                select id from ledger.fact
                 where leaf = :leaf and subject = :team and personal is not null
                   and (id = any(:members::uuid[]) or body::jsonb ->> 'member' = any(:members::text[]) or body::jsonb ->> 'learner' = any(:members::text[]))
                 order by tick
                """).param("leaf", leaf).param("team", team).param("members", members.stream().map(UUID::toString).toArray(String[]::new)).query(UUID.class).list();
    }

    /** A team of a leaf. */
    Optional<Stored> team(int leaf, UUID id, LocalDate day) {
        return teams(List.of(leaf), day).stream().filter(each -> each.row().id().equals(id)).findFirst();
    }

    /** The team that serves a village, or a commune as a whole; empty when none or several do. */
    Optional<Stored> onlyServing(int leaf, LocalDate day) {
        List<Stored> serving = serving(leaf, day);
        return serving.size() == 1 ? Optional.of(serving.getFirst()) : Optional.empty();
    }

    /** The teams that serve a leaf on that day. */
    List<Stored> serving(int leaf, LocalDate day) { return everServing(leaf, day).stream().filter(each -> isActive(each.row(), day)).toList(); }

    /** The same with teams that are dissolved or begin later. */
    List<Stored> everServing(int leaf, LocalDate day) {
        List<Integer> homes = jdbc.sql("select distinct leaf from team.team where serves::jsonb @> to_jsonb(:leaf::int)").param("leaf", leaf).query(Integer.class).list();
        return teams(homes, day).stream().filter(each -> each.row().serves().contains(leaf)).toList();
    }

    /** Memberships of an account that last on that day or begin later, in teams that are not dissolved on that day. */
    List<StoredMember> heldBy(UUID account, LocalDate day) {
        return jdbc.sql("""
                select m.leaf, m.id, m.team, m.account, m.role, m.organisation, m.gender, m.birth_year, m.languages, m.skills, m.name, m.phone, m.from_day,
                       m.term_end, m.decision, m.left_on
                  from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.account = :account and (m.left_on is null or m.left_on > :day) and (t.dissolved_on is null or t.dissolved_on > :day)
                 order by m.from_day, m.id
                """).param("account", account).param("day", day).query(TeamStore::member).list();
    }

    /** Present members with this account, or without one and with its name or telephone number. */
    List<AccountMember> ofAccount(Collection<Integer> leaves, AccountDirectory.Line account, LocalDate day) {
        return jdbc.sql("""
                select t.id as team, t.name as team_name, m.id, m.name, m.role, m.from_day, m.account is not null as joined
                  from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.leaf = any(:leaves::int[]) and (m.left_on is null or m.left_on > :day) and (t.dissolved_on is null or t.dissolved_on > :day)
                   and (m.account = :account or m.account is null and (m.phone = :phone or folded(m.name) = folded(:name)))
                 order by joined desc, t.name, m.id limit 20
                """).param("leaves", leaves.toArray(Integer[]::new)).param("day", day).param("account", account.id()).param("phone", account.phone())
                .param("name", account.displayName()).query((row, n) -> new AccountMember(row.getObject("team", UUID.class), row.getString("team_name"),
                        row.getObject("id", UUID.class), row.getString("name"), MemberJoined.MemberRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        row.getObject("from_day", LocalDate.class), row.getBoolean("joined"))).list();
    }

    static boolean isActive(TeamRow team, LocalDate day) { return !team.fromDay().isAfter(day) && (team.dissolvedOn() == null || team.dissolvedOn().isAfter(day)); }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        var team = new TeamRow(row.getObject("id", UUID.class), TeamFounded.Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("name"), decision(row), Arrays.asList(JSON.readValue(row.getString("serves"), Integer[].class)),
                row.getObject("from_day", LocalDate.class), row.getObject("dissolved_on", LocalDate.class));
        return new Stored(team, row.getInt("leaf"), row.getInt("members"), row.getBoolean("has_lead"), row.getString("lead_name"));
    }

    private static StoredMember member(ResultSet row, int n) throws SQLException {
        String gender = row.getString("gender");
        var member = new MemberRow(row.getObject("id", UUID.class), row.getObject("team", UUID.class), row.getObject("account", UUID.class),
                MemberJoined.MemberRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)), row.getString("organisation"),
                gender == null ? null : Gender.valueOf(gender.toUpperCase(Locale.ROOT)), row.getObject("birth_year", Integer.class),
                words(row, "languages"), words(row, "skills"), row.getString("name"), row.getString("phone"), row.getObject("from_day", LocalDate.class),
                row.getObject("term_end", LocalDate.class), decision(row), row.getObject("left_on", LocalDate.class));
        return new StoredMember(member, row.getInt("leaf"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        String words = row.getString(column);
        return words == null ? List.of() : Arrays.asList(JSON.readValue(words, String[].class));
    }

    private static @Nullable FoundingDecision decision(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null ? null : JSON.readValue(decision, FoundingDecision.class);
    }
}
