package dev.alongside.security;

import dev.alongside.people.RememberedDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Where a browser keeps the token of a remembered device. */
final class DeviceCookie {

    static final String NAME = "ALONGSIDE_DEVICE";

    private DeviceCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        set(token, RememberedDevices.LIFE, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, token)
                .maxAge(life)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
