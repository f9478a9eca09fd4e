package dev.alongside.security;

import dev.alongside.live.Topics;
import dev.alongside.people.DeviceId;
import dev.alongside.people.DevicesForgotten;
import dev.alongside.people.PersonChanged;
import dev.alongside.people.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Every sign-in at this server; ends those whose person was away for too long, whatever their pages went on saying. */
@Component
public class SignIns implements SessionAuthenticationStrategy {

    private static final String RESUMED = SignIns.class.getName() + ".resumed";

    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final Map<String, SignIn> bySession = new ConcurrentHashMap<>();
    private final Map<String, Left> left = new ConcurrentHashMap<>();
    private final SessionRegistry registry;
    private final Topics topics;
    private final Clock clock;

    SignIns(SessionRegistry registry, Topics topics, Clock clock) {
        this.registry = registry;
        this.topics = topics;
        this.clock = clock;
    }

    private record Left(String page, Instant at) {}

    /** The session goes now; a page that loads itself again before it was led there is told as well. */
    public void leave(String session, String page) {
        left.put(session, new Left(page, now()));
    }

    /** Where the pages of a session lead that went a moment ago. */
    Optional<String> left(String session) {
        return Optional.ofNullable(left.get(session)).map(Left::page);
    }

    /** Whether the sign-in of this session ended because its person was away. */
    public boolean isOver(String session) {
        return find(session).filter(signIn -> signIn.isOverAt(now())).isPresent();
    }

    Optional<SignIn> find(String session) {
        return Optional.ofNullable(bySession.get(session));
    }

    /** What the request is about to begin goes on from here, because its device was used before. */
    static void resume(HttpServletRequest request, SignIn earlier) {
        request.setAttribute(RESUMED, earlier);
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession().getId();
        if (request.getAttribute(RESUMED) instanceof SignIn earlier) {
            bySession.put(session, earlier);
        } else if (who.getPrincipal() instanceof SignedInPerson person) {
            bySession.put(session, new SignIn(person.id(), null, now()));
        }
    }

    /** Key, pointer or navigation, by the person. */
    void input(String session) {
        change(session, signIn -> signIn.withInput(now()));
    }

    /** From now on the sign-in lasts as long as on this device, or as without one. */
    void move(String session, @Nullable DeviceId device) {
        change(session, signIn -> signIn.on(device));
    }

    /** Marks it as ended, and tells its open pages, which leave. */
    void endIfOver(String session) {
        if (isOver(session)) end(session);
    }

    void endThoseOn(DeviceId device) {
        sessionsOf(signIn -> signIn.isOn(device)).forEach(this::end);
    }

    @Scheduled(fixedDelay = 30_000)
    void endTheUnused() {
        bySession.keySet().forEach(this::endIfOver);
        var old = now().minus(MEMORY);
        left.values().removeIf(each -> each.at().isBefore(old));
    }

    @TransactionalEventListener
    void on(DevicesForgotten forgotten) {
        sessionsOf(signIn -> signIn.person().equals(forgotten.person())).forEach(session -> move(session, null));
    }

    @EventListener
    void on(SessionIdChangedEvent changed) {
        var signIn = bySession.remove(changed.getOldSessionId());
        if (signIn != null) bySession.put(changed.getNewSessionId(), signIn);
    }

    /** Before the registry forgets it: a request that comes while the session still goes would be nobody's to refuse. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(HttpSessionDestroyedEvent going) {
        going.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    @EventListener
    void on(SessionDestroyedEvent gone) {
        bySession.remove(gone.getId());
    }

    private void end(String session) {
        var registered = registry.getSessionInformation(session);
        if (registered == null || registered.isExpired()) return;
        registered.expireNow();
        find(session).ifPresent(signIn -> topics.publish(signIn.person(), new PersonChanged(signIn.person())));
    }

    private Iterable<String> sessionsOf(Predicate<SignIn> wanted) {
        return bySession.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void change(String session, UnaryOperator<SignIn> how) {
        bySession.computeIfPresent(session, (id, signIn) -> how.apply(signIn));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
