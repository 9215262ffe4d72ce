package vn.tungnha.helpdesk;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.database.Job;

/** Sees to the letters while a server answers; not while a command works on the data. */
@Configuration(proxyBeanMethods = false)
class LetterRounds {
    private static final Duration REST = Duration.ofSeconds(10);

    @Bean
    Job lettersJob(Letters letters) { return new Job("letters", REST, letters::run); }
}
