package dev.alongside.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import dev.alongside.security.SignIns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Closes what is still open in a session that was ended from elsewhere. */
@Component
class OpenSessions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

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
        if (isEnded(id)) session.access(() -> close(session, id));
    }

    private boolean isEnded(String sessionId) {
        var session = registry.getSessionInformation(sessionId);
        return session != null && session.isExpired();
    }

    /**
     * Under the lock of the session, once for all its windows: writing to one first runs what waits for another. What
     * waits to be shown is sent before, so that the words which lead away are short: of a message that goes in parts,
     * closing the socket would lose the last ones. A window that they don't reach is told when it loads itself again.
     */
    private void close(VaadinSession session, String id) {
        if (session.getState() != VaadinSessionState.OPEN || session.getAttribute(CLOSING) != null) return;
        session.setAttribute(CLOSING, true);
        var page = signIns.isOver(id) ? "login?unused" : "login?ended";
        signIns.leave(id, page);
        var windows = List.copyOf(session.getUIs());
        windows.forEach(window -> write(window, () -> {}));
        windows.forEach(window -> write(window, () -> window.getPage().setLocation(page)));
        windows.forEach(OpenSessions::disconnect);
        if (session.getState() == VaadinSessionState.OPEN) session.close();
        invalidate(session.getSession());
    }

    private static void write(UI window, Command words) {
        if (!isConnected(window)) return;
        try {
            window.accessSynchronously(() -> {
                words.execute();
                window.getInternals().getPushConnection().push();
            });
        } catch (RuntimeException gone) {
            LOG.debug("A window that left first ended the session for all", gone);
        }
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
