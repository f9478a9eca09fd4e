package dev.alongside.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.alongside.people.RememberedDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes a page's word that its person touched key or pointer or went somewhere. */
@Component
public class PersonInput {

    private static final Logger LOG = LoggerFactory.getLogger(PersonInput.class);

    private final SignIns signIns;
    private final RememberedDevices devices;

    PersonInput(SignIns signIns, RememberedDevices devices) {
        this.signIns = signIns;
        this.devices = devices;
    }

    /** In the request that the page sent. */
    public void report() {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) return;
        report(request.getHttpServletRequest(), response.getHttpServletResponse());
    }

    private void report(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || signIns.isOver(session.getId())) return;
        signIns.input(session.getId());
        if (signIns.find(session.getId())
                .filter(signIn -> signIn.device() != null)
                .isEmpty()) return;
        try {
            if (!use(request, response)) signIns.move(session.getId(), null);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next input will tell", away);
        }
    }

    private boolean use(HttpServletRequest request, HttpServletResponse response) {
        var token = DeviceCookie.read(request).filter(devices::use);
        token.ifPresent(present -> DeviceCookie.write(present, request, response));
        return token.isPresent();
    }
}
