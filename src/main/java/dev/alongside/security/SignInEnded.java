package dev.alongside.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Answers the first request of a session that was ended from elsewhere. */
class SignInEnded implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        var request = event.getRequest();
        if (isPage(request)) {
            event.getResponse()
                    .sendRedirect(
                            request.getContextPath() + "/login?" + (UnusedSignIn.isIn(request) ? "unused" : "ended"));
        } else {
            // A request of a page's script: it can't follow to a page, and starts over on its own.
            event.getResponse().setStatus(401);
        }
    }

    /** Whether a browser asks for something to show, and not a script of a page. */
    static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getParameter("v-r") == null;
    }
}
