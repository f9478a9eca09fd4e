package dev.alongside.people;

import dev.alongside.live.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/** Ends what a person has open, once the running transaction is committed, and lets no browser of theirs stay signed in. */
@Component
class Sessions {

    private final SessionRegistry registry;
    private final Topics topics;
    private final DeviceStore devices;

    Sessions(SessionRegistry registry, Topics topics, DeviceStore devices) {
        this.registry = registry;
        this.topics = topics;
        this.devices = devices;
    }

    void endAllOf(PersonId person) {
        endAfterCommit(person, null);
    }

    /** All but the one in which the running request came. */
    void endOthersOf(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        endAfterCommit(person, request == null ? null : request.getSessionId());
    }

    private void endAfterCommit(PersonId person, @Nullable String spared) {
        devices.removeAllOf(person);
        // Registered before the hint, so that whoever gets the hint finds the session ended.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                registry.getAllSessions(new SignedInPerson(person), false).stream()
                        .filter(session -> !session.getSessionId().equals(spared))
                        .forEach(SessionInformation::expireNow);
            }
        });
        topics.publish(person, new PersonChanged(person));
    }
}
