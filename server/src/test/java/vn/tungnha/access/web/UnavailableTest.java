package vn.tungnha.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A lost database and a full disk are transient failures: the answer says when to retry. */
class UnavailableTest {
    private final ProblemAnswers answers = new ProblemAnswers();

    @Test
    void aDatabaseThatIsGoneIsUnavailable() {
        assertUnavailable(new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("pool", "08001")), "DATABASE_UNAVAILABLE", "5");
        assertUnavailable(new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("no connection within 30 s")), "DATABASE_UNAVAILABLE", "5");
        assertUnavailable(new CannotCreateTransactionException("no", new SQLException("shutting down", "57P01")), "DATABASE_UNAVAILABLE", "5");
        assertUnavailable(new DataAccessResourceFailureException("broken", new SQLException("I/O error", "08006")), "DATABASE_UNAVAILABLE", "5");
    }

    @Test
    void aFullDiskIsNamed() {
        assertUnavailable(new DataAccessResourceFailureException("no", new SQLException("could not extend file: No space left on device", "53100")), "STORAGE_FULL", "60");
        assertUnavailable(new IllegalStateException(new IOException("No space left on device")), "STORAGE_FULL", "60");
    }

    @Test
    void whatWaitedInVainForOthersMayTryAgainSoon() {
        for (String state : new String[] {"40001", "40P01", "53300", "55P03", "57014"}) assertUnavailable(new IllegalStateException(new SQLException("x", state)), "SERVER_BUSY", "2");
    }

    @Test
    void aStatementThatIsWrongStaysUnexpected() {
        ResponseEntity<ProblemDetail> answer = answers.other(new DataIntegrityViolationException("no", new SQLException("x", "23505")));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getHeaders().containsHeader("Retry-After")).isFalse();
    }

    private void assertUnavailable(Exception failure, String code, String seconds) {
        ResponseEntity<ProblemDetail> answer = answers.other(failure);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody().getProperties()).containsEntry("code", code);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo(seconds);
    }
}
