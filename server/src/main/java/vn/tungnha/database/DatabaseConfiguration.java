package vn.tungnha.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
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
    /** A running database: an external one when its address is given, else the embedded one of the data directory. */
    record RunningDatabase(DatabaseAddress address, AutoCloseable embedded) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            if (embedded != null) embedded.close();
        }
    }

    @Bean
    RunningDatabase runningDatabase(@Value("${tungnha.db.url:}") String url, @Value("${tungnha.db.user:}") String user,
            @Value("${tungnha.db.password:}") String password, @Value("${tungnha.data:data}") Path data) {
        if (!url.isBlank()) return running(new DatabaseAddress(url, user, password), null);
        EmbeddedDatabase embedded = EmbeddedDatabase.join(data);
        return running(embedded.address(), embedded);
    }

    private static RunningDatabase running(DatabaseAddress address, AutoCloseable embedded) {
        DatabaseRoles.ensure(address);
        return new RunningDatabase(address, embedded);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(RunningDatabase database, @Value("${tungnha.db.pool:12}") int size) {
        return pool(database, "app", DatabaseRoles.APP, size);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("ledger")
    HikariDataSource ledgerDataSource(RunningDatabase database, @Value("${tungnha.db.ledger-pool:10}") int size) {
        return pool(database, "ledger", DatabaseRoles.LEDGER, size);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(RunningDatabase database) {
        DatabaseAddress address = database.address();
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) { return new JdbcTransactionManager(dataSource); }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) { return JdbcClient.create(dataSource); }

    @Bean(defaultCandidate = false)
    @Qualifier("ledger")
    TransactionTemplate ledgerTransaction(@Qualifier("ledger") DataSource ledger) {
        return new TransactionTemplate(new JdbcTransactionManager(ledger));
    }

    private static HikariDataSource pool(RunningDatabase database, String name, String role, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.address().url());
        config.setUsername(database.address().user());
        config.setPassword(database.address().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.setConnectionInitSql("set role " + role);
        config.addDataSourceProperty("ApplicationName", "tungnha-" + name);
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }
}
