package dev.alongside.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import dev.alongside.security.SignIns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Closes what is still open in a session that was ended from elsewhere. */
@Component
class OpenSessions {

    private static final String CLOSING = OpenSessions.class.getName();

    private final SessionRegistry registry;
    private final SignIns signIns;

    OpenSessions(SessionRegistry registry, SignIns signIns) {
        this.registry = registry;
        this.signIns = signIns;
    }

    /** Marked as ended, a session would only go with its next request, and be pushed to until then. */
    void closeIfEnded(UI ui) {
        var session = ui.getSession();
        if (session != null
                && session.getSession() != null
                && isEnded(session.getSession().getId())) {
            var page = signIns.isOver(session.getSession().getId()) ? "login?unused" : "login?ended";
            session.access(() -> close(session, page));
        }
    }

    private boolean isEnded(String sessionId) {
        var session = registry.getSessionInformation(sessionId);
        return session != null && session.isExpired();
    }

    /** Under the lock of the session, once for all its windows: writing to one first runs what waits for another. */
    private void close(VaadinSession session, String page) {
        if (session.getState() != VaadinSessionState.OPEN || session.getAttribute(CLOSING) != null) return;
        session.setAttribute(CLOSING, true);
        var windows = List.copyOf(session.getUIs());
        windows.forEach(window -> lead(window, page));
        windows.forEach(OpenSessions::disconnect);
        signIns.leave(session.getSession().getId(), page);
        session.close();
        invalidate(session.getSession());
    }

    private static void lead(UI window, String page) {
        if (!isConnected(window)) return;
        window.accessSynchronously(() -> {
            window.getPage().setLocation(page);
            window.getInternals().getPushConnection().push();
        });
    }

    /** Waits until the message is written: the server closes the socket with the session, and would lose it. */
    private static void disconnect(UI window) {
        if (isConnected(window)) window.getInternals().getPushConnection().disconnect();
    }

    private static boolean isConnected(UI window) {
        var connection = window.getInternals().getPushConnection();
        return window.getSession() != null && connection != null && connection.isConnected();
    }

    private static void invalidate(@Nullable WrappedSession session) {
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException gone) {
            // The first window that left was faster with its request.
        }
    }
}
