package vn.tungnha.imports;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.database.Job;

/** Takes queued imports in, one after another. */
@Configuration
class ImportJob {
    private static final Duration REST = Duration.ofSeconds(1);

    @Bean
    Job importsJob(Imports imports) {
        return new Job("imports", REST, () -> {
            while (imports.takeNext()) if (Thread.interrupted()) throw new InterruptedException();
        });
    }
}
