package dev.alongside.jointtext.channel;

import dev.alongside.support.NotFound;
import dev.alongside.support.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/** One WebSocket and whose it is. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final String GONE = "You can't open this text any more.";

    private static final int SEND_MS = 10_000;

    /** Bytes that may wait for a slow browser: twice the longest text. */
    private static final int WAITING = 1_000_000;

    private final WebSocketSession socket;
    private final Authentication who;
    private final BooleanSupplier signedIn;
    private final Pace pace = new Pace();
    private volatile Instant lastSign;

    /** @param signedIn whether the sign-in that the socket was opened in still lasts */
    Line(WebSocketSession socket, Authentication who, BooleanSupplier signedIn, Instant now) {
        this.socket = new ConcurrentWebSocketSessionDecorator(socket, SEND_MS, WAITING);
        this.who = who;
        this.signedIn = signedIn;
        this.lastSign = now;
    }

    String id() {
        return socket.getId();
    }

    String person() {
        return who.getName();
    }

    boolean isSignedIn() {
        return signedIn.getAsBoolean();
    }

    /** Whether there is somebody who may be told something. */
    boolean isInUse() {
        return socket.isOpen() && isSignedIn();
    }

    /** A message came; false when so many come that no editor of ours sends them. */
    boolean alive(Instant now) {
        lastSign = now;
        return pace.allows(now);
    }

    boolean isSilentSince(Instant when) {
        return lastSign.isBefore(when);
    }

    void say(Message message) {
        try {
            socket.sendMessage(message.text());
        } catch (IOException | IllegalStateException | SessionLimitExceededException broken) {
            throw new Broken(broken);
        }
    }

    /** Runs it as this person; what goes wrong ends the line, and a browser that isn't refused connects again. */
    void guard(Runnable act) {
        try {
            new DelegatingSecurityContextRunnable(act, new SecurityContextImpl(who)).run();
        } catch (NotFound | AccessDeniedException gone) {
            refuse(GONE);
        } catch (Refusal refusal) {
            refuse(refusal.sentence());
        } catch (Request.Unreadable unreadable) {
            LOG.info("Closed a channel that said what no editor says");
            close(CloseStatus.BAD_DATA);
        } catch (Broken broken) {
            LOG.debug("An editor is gone", broken);
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (PessimisticLockingFailureException
                | QueryTimeoutException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException unable) {
            LOG.warn("The database could do nothing for a joint text now: {}", unable.getMessage());
            close(CloseStatus.SERVICE_OVERLOAD);
        } catch (RuntimeException failed) {
            LOG.warn("A joint text could not be read or written", failed);
            close(CloseStatus.SERVER_ERROR);
        }
    }

    void close(CloseStatus status) {
        try {
            socket.close(status);
        } catch (IOException broken) {
            LOG.debug("It was closed already", broken);
        }
    }

    private void refuse(String sentence) {
        try {
            say(Message.refused(sentence));
        } catch (Broken broken) {
            LOG.debug("Nobody is there to be told", broken);
        }
        close(CloseStatus.POLICY_VIOLATION);
    }

    /** Nothing can be said any more. */
    private static final class Broken extends RuntimeException {

        Broken(Throwable cause) {
            super(cause);
        }
    }
}
