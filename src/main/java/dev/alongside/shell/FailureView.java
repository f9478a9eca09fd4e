package dev.alongside.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.alongside.support.Failures;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened. */
@PageTitle("Alongside")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends EmptyPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var cause = error.getCaughtException();
        if (Failures.isNotFound(cause)) {
            showNotFound();
            return HttpServletResponse.SC_NOT_FOUND;
        }
        show("This page can't be shown now", Failures.sentence(cause));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
