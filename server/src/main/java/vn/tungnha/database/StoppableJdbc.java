package vn.tungnha.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungnha.kernel.StoppableWork;

/** Lets {@link StoppableWork} cancel the statement that its thread waits for. */
final class StoppableJdbc extends JdbcTemplate {
    private static final Logger LOG = LoggerFactory.getLogger(StoppableJdbc.class);

    StoppableJdbc(DataSource dataSource) { super(dataSource); }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        StoppableWork.waitsFor(() -> cancel(statement));
    }

    /** The driver cancels only what this statement runs now; one that is over stays so. */
    private static void cancel(Statement statement) {
        try {
            if (!statement.isClosed()) statement.cancel();
        } catch (SQLException failure) {
            LOG.warn("a statement whose client is gone cannot be cancelled: {}", failure.getMessage());
        }
    }
}
