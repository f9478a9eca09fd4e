package dev.alongside.security;

import dev.alongside.people.RememberedDevice;
import dev.alongside.people.RememberedDevices;
import dev.alongside.people.SignedInPerson;
import dev.alongside.people.StolenToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Signs people in again in browsers in which they wanted to stay signed in (decision 11). */
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

    /** The checkbox of the sign-in form. */
    static final String PARAMETER = "remember";

    private static final Logger LOG = LoggerFactory.getLogger(RememberMe.class);

    private final RememberedDevices devices;
    private final SignIns signIns;
    private final String key = UUID.randomUUID().toString();

    RememberMe(RememberedDevices devices, SignIns signIns) {
        this.devices = devices;
        this.signIns = signIns;
    }

    /** What only this server knows, so that nobody else makes a sign-in. */
    String key() {
        return key;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var token = DeviceCookie.read(request);
        if (token.isEmpty()) return null;
        try {
            var device = resume(token.get());
            if (device.isPresent()) return signIn(device.get(), request, response);
            DeviceCookie.clear(request, response);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Nobody can be signed in again: {}", away.getMessage());
        }
        return null;
    }

    private Optional<RememberedDevice> resume(String token) {
        try {
            return devices.resume(token);
        } catch (StolenToken stolen) {
            signIns.endThoseOn(stolen.device());
            return Optional.empty();
        }
    }

    private Authentication signIn(RememberedDevice device, HttpServletRequest request, HttpServletResponse response) {
        DeviceCookie.write(device.token(), request, response);
        SignIns.resume(request, new SignIn(device.person(), device.id(), device.usedAt()));
        return new RememberMeAuthenticationToken(
                key, new SignedInPerson(device.person()), SignedInPerson.authorities(device.roles()));
    }

    /** A wrong password says nothing about who stays signed in here. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    /** Whoever signs in takes the browser over from whoever stayed signed in there before. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        DeviceCookie.read(request).ifPresent(earlier -> forget(earlier, request, response));
        if (request.getParameter(PARAMETER) == null) return;
        var device = devices.remember();
        signIns.move(request.getSession().getId(), device.id());
        DeviceCookie.write(device.token(), request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        DeviceCookie.read(request).ifPresent(token -> forget(token, request, response));
    }

    private void forget(String token, HttpServletRequest request, HttpServletResponse response) {
        devices.forget(token);
        DeviceCookie.clear(request, response);
    }
}
