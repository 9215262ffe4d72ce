package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.testing.TungNhaTest;

/**
 * The rules that let the ledger be spread over machines by leaf, read from the database's own catalogue: a distributed table carries the leaf
 * in every unique key and foreign key, and refers to nothing that stands on one machine only; a leaf once written is never changed.
 */
@TungNhaTest
class DistributionTest {
    /** Schemas whose tables follow facts; a table of theirs without a leaf must be named here, with the reason. */
    private static final Set<String> FACT_SCHEMAS = Set.of("ledger", "household", "team", "catalogue", "visit", "commerce", "broadcast", "training", "helpdesk");
    private static final Set<String> LOCAL = Set.of(
            // the word list is the same everywhere; the rest is sync's own, on the machine that coordinates
            "ledger.measure", "ledger.epoch", "ledger.device_contact", "ledger.device_state",
            // what offices bring in, before it is facts
            "commerce.export_layout", "commerce.order_import", "commerce.waiting_order", "commerce.shop",
            // requests to join and scanned decisions, which facts name
            "team.join_request", "team.decision_file",
            // letters and followers of the Zalo account
            "broadcast.zalo_token", "broadcast.zalo_follower", "broadcast.zalo_event", "broadcast.zalo_message", "broadcast.campaign",
            "broadcast.delivery",
            // letters to be sent, hashes of links and codes
            "helpdesk.letter", "helpdesk.link", "helpdesk.asking");
    /** Copied to every machine, so distributed tables may refer to them. */
    private static final Set<String> REFERENCE = Set.of("place.place", "place.leaf");

    @Autowired ApplicationContext context;
    @Autowired RowTables rows;

    @Test
    void everyTableThatFollowsFactsCarriesTheLeafOrIsKnownToBeLocal() {
        List<String> without = names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname = any(?) and c.relname <> 'flyway_schema_history'
                   and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'leaf' and not a.attisdropped)
                """, (Object) FACT_SCHEMAS.toArray(String[]::new));

        assertThat(LOCAL).containsAll(without);
    }

    @Test
    void everyRowKindStandsInADistributedTable() {
        assertThat(distributed()).containsAll(rows.all().stream().map(table -> table.kind().table()).toList())
                .contains("ledger.head", "ledger.fact", "ledger.tally", "ledger.distinct_day", "ledger.tombstone");
    }

    @Test
    void everyUniqueKeyCarriesTheLeaf() { assertThat(keysWithoutLeaf()).isEmpty(); }

    @Test
    void everyForeignKeyCarriesTheLeafOrLeadsToAReferenceTable() {
        List<String> wrong = names("""
                select n.nspname || '.' || c.relname || ' ' || k.conname || ' -> ' || k.confrelid::regclass
                  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'leaf' and not a.attisdropped)
                   and n.nspname = any(?) and not (k.confrelid::regclass::text = any(?))
                   and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'leaf' and a.attnum = any(k.conkey))
                """, FACT_SCHEMAS.toArray(String[]::new), REFERENCE.toArray(String[]::new));

        assertThat(wrong).isEmpty();
        assertThat(names("""
                select conrelid::regclass || ' ' || conname from pg_constraint
                 where contype = 'f' and confrelid::regclass::text = any(?) and not conrelid::regclass::text = any(?)
                """, distributed().toArray(String[]::new), distributed().toArray(String[]::new))).as("a local table refers to a distributed one").isEmpty();
    }

    @Test
    void noLeafIsEverChangedNorAFactRewritten() {
        assertThat(names("select t from unnest(?) as t where has_column_privilege('tungnha_ledger', t, 'leaf', 'update')",
                (Object) distributed().toArray(String[]::new))).as("the ledger's writer may change the leaf").isEmpty();
        assertThat(names("select attname::text from pg_attribute where attrelid = 'ledger.fact'::regclass and attnum > 0 and not attisdropped"
                + " and has_column_privilege('tungnha_ledger', attrelid, attnum, 'update')"))
                .as("an erasure writes these, and nothing else is written twice").containsExactlyInAnyOrder("personal", "salt", "personal_digest");
        assertThat(names("select 'deletes' where has_table_privilege('tungnha_ledger', 'ledger.fact', 'delete') or"
                + " has_table_privilege('tungnha_ledger', 'ledger.fact', 'truncate')")).isEmpty();
        assertThat(names("select t || ' ' || p from unnest(?) as t, unnest(array['insert','update','delete','truncate']) as p"
                + " where has_table_privilege('tungnha_app', t, p)", (Object) distributed().toArray(String[]::new)))
                .as("nobody but the ledger's writer writes them").isEmpty();
    }

    @Test
    void aTableThatBreaksTheRulesIsFound() {
        var opened = new Opened(context);
        opened.tamper("create table visit.careless (leaf int not null, id uuid primary key)");
        try {
            assertThat(keysWithoutLeaf()).containsExactly("visit.careless careless_pkey");
        } finally {
            opened.tamper("drop table visit.careless");
        }
    }

    private List<String> keysWithoutLeaf() {
        return names("""
                select n.nspname || '.' || c.relname || ' ' || i.indexrelid::regclass::text
                  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'leaf' and not a.attisdropped
                 where (i.indisunique or i.indisexclusion) and n.nspname = any(?) and not a.attnum = any(i.indkey)
                """, (Object) FACT_SCHEMAS.toArray(String[]::new)).stream().map(each -> each.replace(" visit.", " ")).toList();
    }

    private Set<String> distributed() {
        return new TreeSet<>(names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'leaf' and not a.attisdropped
                 where c.relkind = 'r' and n.nspname = any(?)
                """, (Object) FACT_SCHEMAS.toArray(String[]::new)));
    }

    private List<String> names(String sql, Object... parameters) {
        return new Opened(context).asOwner(statements -> {
            var names = new ArrayList<String>();
            statements.query(sql, row -> names.add(row.getString(1)), parameters);
            return names;
        });
    }
}
