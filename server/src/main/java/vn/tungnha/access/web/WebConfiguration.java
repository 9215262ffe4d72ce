package vn.tungnha.access.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.ProvinceDay;

/** How the web is guarded. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String CONTENT_SECURITY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
            + "worker-src 'self'; manifest-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** The caller there is a machine with no cookies: it proves each call by a mac over its body. */
    private static final String PROVEN_BY_ITSELF = "/api/v1/zalo/webhook";

    private final JsonMapper json;
    private final NeedsInterceptor needs;
    private final CallerResolver caller;

    WebConfiguration(NeedsInterceptor needs, CallerResolver caller, JsonMapper json) {
        this.json = json;
        this.needs = needs;
        this.caller = caller;
    }

    /** Who may do what is said by {@code @Needs} on each endpoint; this chain adds CSRF protection and headers. */
    @Bean
    SecurityFilterChain security(HttpSecurity http, RefusalWriter refusals) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(new CsrfCookies()).ignoringRequestMatchers(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PROVEN_BY_ITSELF)))
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Nobody signs in through the framework's own forms. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /**
     * Nothing here is a form: bodies are JSON or files. Tomcat would otherwise read a form's fields whenever any filter asks for a parameter, before it is
     * known who calls, and past the limits of {@link RequestBudgetFilter}.
     */
    @Bean
    TomcatConnectorCustomizer noForms() { return connector -> connector.setParseBodyMethods("NONE"); }

    @Override
    public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(needs); }

    /** Of requests only: what the server writes, or reads from its own tables, is not checked again. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.rebuild().addModule(new RequestJson()).build()));
    }

    @Override
    public void addFormatters(FormatterRegistry formats) { formats.addConverter(String.class, LocalDate.class, WebConfiguration::day); }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) return null;
        LocalDate day = LocalDate.parse(text);
        if (!ProvinceDay.isKnown(day)) throw new IllegalArgumentException("a day beyond the calendar");
        return day;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) { resolvers.add(caller); }
}
