package dev.alongside.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a sign-in that is over at its next request, should that come before the sweep. Scripts are only turned away: the
 * page they belong to starts over, and is then told why.
 */
class UnusedSignIn extends OncePerRequestFilter {

    private static final String MARK = UnusedSignIn.class.getName();

    private final SignIns signIns;

    UnusedSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Whether the request came with such a sign-in, which nobody can tell once its session is gone. */
    static boolean isIn(ServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && signIns.isOver(session.getId())) {
            if (!SignInEnded.isPage(request)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            request.setAttribute(MARK, true);
            signIns.endIfOver(session.getId());
        }
        chain.doFilter(request, response);
    }
}
