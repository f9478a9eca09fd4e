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
        if (session == null || session.getSession() == null) return;
        var id = session.getSession().getId();
        if (!isEnded(id)) return;
        var page = signIns.isOver(id) ? "login?unused" : "login?ended";
        session.access(() -> close(session, id, page));
    }

    private boolean isEnded(String sessionId) {
        var session = registry.getSessionInformation(sessionId);
        return session != null && session.isExpired();
    }

    /** Under the lock of the session, once for all its windows: writing to one first runs what waits for another. */
    private void close(VaadinSession session, String id, String page) {
        if (session.getState() != VaadinSessionState.OPEN || session.getAttribute(CLOSING) != null) return;
        session.setAttribute(CLOSING, true);
        signIns.leave(id, page);
        var windows = List.copyOf(session.getUIs());
        try {
            windows.forEach(window -> lead(window, page));
            windows.forEach(OpenSessions::disconnect);
        } finally {
            if (session.getState() == VaadinSessionState.OPEN) session.close();
            invalidate(session.getSession());
        }
    }

    /**
     * Without effect where a window that left first ended the session for all: this one is told when it loads itself
     * again.
     */
    private static void lead(UI window, String page) {
        if (!isConnected(window)) return;
        try {
            window.accessSynchronously(() -> {
                var connection = window.getInternals().getPushConnection();
                window.getPage().setLocation(page);
                connection.push();
                // A long message goes in parts, and only the next one waits for the last of them.
                connection.push();
            });
        } catch (RuntimeException failed) {
            if (window.getSession() != null) throw failed;
        }
    }

    /** The server closes the socket with the session, and what is not written by then is lost. */
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
