package dev.alongside.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a page why its sign-in ended that noticed so by itself, before it was led away, and loads itself again. */
class LeftBehind extends OncePerRequestFilter {

    private final SignIns signIns;

    LeftBehind(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = Optional.ofNullable(request.getRequestedSessionId())
                .filter(session -> isNobody() && isReload(request))
                .flatMap(signIns::left);
        if (page.isPresent()) response.sendRedirect(request.getContextPath() + "/" + page.get());
        else chain.doFilter(request, response);
    }

    private static boolean isNobody() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    /** The browser goes to a page of its own accord, and not to the one it was led to. */
    private static boolean isReload(HttpServletRequest request) {
        return SignInEnded.isPage(request)
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && request.getQueryString() == null;
    }
}
