package vn.tungnha.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Measure.Kind;
import vn.tungnha.ledger.Measure.Unit;
import vn.tungnha.ledger.RowKind.Audience;

/**
 * A small module that exists for the ledger's own tests: trees, what is told of them, and what was picked. A new fact type costs a record, a line in
 * a fold, and a bean; nothing in the ledger knows of it. Fruit weighing 13 makes the fold fail,
 * fruit weighing 14 fails as if the database had gone, fruit over 1,000 is too heavy for the table.
 */
@TestConfiguration(proxyBeanMethods = false)
class Orchard {
    enum Sort { PLUM, PERSIMMON, STAR_ANISE }

    enum OrchardProblem implements Problem { NOTHING_PICKED }

    record Keeper(String keeper, String note) {}

    record TreePlanted(Sort sort, Keeper personal) implements FactContent {
        TreePlanted { Objects.requireNonNull(sort); }
    }

    record TreeDescribed(Sort sort, Boolean ill, List<String> neighbours, Keeper personal) implements FactContent {}

    record FruitPicked(int kilos, UUID after) implements FactContent {
        FruitPicked {
            if (kilos < 1) throw new Refusal(OrchardProblem.NOTHING_PICKED, Map.of("kilos", kilos));
        }

        @Override
        public Set<UUID> needs() { return after == null ? Set.of() : Set.of(after); }
    }

    record Basket(UUID fact, int kilos) {}

    record TreeRow(UUID id, Sort sort, String keeper, String note, Boolean ill, List<String> neighbours, Instant lastToldAt, int tellings) implements Row {}

    record SeasonRow(UUID id, UUID tree, int year, long kilos, LocalDate lastOn, boolean good, List<Basket> baskets) implements Row {}

    static final RowKind<TreeRow> TREE = new RowKind<>("tree", 1, TreeRow.class, "orchard.tree", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final RowKind<SeasonRow> SEASON = new RowKind<>("season", 1, SeasonRow.class, "orchard.season", Audience.COVERING, Permission.SEE_HOUSEHOLDS);
    static final Measure PLANTED = new Measure("tree.planted", Kind.COUNT, Unit.OCCURRENCE);
    static final Measure KILOS = new Measure("fruit.picked", Kind.COUNT, Unit.PRODUCT);
    static final Measure PICKED = new Measure("tree.picked", Kind.DISTINCT, Unit.HOUSEHOLD);

    /** What a tree is, by the last telling of each field. */
    static final class TreeFold implements Fold {
        @Override
        public String name() { return "tree"; }

        @Override
        public int version() { return 1; }

        @Override
        public Set<String> reads() { return Set.of("tree.planted/1", "tree.described/1"); }

        @Override
        public void fold(List<Told<?>> history, Meaning meaning) {
            var tree = new LinkedHashMap<String, Object>();
            for (Told<?> told : history) {
                switch (told.content()) {
                    case TreePlanted planted -> {
                        tell(tree, "sort", planted.sort());
                        keep(tree, planted.personal());
                        meaning.count(PLANTED, told.day(), 1);
                    }
                    case TreeDescribed described -> {
                        tell(tree, "sort", described.sort());
                        tell(tree, "ill", described.ill());
                        tell(tree, "neighbours", described.neighbours());
                        keep(tree, described.personal());
                    }
                    default -> throw new IllegalStateException("not asked for: " + told);
                }
            }
            meaning.row(TREE, row(history.getLast(), tree, history.size()));
        }

        @SuppressWarnings("unchecked")
        private static TreeRow row(Told<?> last, Map<String, Object> tree, int tellings) {
            return new TreeRow(last.fact().subject(), (Sort) tree.get("sort"), (String) tree.get("keeper"), (String) tree.get("note"),
                    (Boolean) tree.get("ill"), (List<String>) tree.get("neighbours"), last.fact().happenedAt(), tellings);
        }

        private static void keep(Map<String, Object> tree, Keeper personal) {
            if (personal == null) return;
            tell(tree, "keeper", personal.keeper());
            tell(tree, "note", personal.note());
        }

        private static void tell(Map<String, Object> tree, String field, Object value) {
            if (value != null) tree.put(field, value);
        }
    }

    /** What a tree gave, year by year; a basket picked after one that was taken back was never picked. */
    static final class SeasonFold implements Fold {
        @Override
        public String name() { return "season"; }

        @Override
        public int version() { return 1; }

        @Override
        public Set<String> reads() { return Set.of("fruit.picked/1"); }

        @Override
        public void fold(List<Told<?>> history, Meaning meaning) {
            Map<Integer, List<Told<?>>> years = new TreeMap<>();
            for (Told<?> told : history) {
                if (((FruitPicked) told.content()).kilos() == 13) throw new IllegalStateException("a fold with a fault");
                if (((FruitPicked) told.content()).kilos() == 14) throw new DataAccessResourceFailureException("the database went away");
                years.computeIfAbsent(told.day().getYear(), absent -> new ArrayList<>()).add(told);
                meaning.count(KILOS, told.day(), ((FruitPicked) told.content()).kilos());
                meaning.distinct(PICKED, told.fact().subject(), told.day());
            }
            years.forEach((year, picked) -> meaning.row(SEASON, season(year, picked)));
        }

        private static SeasonRow season(int year, List<Told<?>> picked) {
            UUID tree = picked.getFirst().fact().subject();
            List<Basket> baskets = picked.stream().map(told -> new Basket(told.id(), ((FruitPicked) told.content()).kilos())).toList();
            long kilos = baskets.stream().mapToLong(Basket::kilos).sum();
            return new SeasonRow(Ids.named("season", tree.toString(), "" + year), tree, year, kilos, picked.getLast().day(), kilos > 50, baskets);
        }
    }

    @Bean
    FactType<?> treePlanted() { return new FactType<>("tree.planted", 1, TreePlanted.class, Permission.RECORD_VISITS, FactType.Home.VILLAGE); }

    @Bean
    FactType<?> treeDescribed() { return new FactType<>("tree.described", 1, TreeDescribed.class, Permission.RECORD_VISITS, FactType.Home.SUBJECT); }

    @Bean
    FactType<?> fruitPicked() { return new FactType<>("fruit.picked", 1, FruitPicked.class, Permission.RECORD_VISITS, FactType.Home.SUBJECT); }

    @Bean
    Fold treeFold() { return new TreeFold(); }

    @Bean
    Fold seasonFold() { return new SeasonFold(); }

    @Bean
    RowKind<?> treeKind() { return TREE; }

    @Bean
    RowKind<?> seasonKind() { return SEASON; }

    @Bean
    Measure treesPlanted() { return PLANTED; }

    @Bean
    Measure fruitPickedKilos() { return KILOS; }

    @Bean
    Measure treesPicked() { return PICKED; }

    @Bean
    InitializingBean orchardTables(@FlywayDataSource DataSource owner) { return () -> create(owner); }

    private static void create(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    create schema if not exists orchard;
                    create table if not exists orchard.tree (
                      leaf int not null, id uuid not null, sort text not null, keeper text, note text, ill boolean, neighbours text,
                      last_told_at timestamptz not null, tellings int not null, tick bigint not null, primary key (leaf, id));
                    create table if not exists orchard.season (
                      leaf int not null, id uuid not null, tree uuid not null, year int not null, kilos bigint not null check (kilos <= 1000),
                      last_on date not null, good boolean not null, baskets text not null, tick bigint not null, primary key (leaf, id));
                    create index if not exists tree_tick on orchard.tree (leaf, tick);
                    create index if not exists season_tick on orchard.season (leaf, tick);
                    grant usage on schema orchard to tungnha_app, tungnha_ledger;
                    grant select, insert, update, delete on all tables in schema orchard to tungnha_ledger;
                    grant select on all tables in schema orchard to tungnha_app;
                    """);
        }
    }
}
