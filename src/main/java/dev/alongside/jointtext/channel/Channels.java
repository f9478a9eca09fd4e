package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextKinds;
import dev.alongside.live.Topics;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** All editors that are connected to this server. */
@Component
class Channels extends TextWebSocketHandler {

    /** More than anybody has windows and texts open. */
    private static final int MOST_PER_PERSON = 20;

    /** UTF-16 units of one message; a text as long as it may be fits, even when each character is escaped. */
    private static final int LONGEST = 420_000;

    /** UTF-16 units of room that is kept from one message to the next. */
    private static final int USUAL = 8_192;

    private static final Long SEND_MS = 5_000L;

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final TextDocuments texts;
    private final TextKinds kinds;
    private final Topics topics;
    private final SessionRegistry signIns;
    private final Clock clock;

    Channels(TextDocuments texts, TextKinds kinds, Topics topics, SessionRegistry signIns, Clock clock) {
        this.texts = texts;
        this.kinds = kinds;
        this.topics = topics;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** @param part of a message whose rest is still to come */
    private record Open(Line line, Channel channel, StringBuilder part) {}

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var who = (Authentication) Objects.requireNonNull(socket.getPrincipal());
        hurry(socket);
        var session = Handshake.session(socket);
        var line = new Line(socket, who, () -> isSignedIn(session), clock.instant());
        line.guard(() -> {
            var place = Handshake.place(socket);
            var channel = new Channel(line, place, kinds.require(place).topic(place), texts, topics, clock);
            open.put(socket.getId(), new Open(line, channel, new StringBuilder()));
            if (openOf(line.person()) > MOST_PER_PERSON) line.close(CloseStatus.SERVICE_OVERLOAD);
        });
    }

    /** Messages come in parts, so that no connection needs room for the longest. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        var to = open.get(socket.getId());
        if (to == null) return;
        to.part().append(message.getPayload());
        if (to.part().length() > LONGEST) to.line().close(CloseStatus.TOO_BIG_TO_PROCESS);
        else if (message.isLast()) take(to);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        var closed = open.remove(socket.getId());
        if (closed != null) closed.channel().end();
    }

    /** A machine that fell asleep says no good-bye, and a sign-in can end from elsewhere. */
    @Scheduled(fixedDelay = 5_000)
    void closeTheSilent() {
        var since = clock.instant().minus(PATIENCE);
        open.values().stream()
                .map(Open::line)
                .filter(line -> line.isSilentSince(since) || !line.isSignedIn())
                // Not here: a browser that takes nothing any more lets its closing wait.
                .forEach(line -> Thread.startVirtualThread(() -> line.close(CloseStatus.SESSION_NOT_RELIABLE)));
    }

    private void take(Open to) {
        var json = to.part().toString();
        to.part().setLength(0);
        if (to.part().capacity() > USUAL) to.part().trimToSize();
        if (!to.line().isSignedIn()) {
            to.line().close(CloseStatus.SESSION_NOT_RELIABLE);
            return;
        }
        if (!to.line().alive(clock.instant())) to.line().close(CloseStatus.SERVICE_OVERLOAD);
        else to.line().guard(() -> to.channel().take(Request.parse(json)));
    }

    /** The server closes what was opened in a session when it is gone; one that has ended may still be there. */
    private boolean isSignedIn(String session) {
        var signIn = signIns.getSessionInformation(session);
        return signIn != null && !signIn.isExpired();
    }

    /** A browser that takes nothing may not hold what waits for it for the 20 seconds that are usual. */
    private static void hurry(WebSocketSession socket) {
        var session = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (session != null)
            session.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", SEND_MS);
    }

    private long openOf(String person) {
        return open.values().stream()
                .filter(each -> each.line().person().equals(person))
                .count();
    }
}
