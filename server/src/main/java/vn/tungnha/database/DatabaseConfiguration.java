package vn.tungnha.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as beans: a pool for the ledger's writer, one for everything else, a small one for what is cached in memory, and the owner's data source for
 * migrations. A thread that holds a connection of the ledger or of the application asks for no second one of these two: under load all threads would hold
 * one and wait for another. Only a cache may be read meanwhile, from its own pool, whose holders ask for nothing.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CACHE_POOL = 2;
    /** A start is not given up because PostgreSQL, killed a moment ago, is still recovering. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    /**
     * The ledger finds everything by key: no plan made while a table was small may read it whole once it has grown by a million rows. Its statements
     * look the same whatever arrays they are given, so each is planned once.
     */
    private static final String ALWAYS_BY_KEY = "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set plan_cache_mode = force_generic_plan";

    /** Commands open the database themselves, before anything else, so that what is wrong with it is said at once. */
    @Bean
    @ConditionalOnMissingBean
    Database database(@Value("${tungnha.data:data}") Path data) { return Database.open(System.getenv(), data); }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database, @Value("${tungnha.db.pool:12}") int size) {
        return pool(database, "app", "set role " + DatabaseRoles.APP, size);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("ledger")
    @DependsOnDatabaseInitialization
    HikariDataSource ledgerDataSource(Database database, @Value("${tungnha.db.ledger-pool:10}") int size) {
        return pool(database, "ledger", "set role " + DatabaseRoles.LEDGER + "; " + ALWAYS_BY_KEY, size);
    }

    /** For {@link vn.tungnha.kernel.Snapshot}s: each is read outside of the transaction under way, so that only what was committed is cached. */
    @Bean(defaultCandidate = false)
    @Qualifier("cache")
    @DependsOnDatabaseInitialization
    HikariDataSource cacheDataSource(Database database) { return pool(database, "cache", "set role " + DatabaseRoles.APP, CACHE_POOL); }

    @Bean(defaultCandidate = false)
    @Qualifier("cache")
    JdbcClient cacheJdbcClient(@Qualifier("cache") DataSource cache) { return JdbcClient.create(cache); }

    /** One snapshot of the database for all that is read in it. */
    @Bean(defaultCandidate = false)
    @Qualifier("cache")
    TransactionTemplate cacheTransaction(@Qualifier("cache") DataSource cache) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(cache));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return transaction;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        DatabaseAddress address = database.address();
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    PlatformTransactionManager transactionManager(DataSource dataSource) { return new JdbcTransactionManager(dataSource); }

    @Bean
    @Primary
    @DependsOnDatabaseInitialization
    JdbcClient jdbcClient(DataSource dataSource) { return JdbcClient.create(new StoppableJdbc(dataSource)); }

    @Bean(defaultCandidate = false)
    @Qualifier("ledger")
    TransactionTemplate ledgerTransaction(@Qualifier("ledger") DataSource ledger) {
        return new TransactionTemplate(new JdbcTransactionManager(ledger));
    }

    /** The pool would close a connection whose statement used a feature that PostgreSQL lacks, and with it the transaction that could go on without. */
    private static final class KeptConnections implements SQLExceptionOverride {
        private static final String FEATURE_NOT_SUPPORTED = "0A000";

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return FEATURE_NOT_SUPPORTED.equals(failure.getSQLState()) ? Override.DO_NOT_EVICT : Override.CONTINUE_EVICT;
        }
    }

    private static HikariDataSource pool(Database database, String name, String begin, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.address().url());
        config.setUsername(database.address().user());
        config.setPassword(database.address().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setInitializationFailTimeout(RECOVERY.toMillis());
        config.setConnectionInitSql(begin);
        config.setExceptionOverride(new KeptConnections());
        config.addDataSourceProperty("ApplicationName", "tungnha-" + name);
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }
}
