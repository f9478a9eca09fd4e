package dev.alongside.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says of a page that is not for this person what is said of one that isn't there. */
@PageTitle("Not found · Alongside")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends EmptyPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        showNotFound();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
