package vn.tungnha.broadcast.zalo;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungnha.database.Job;

/** The account as configured, and the two jobs that only an installation with one has. */
@Configuration(proxyBeanMethods = false)
class ZaloConfiguration {
    private static final Duration REST = Duration.ofSeconds(2);

    @Bean
    ZaloSettings zaloSettings(@Value("${tungnha.zalo.app-id:}") String appId, @Value("${tungnha.zalo.secret-key:}") String secretKey,
            @Value("${tungnha.zalo.oa-id:}") String oaId, @Value("${tungnha.zalo.oa-secret-key:}") String oaSecretKey,
            @Value("${tungnha.zalo.oauth-url:https://oauth.zaloapp.com}") String oauthUrl,
            @Value("${tungnha.zalo.api-url:https://openapi.zalo.me}") String apiUrl, @Value("${tungnha.zalo.rate:20}") int rate) {
        return new ZaloSettings(appId, secretKey, oaId, oaSecretKey, oauthUrl, apiUrl, rate);
    }

    @Bean
    @ConditionalOnProperty("tungnha.zalo.oa-id")
    Job zaloEventsJob(ZaloEvents events) { return new Job("zalo-events", REST, events::work); }

    @Bean
    @ConditionalOnProperty("tungnha.zalo.oa-id")
    Job zaloSendingJob(CampaignRun run) { return new Job("zalo-sending", REST, run::run); }
}
