package dev.alongside.shell;

import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Whether the session of an open screen was ended from elsewhere. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    boolean isEnded(String sessionId) {
        var session = registry.getSessionInformation(sessionId);
        return session != null && session.isExpired();
    }
}
