package dev.alongside.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.session.ConcurrentSessionFilter;

/** Which requests get through, and how a session begins and ends. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http, SessionRegistry registry, SignIns signIns, RememberMe rememberMe, RequestUtil requests)
            throws Exception {
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/alongside/**", "/favicon.ico")
                .permitAll());
        http.headers(PageHeaders::configure);
        http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(signIns)
                .sessionFixation(fixation -> fixation.changeSessionId())
                .maximumSessions(-1)
                .sessionRegistry(registry)
                .expiredSessionStrategy(new SignInEnded()));
        http.addFilterBefore(new UnusedSignIn(signIns), ConcurrentSessionFilter.class);
        http.addFilterAfter(new LeftBehind(signIns), AnonymousAuthenticationFilter.class);
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.key()));
        // Vaadin has a token of its own for its requests; its default would also leave the sign-in form without one.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login?out")
                        .enableCsrfConfiguration(false)
                        .anyRequest(request -> request.authenticated()));
        http.formLogin(form -> form.failureHandler(new SignInFailed()));
        return http.build();
    }
}
