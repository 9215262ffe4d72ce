package vn.tungnha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
    @Test
    void aFullDiskIsNamedAndNotTheGreetingOfInitdb() {
        assertThat(FailureReason.in("""
                The files belonging to this database system will be owned by user "tungnha".
                This user must also own the server process.

                running bootstrap script ... ok
                performing post-bootstrap initialization ... 2026-11-30 05:54:24.514 UTC [32227] FATAL:  could not write to file "base/4/1249": No space left on device
                2026-11-30 05:54:24.514 UTC [32227] STATEMENT:  CREATE DATABASE template0
                child process exited with exit code 1
                initdb: removing data directory "postgres.making"
                """.lines().toList())).hasValueSatisfying(reason -> assertThat(reason).startsWith("the disk is full").contains("No space left on device"));
    }

    @Test
    void theLastReasonOfALogCounts() {
        assertThat(FailureReason.in(List.of("FATAL:  password authentication failed", "PANIC:  could not write to file \"pg_wal/xlogtemp.30\": No space left on device", "LOG:  aborting")))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("the disk is full"));
    }

    @Test
    void anErrorOfInitdbItself() {
        assertThat(FailureReason.in(List.of("initdb: error: directory \"postgres\" exists but is not empty", "initdb: hint: If you want …")))
                .hasValue("directory \"postgres\" exists but is not empty");
    }

    @Test
    void outputWithoutAReason() { assertThat(FailureReason.in(List.of("waiting for server to start....", " stopped waiting"))).isEmpty(); }
}
