package dev.alongside.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.alongside.support.Failures;
import org.springframework.stereotype.Component;

/** Shows what went wrong in any act on a screen that has no words of its own for it. */
@Component
class FailureHandling implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        started -> started.getSession().setErrorHandler(error -> Failures.show(error.getThrowable())));
    }
}
