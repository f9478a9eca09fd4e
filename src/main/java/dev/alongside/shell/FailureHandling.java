package dev.alongside.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.alongside.support.Failures;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Shows what went wrong in any act on a screen that has no words of its own for it. */
@Component
class FailureHandling implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        started -> started.getSession().setErrorHandler(error -> show(error.getThrowable())));
    }

    /** A browser that went away in the middle of an answer is no failure, and nobody is there to read about it. */
    private static void show(Throwable failure) {
        if (!(failure instanceof IOException)) Failures.show(failure);
    }
}
