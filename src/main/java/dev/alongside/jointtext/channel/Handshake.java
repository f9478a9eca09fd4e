package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextPlace;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** What the address of a channel names, whose page asks for it, and the HTTP session it is opened in. */
final class Handshake implements HandshakeInterceptor {

    private static final String PLACE = "place";
    private static final String SESSION = "session";

    static TextPlace place(WebSocketSession socket) {
        return (TextPlace) Objects.requireNonNull(socket.getAttributes().get(PLACE));
    }

    static String session(WebSocketSession socket) {
        return (String) Objects.requireNonNull(socket.getAttributes().get(SESSION));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> into) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        var session = asked.getSession(false);
        var place = place(asked.getParameter("kind"), asked.getParameter("root"), asked.getParameter("part"));
        if (session == null || place.isEmpty() || !isBy(asked.getParameter("as"), request.getPrincipal())) {
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return false;
        }
        into.put(SESSION, session.getId());
        into.put(PLACE, place.get());
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // Nothing was begun that would have to end.
    }

    /** A page that outlived its sign-in must not hand on its words as those of whoever signed in there since. */
    private static boolean isBy(@Nullable String person, @Nullable Principal signedIn) {
        return person == null || (signedIn != null && signedIn.getName().equals(person));
    }

    private static Optional<TextPlace> place(@Nullable String kind, @Nullable String root, @Nullable String part) {
        if (kind == null || root == null || part == null) return Optional.empty();
        try {
            return Optional.of(new TextPlace(kind, UUID.fromString(root), part));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
