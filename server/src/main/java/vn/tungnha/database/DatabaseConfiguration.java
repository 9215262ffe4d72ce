package vn.tungnha.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
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
import org.springframework.transaction.support.TransactionTemplate;

/** The database as beans: one pool for the ledger's writer, one for everybody else, and the owner's door for migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
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
    JdbcClient jdbcClient(DataSource dataSource) { return JdbcClient.create(dataSource); }

    @Bean(defaultCandidate = false)
    @Qualifier("ledger")
    TransactionTemplate ledgerTransaction(@Qualifier("ledger") DataSource ledger) {
        return new TransactionTemplate(new JdbcTransactionManager(ledger));
    }

    private static HikariDataSource pool(Database database, String name, String begin, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.address().url());
        config.setUsername(database.address().user());
        config.setPassword(database.address().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.setInitializationFailTimeout(RECOVERY.toMillis());
        config.setConnectionInitSql(begin);
        config.addDataSourceProperty("ApplicationName", "tungnha-" + name);
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }
}
